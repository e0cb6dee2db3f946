import type { ConfigOption } from './options.ts'

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

/** One row per option: flag, environment variable, default, meaning. */
export function configMarkdown(options: readonly ConfigOption[]): string {
  const rows = options.map((option) => {
    const fallback = option.secret
      ? ''
      : option.defaultValue === undefined
        ? option.required
          ? 'required'
          : ''
        : `\`${JSON.stringify(option.defaultValue).replace(/^"|"$/g, '')}\``
    const choices =
      option.choices.length > 0 ? `. One of ${option.choices.map((word) => `\`${word}\``).join(', ')}.` : ''
    const file = option.secret ? `. Secret; \`--${option.flag}-file\` reads it from a file.` : ''
    return `| \`--${option.flag}\` | \`${option.variable}\` | ${cell(fallback)} | ${cell(option.description + choices + file)} |`
  })
  return ['| flag | variable | default | meaning |', '|---|---|---|---|', ...rows].join('\n')
}
