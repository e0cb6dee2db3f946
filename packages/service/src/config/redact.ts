import type { ConfigOption } from './options.ts'

/** Hides credentials, query and path of a URL that may carry an API key; keeps scheme, host and port. */
export function redactUrl(text: string): string {
  if (!URL.canParse(text)) return text
  const url = new URL(text)
  if (!url.username && !url.password && !url.search && url.pathname.length <= 1) return text
  return `${url.protocol}//${url.host}/<redacted>`
}

function redactValue(option: ConfigOption, value: unknown): unknown {
  if (value === undefined) return undefined
  if (option.secret) return '<redacted>'
  if (typeof value === 'string') return redactUrl(value)
  if (Array.isArray(value)) return value.map((item) => (typeof item === 'string' ? redactUrl(item) : item))
  return typeof value === 'bigint' ? value.toString() : value
}

export function redactConfig(
  options: readonly ConfigOption[],
  values: Readonly<Record<string, Record<string, unknown>>>,
): Record<string, Record<string, unknown>> {
  const result: Record<string, Record<string, unknown>> = {}
  for (const option of options) {
    const value = redactValue(option, values[option.group]?.[option.key])
    if (value === undefined) continue
    result[option.group] ??= {}
    result[option.group]![option.key] = value
  }
  return result
}
