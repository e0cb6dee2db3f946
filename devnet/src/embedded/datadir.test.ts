import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { takeDatadir } from './datadir.ts'
import { choosePorts, DEFAULT_PORTS } from './ports.ts'

const fresh = () => mkdtempSync(join(tmpdir(), 'openledger-datadir-'))

test('a second devnet in the same folder is refused while the first one lives', () => {
  const path = fresh()
  const first = takeDatadir(path)
  expect(() => takeDatadir(path)).toThrow(/A devnet \(process \d+\) is running in/)
  first.release()
  takeDatadir(path).release()
})

test('the lock of a dead process does not stand in the way', () => {
  const path = fresh()
  writeFileSync(join(path, 'devnet.lock'), '999999999')
  takeDatadir(path).release()
})

test('what an earlier devnet left is removed', () => {
  const path = fresh()
  takeDatadir(path).release()
  writeFileSync(join(path, 'old.db'), 'old')
  takeDatadir(path).release()
  expect(readdirSync(path)).not.toContain('old.db')
})

test('a folder of something else, or of another version, is left alone', () => {
  const foreign = fresh()
  writeFileSync(join(foreign, 'thesis.txt'), 'years of work')
  expect(() => takeDatadir(foreign)).toThrow(/not empty and not a devnet's folder/)
  const other = fresh()
  writeFileSync(join(other, 'devnet.json'), '{"version":99}')
  writeFileSync(join(other, 'data'), 'x')
  expect(() => takeDatadir(other)).toThrow(/version 99, this is version 1\. Remove/)
  expect(readdirSync(foreign)).toEqual(['thesis.txt'])
  expect(readdirSync(other).sort()).toEqual(['data', 'devnet.json'])
})

test('a folder that cannot be made is one clear line', () => {
  const file = join(fresh(), 'file')
  writeFileSync(file, '')
  expect(() => takeDatadir(join(file, 'sub'))).toThrow(/cannot be written \(ENOTDIR\)/)
})

test('a taken port is named, and free ones can be chosen', async () => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const port = (server.address() as { port: number }).port
  const free = await choosePorts('auto')
  for (const one of Object.values(free)) expect(one).toBeLessThan(32_000)
  expect(new Set(Object.values(free)).size).toBe(Object.keys(DEFAULT_PORTS).length)
  await expect(choosePorts({ ...free, daAdapter: port })).rejects.toThrow(
    `Port ${port} (daAdapter) is taken. Stop what uses it, or let free ports be chosen with --ports auto.`,
  )
  expect(Object.keys(free)).toEqual(Object.keys(DEFAULT_PORTS))
  expect(new Set(Object.values(free)).size).toBe(Object.keys(free).length)
  server.close()
})
