import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { commandOf, isAlive, processTree, signalAll } from './process-tree.ts'
import { readyLine, supervise } from './supervised.ts'

const stateOf = (pid: number) => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)![0]

test('a tree of processes stands still and goes on', async () => {
  const child = await supervise(
    {
      name: 'tree',
      command: '/bin/sh',
      args: ['-c', `sleep 60 & echo '{"ready":true}'; wait`],
      ready: readyLine,
    },
    '/tmp',
  )
  try {
    // What the shell has started is a shell, too, for a moment.
    await expect.poll(() => processTree(child.pid).slice(1).map(commandOf)).toEqual(['sleep 60'])
    const tree = processTree(child.pid)
    expect(commandOf(2 ** 30)).toBe('')
    expect(tree[0]).toBe(child.pid)
    signalAll(tree, 'SIGSTOP')
    await expect.poll(() => tree.map(stateOf)).toEqual(['T', 'T'])
    signalAll(tree, 'SIGCONT')
    await expect.poll(() => tree.map(stateOf)).toEqual(['S', 'S'])
    expect([isAlive(child.pid), isAlive(process.pid)]).toEqual([true, true])
  } finally {
    await child.close()
  }
})
