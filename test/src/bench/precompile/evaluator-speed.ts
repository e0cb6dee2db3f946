import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { InvalidInputError } from '@openledger/primitives'
import { root } from '../../program.ts'

/** `BenchmarkEvaluate/NAME-2  123  456 ns/op  7.8 MB/s  9.0 Mgas/s` */
const LINE =
  /^BenchmarkEvaluate\/(\S+?)(?:-\d+)?\s+\d+\s+([\d.]+) ns\/op(?:\s+[\d.]+ MB\/s)?\s+([\d.]+) Mgas\/s/gm

/** Go's own benchmark of the package over its adversarial inputs. */
export async function evaluatorSpeed() {
  const { stdout } = await promisify(execFile)(
    'go',
    ['test', '-run', '^$', '-bench', '^BenchmarkEvaluate$', '-benchtime', '300x', './evaluator'],
    {
      cwd: join(root, 'node', 'execution'),
      env: { ...process.env, CGO_ENABLED: '0', PATH: `${process.env.PATH}:/usr/local/go/bin` },
    },
  )
  const rows = [...stdout.matchAll(LINE)].map(([, name, nanoseconds, rate]) => ({
    input: name!.replaceAll('_', ' '),
    microseconds: String(Math.round(Number(nanoseconds) / 100) / 10),
    mgasPerSecond: String(Math.round(Number(rate))),
  }))
  if (rows.length === 0) throw new InvalidInputError(`Expected benchmark lines of go test, got:\n${stdout}`)
  return rows
}
