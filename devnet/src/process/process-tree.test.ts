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
    const tree = processTree(child.pid)
    expect(tree).toHaveLength(2)
    expect([commandOf(tree[1]!), commandOf(2 ** 30)]).toEqual(['sleep 60', ''])
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
