import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { JobSummary } from '@openledger/devnet'
import { expect, test } from 'vitest'
import { processesMentioning, runProgram } from '../program.ts'

async function once(calls: number, seed: string): Promise<{ summary: JobSummary; folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'openledger-start-'))
  const args = ['--once', '--json', '--ports', 'auto', '--block-time', '1']
  const ended = await runProgram([
    'start',
    ...args,
    '--calls',
    String(calls),
    '--seed',
    seed,
    '--datadir',
    folder,
  ])
  expect(ended.code, ended.stderr).toBe(0)
  expect(processesMentioning(folder)).toEqual([])
  rmSync(folder, { recursive: true })
  return { summary: JSON.parse(ended.stdout.trim().split('\n').at(-1)!) as JobSummary, folder }
}

test('the main job runs from texts to an audited payout, and the same seed pays the same', async () => {
  const { summary } = await once(12, 'e2e')
  expect(summary).toMatchObject({ contributors: 43, calls: 12, receipts: 12, audit: 'ok' })
  expect(summary.tokens).toBe(2_079_719)
  expect(summary.records).toBeGreaterThan(20_000)
  expect(summary.credited).toBe(summary.debited)
  expect(BigInt(summary.claimed)).toBeGreaterThan(0n)
  expect(summary.blocksWithSettlement).toBeGreaterThanOrEqual(1)

  const { summary: again } = await once(12, 'e2e')
  expect({ credited: again.credited, debited: again.debited, claimed: again.claimed }).toEqual({
    credited: summary.credited,
    debited: summary.debited,
    claimed: summary.claimed,
  })
})
