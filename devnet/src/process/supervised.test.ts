import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readyLine, supervise } from './supervised.ts'

const folder = mkdtempSync(join(tmpdir(), 'openledger-supervised-'))
const node = (name: string, script: string) => ({
  name,
  command: process.execPath,
  args: ['-e', script],
  ready: readyLine,
})
const READY = `console.log('{"ready":true,"urls":{"http":"http://here"}}');`

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

test('a process that is ready tells its URLs and ends on close', async () => {
  const child = await supervise(node('good', `${READY} setInterval(() => {}, 1000)`), folder)
  expect(child.urls).toEqual({ http: 'http://here' })
  expect(child.state()).toBe('running')
  await child.close()
  expect(child.state()).toBe('stopped')
  expect(alive(child.pid)).toBe(false)
})

test('a process that dies before it is ready is an error with its last lines', async () => {
  const dying = supervise(node('dying', `console.error('port 1 is taken'); process.exit(1)`), folder)
  await expect(dying).rejects.toThrow(/dying ended before it was ready \(exit code 1\)[\s\S]*port 1 is taken/)
})

test('a process that never becomes ready is ended', async () => {
  const spec = {
    ...{ name: 'silent', command: '/bin/sh', args: ['-c', 'echo pid $$; exec sleep 1000'] },
    readyTimeoutMs: 3000,
  }
  await expect(supervise(spec, folder)).rejects.toThrow(/silent was not ready after 3 s/)
  const pid = Number(/pid (\d+)/.exec(readFileSync(join(folder, 'silent.log'), 'utf8'))![1])
  expect(alive(pid)).toBe(false)
})

test('a death while running is seen', async () => {
  const child = await supervise(node('mortal', `${READY} setTimeout(() => process.exit(3), 50)`), folder)
  expect(await child.ended).toBe(3)
  expect(child.state()).toBe('failed')
})

test('a guarded program ends with a parent that was killed hard', async () => {
  const script = `
    import { supervise } from ${JSON.stringify(new URL('./supervised.ts', import.meta.url).href)}
    const spec = { name: 'orphan', command: process.execPath, guarded: true, ready: () => ({}),
      args: ['-e', 'console.log("pid " + process.pid); setInterval(() => {}, 1000)'] }
    await supervise(spec, ${JSON.stringify(folder)})
    console.log('{"ready":true}')`
  const parent = await supervise(
    {
      name: 'parent',
      command: process.execPath,
      args: ['--conditions=src', '--input-type=module', '-e', script],
      ready: readyLine,
    },
    folder,
  )
  const told = () => /pid (\d+)/.exec(readFileSync(join(folder, 'orphan.log'), 'utf8'))?.[1]
  await expect.poll(told).toBeDefined()
  const pid = Number(told())
  expect(alive(pid)).toBe(true)
  parent.kill('SIGKILL')
  await expect.poll(() => alive(pid)).toBe(false)
})
