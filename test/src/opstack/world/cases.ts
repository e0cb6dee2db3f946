import { describeError } from '@openledger/primitives'
import { processesMentioning, until } from '../../program.ts'
import { write } from '../../report.ts'
import { folderFor } from './folder.ts'

/** What is checked in a folder of its own, in which no process may be left. */
export type Case = { name: string; check(folder: string): Promise<void> }

export async function runCases(
  kind: string,
  cases: readonly Case[],
): Promise<{ passed: number; failed: number }> {
  let passed = 0
  for (const { name, check } of cases) {
    const { folder, remove } = folderFor(kind)
    try {
      await check(folder)
      await until(`No process in ${folder}`, () => processesMentioning(folder).length === 0, 30)
      write(`  ok  ${name}\n`)
      passed++
    } catch (error) {
      write(`  FAILED  ${name}: ${error instanceof Error ? error.message : describeError(error)}\n`)
    } finally {
      for (const { pid } of processesMentioning(folder)) process.kill(pid, 'SIGKILL')
      remove()
    }
  }
  return { passed, failed: cases.length - passed }
}
