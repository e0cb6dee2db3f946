import { fillDisk } from './da/full-disk.ts'
import { killDuringPuts } from './da/kills.ts'

/** `args`: number of puts (default 2000), or `full-disk` alone. */
export async function run(args: string[]): Promise<{ passed: number; failed: number }> {
  const puts = Number(args.find((word) => /^\d+$/.test(word)) ?? 2000)
  const disk = await fillDisk()
  if (args.includes('full-disk')) return disk
  const kills = await killDuringPuts(puts)
  return { passed: disk.passed + kills.passed, failed: disk.failed + kills.failed }
}
