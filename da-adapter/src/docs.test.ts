import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createMock } from '@openledger/eigenda-mock'
import { createMetrics, errorTableMarkdown, metricsMarkdown } from '@openledger/service'
import { describe, expect, it } from 'vitest'
import { config, VERSION } from './config.ts'
import { DA_ERRORS } from './errors.ts'
import { observe } from './gauges.ts'
import { createAdapterMetrics } from './metrics.ts'

const file = new URL('../../docs/da-adapter.md', import.meta.url)

function metricsTable(): string {
  const metrics = createAdapterMetrics(createMetrics('openledger_da', VERSION, { process: false }))
  observe(metrics, {} as Parameters<typeof observe>[1])
  return metricsMarkdown(metrics.registry)
}

const tables = { config: config.markdown(), metrics: metricsTable(), errors: errorTableMarkdown(DA_ERRORS) }

describe('docs/da-adapter.md', () => {
  it('shows the tables as they are (UPDATE_DOCS=1 rewrites them)', () => {
    const text = readFileSync(file, 'utf8')
    const expected = Object.entries(tables).reduce((page, [name, table]) => {
      const [before, rest] = page.split(`<!-- ${name} -->`)
      const after = rest?.split(`<!-- /${name} -->`)[1]
      expect(after, `the place of the table ${name}`).toBeDefined()
      return `${before}<!-- ${name} -->\n\n${table}\n\n<!-- /${name} -->${after}`
    }, text)
    if (process.env.UPDATE_DOCS) writeFileSync(file, expected)
    else expect(text).toBe(expected)
  })
})

describe('README.md', () => {
  it('shows an example that runs', async () => {
    const mock = await createMock({ port: 0, httpPort: 0, batchIntervalMs: 20 })
    const folder = mkdtempSync(join(tmpdir(), 'da-readme-'))
    try {
      const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
      const example = /```ts\n([\s\S]*?)```/.exec(readme)![1]!
      const program = example.replace('http://127.0.0.1:32002', mock.httpUrl).replace('./da', folder)
      const run = promisify(execFile)(
        process.execPath,
        ['--conditions=src', '--input-type=module', '--eval', program],
        { cwd: fileURLToPath(new URL('..', import.meta.url)) },
      )
      expect((await run).stdout).toMatch(/^0x010003[0-9a-f]+\n$/)
    } finally {
      await mock.close()
    }
  })
})
