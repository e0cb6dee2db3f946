import { execFile } from 'node:child_process'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createMock, type Mock } from './index.ts'

const run = promisify(execFile)
const packages = join(import.meta.dirname, '..', '..')
let mock: Mock
beforeAll(async () => {
  mock = await createMock({ port: 0, httpPort: 0, batchIntervalMs: 20 })
})
afterAll(() => mock.close())

/** Runs the first example of a package's README as a reader would, against this mock. */
async function example(name: string): Promise<string> {
  const text = await readFile(join(packages, name, 'README.md'), 'utf8')
  const code = /```ts\n(.*?)```/s.exec(text)?.[1]
  if (code === undefined) throw new Error(`expected an example in the README of ${name}`)
  const file = join(packages, name, `.readme-${process.pid}.ts`)
  await writeFile(file, code.replaceAll('http://127.0.0.1:32002', mock.httpUrl))
  try {
    return (await run(process.execPath, ['--conditions=src', file])).stdout
  } finally {
    await rm(file)
  }
}

describe('the README', () => {
  test('of the client disperses and retrieves', async () => {
    expect(await example('eigenda')).toMatch(/^\d+ hello\n$/)
  })
  test('of the mock starts one', async () => {
    expect(await example('eigenda-mock')).toMatch(/^http:\/\/127\.0\.0\.1:\d+ http:\/\/127\.0\.0\.1:\d+\n$/)
  })
  test('documents every option and every fault', async () => {
    const text = await readFile(join(packages, 'eigenda-mock', 'README.md'), 'utf8')
    for (const name of Object.keys(mock.faults)) expect(text).toContain(name)
    // As `npx openledger-eigenda-mock` runs it in a checkout without a build.
    const command = join(packages, 'eigenda-mock', 'bin', 'openledger-eigenda-mock.mjs')
    const { stdout } = await run(process.execPath, [command, '--help'])
    const { CLI } = await import('./cli-options.ts')
    for (const name of Object.keys(CLI)) expect(stdout).toContain(`--${name}`)
  })
})
