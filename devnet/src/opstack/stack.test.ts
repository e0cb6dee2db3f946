import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readyLine } from '../process/supervised.ts'
import { createProcessStack, type ProcessStack } from './stack.ts'

let folder: string
let stack: ProcessStack
let restarts: string[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'openledger-stack-'))
  restarts = []
  stack = createProcessStack({ datadir: folder, logs: folder, onRestart: (line) => restarts.push(line) })
})
afterEach(async () => {
  await stack.close()
  rmSync(folder, { recursive: true, force: true })
})

const READY = `console.log('{"ready":true,"urls":{"http":"http://here"}}');`
const program = (script: string) => ({
  name: 'child',
  command: process.execPath,
  args: ['-e', script],
  ready: readyLine,
})

test('a process that ends unasked is started again', async () => {
  const first = await stack.start(program(`${READY} setInterval(() => {}, 1000)`))
  first.kill('SIGKILL')
  await expect.poll(() => stack.processes.get('child')?.pid).not.toBe(first.pid)
  expect(stack.processes.get('child')?.state()).toBe('running')
  expect(restarts).toEqual([
    expect.stringMatching(/child ended \(exit code \d+\)\. Started again in 0\.5 s\./),
  ])
})

test('one that ends again and again fails the stack with its last lines', async () => {
  await stack.start(program(`${READY} console.log('no room left'); setTimeout(() => process.exit(3), 20)`))
  await expect(stack.failed).rejects.toThrow(/child ended \(exit code 3\)[\s\S]*no room left/)
  expect(restarts).toHaveLength(3)
})

test('one that was stopped stays so, also when it had just ended by itself', async () => {
  await stack.start(program(`${READY} setInterval(() => {}, 1000)`))
  await stack.stop('child', { hard: true })
  const again = await stack.start(program(`${READY} setTimeout(() => process.exit(3), 20)`))
  await again.ended
  await stack.stop('child')
  await new Promise((resolve) => setTimeout(resolve, 1000))
  expect(stack.processes.get('child')).toBe(again)
})
