import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'

const program = fileURLToPath(new URL('./fixtures/example-service.ts', import.meta.url))
const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

function start(...argv: string[]) {
  const child = spawn(process.execPath, ['--conditions=src', program, ...argv], {
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  children.push(child)
  const text = { out: '', err: '' }
  child.stdout.on('data', (chunk) => {
    text.out += chunk
  })
  child.stderr.on('data', (chunk) => {
    text.err += chunk
  })
  const exit = new Promise<number | null>((resolve) => child.on('close', resolve))
  const ready = async () => {
    await expect.poll(() => text.out).toContain('\n')
    return JSON.parse(text.out) as { ready: boolean; name: string; urls: { http: string } }
  }
  return { child, text, exit, ready }
}

describe('runService', () => {
  it('prints one ready line, serves, and ends in order on SIGTERM', async () => {
    const service = start()
    const { ready, name, urls } = await service.ready()
    expect({ ready, name }).toEqual({ ready: true, name: 'example' })
    expect((await fetch(`${urls.http}/readyz`)).status).toBe(200)
    service.child.kill('SIGTERM')
    expect(await service.exit).toBe(0)
    expect(service.text.out.trim().split('\n')).toHaveLength(1)
  })

  it('exits at once when asked twice', async () => {
    const service = start('--slow')
    await service.ready()
    service.child.kill('SIGINT')
    await expect.poll(() => service.text.err).toContain('stopping')
    service.child.kill('SIGINT')
    expect(await service.exit).toBe(1)
  })

  it('goes with its parent when told so', async () => {
    const service = start('--exit-with-parent')
    await service.ready()
    service.child.stdin.end()
    expect(await service.exit).toBe(0)
  })

  it('takes the end of its parent and a signal for one request', async () => {
    const service = start('--exit-with-parent', '--slow')
    await service.ready()
    service.child.stdin.end()
    await expect.poll(() => service.text.err).toContain('parent has gone')
    service.child.kill('SIGTERM')
    await expect.poll(() => service.text.err).toContain('stopping already')
    service.child.kill('SIGTERM')
    expect(await service.exit).toBe(1)
  })

  it('tells the user and the supervisor what happened: one line and an exit code', async () => {
    const user = start('--fail', 'user', '--log.level', 'silent')
    expect(await user.exit).toBe(1)
    expect(user.text.err).toBe('example: Expected tea, got coffee. Brew tea.\n')
    const flag = start('--http.port', 'x')
    expect(await flag.exit).toBe(1)
    expect(flag.text.err).toContain('--http.port: expected a port from 0 to 65535 or `auto`, got `x`.')
    expect(flag.text.err).not.toContain('    at ')
    const disk = start('--fail', 'disk', '--log.level', 'silent')
    expect(await disk.exit).toBe(75)
    expect(disk.text.err).toContain('Expected room on the disk')
    const later = start('--fail', 'later', '--log.level', 'silent')
    expect(await later.exit).toBe(75)
  })

  it('names a taken port', async () => {
    const blocker = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => blocker.once('listening', resolve))
    const { port } = blocker.address() as { port: number }
    const service = start('--http.port', String(port), '--log.level', 'silent')
    expect(await service.exit).toBe(1)
    expect(service.text.err).toMatch(new RegExp(`^example: Port ${port} on 127.0.0.1 is in use\\.`))
    blocker.close()
  })

  it('answers --help, --version and doc config without starting', async () => {
    const help = start('--help')
    expect(await help.exit).toBe(0)
    expect(help.text.out).toContain('--exit-with-parent')
    const version = start('--version')
    expect(await version.exit).toBe(0)
    expect(version.text.out).toBe('example/1.0.0\n')
    const table = start('doc', 'config')
    expect(await table.exit).toBe(0)
    expect(table.text.out).toContain('EXAMPLE_HTTP_PORT')
  })
})
