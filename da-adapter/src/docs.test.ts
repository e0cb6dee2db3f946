import { readFileSync, writeFileSync } from 'node:fs'
import { createMetrics, errorTableMarkdown, metricsMarkdown } from '@openledger/service'
import { describe, expect, it } from 'vitest'
import { config, VERSION } from './config.ts'
import { DA_ERRORS } from './errors.ts'
import { createAdapterMetrics, observe } from './metrics.ts'

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
    const expected = Object.entries(tables).reduce(
      (page, [name, table]) =>
        page.replace(
          new RegExp(`<!-- ${name} -->[^]*<!-- /${name} -->`),
          () => `<!-- ${name} -->\n\n${table}\n\n<!-- /${name} -->`,
        ),
      text,
    )
    if (process.env.UPDATE_DOCS) writeFileSync(file, expected)
    else expect(text).toBe(expected)
  })
})
