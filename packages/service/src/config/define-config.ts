import { readFileSync } from 'node:fs'
import { InvalidInputError } from '@openledger/primitives'
import { Command, CommanderError, Option } from 'commander'
import type { z } from 'zod'
import { configMarkdown } from './markdown.ts'
import { type ConfigGroups, type ConfigOption, fromText, listOptions } from './options.ts'
import { redactConfig } from './redact.ts'

export type ConfigValues<G extends ConfigGroups> = { [K in keyof G]: z.output<G[K]> }
export type ConfigInput<G extends ConfigGroups> = { [K in keyof G]?: Partial<z.input<G[K]>> }

export type ConfigDefinition<G extends ConfigGroups> = {
  /** Name of the program, e.g. `openledger-da-adapter`. */
  name: string
  description: string
  version?: string
  /** First part of every environment variable, e.g. `OPENLEDGER_DA`. */
  prefix: string
  /** One zod object per group; `.describe()` documents an option, `.default()` gives its default. */
  groups: G
}

export type ParsedConfig<G extends ConfigGroups> = {
  values: ConfigValues<G>
  /** Sentences about what was ignored; they name keys, never values. */
  warnings: string[]
}

export type Config<G extends ConfigGroups> = {
  readonly name: string
  readonly prefix: string
  readonly options: readonly ConfigOption[]
  /** Flag over environment over default. @throws InvalidInputError `INVALID_CONFIG`. */
  parse(source: {
    argv?: readonly string[]
    env?: Readonly<Record<string, string | undefined>>
  }): ParsedConfig<G>
  /** Values given in code over defaults, for in-process use. @throws InvalidInputError `INVALID_CONFIG`. */
  resolve(input?: ConfigInput<G>): ConfigValues<G>
  /** The effective values without secrets and without credentials in URLs. */
  redact(values: ConfigValues<G>): Record<string, Record<string, unknown>>
  help(): string
  /** The options as a Markdown table. */
  markdown(): string
}

/** Everything about a service's configuration, derived from one schema per group. */
export function defineConfig<const G extends ConfigGroups>(definition: ConfigDefinition<G>): Config<G> {
  const { name, prefix, groups } = definition
  const options = listOptions(prefix, groups)

  const validate = (raw: Record<string, Record<string, unknown>>, origin: Map<string, string>) => {
    const values: Record<string, unknown> = {}
    const problems: string[] = []
    for (const [group, schema] of Object.entries(groups)) {
      const result = schema.safeParse(raw[group] ?? {})
      if (result.success) {
        values[group] = result.data
        continue
      }
      for (const issue of result.error.issues) {
        const option = options.find((entry) => entry.group === group && entry.key === String(issue.path[0]))
        problems.push(describeProblem(option, issue.message, raw[group]?.[option?.key ?? ''], origin))
      }
    }
    if (problems.length > 0) {
      throw new InvalidInputError(problems.join(' '), {
        code: 'INVALID_CONFIG',
        hint: `See \`${name} --help\`.`,
      })
    }
    return values as ConfigValues<G>
  }

  return {
    name,
    prefix,
    options,
    parse({ argv = [], env = {} }) {
      const flags = readFlags(command(definition, options), options, argv)
      const raw: Record<string, Record<string, unknown>> = {}
      const origin = new Map<string, string>()
      for (const option of options) {
        const found = lookUp(option, flags, env)
        if (!found) continue
        raw[option.group] ??= {}
        raw[option.group]![option.key] = fromText(option, found.text)
        origin.set(option.flag, found.from)
      }
      return { values: validate(raw, origin), warnings: unknownVariables(prefix, options, env) }
    },
    resolve: (input = {}) =>
      validate(input as Record<string, Record<string, unknown>>, new Map<string, string>()),
    redact: (values) => redactConfig(options, values as Record<string, Record<string, unknown>>),
    help: () => command(definition, options).helpInformation(),
    markdown: () => configMarkdown(options),
  }
}

function command(definition: ConfigDefinition<ConfigGroups>, options: readonly ConfigOption[]): Command {
  const program = new Command(definition.name).description(definition.description).exitOverride()
  program.configureOutput({ writeErr: () => {}, writeOut: () => {} }).allowExcessArguments(false)
  program.helpOption('-h, --help', 'this help')
  for (const option of options) {
    const defaultText =
      option.defaultValue === undefined ? '' : ` (default: ${JSON.stringify(option.defaultValue)})`
    const choices = option.choices.length > 0 ? ` [${option.choices.join(' | ')}]` : ''
    const value = option.boolean ? '[true|false]' : '<value>'
    program.addOption(
      new Option(
        `--${option.flag} ${value}`,
        `${option.description}${choices}${defaultText} [env: ${option.variable}]`,
      ),
    )
    if (option.secret) {
      program.addOption(new Option(`--${option.flag}-file <path>`, `file to read --${option.flag} from`))
    }
  }
  return program
}

function readFlags(
  program: Command,
  options: readonly ConfigOption[],
  argv: readonly string[],
): Map<string, string> {
  try {
    program.parse([...argv], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    throw new InvalidInputError(error.message.replace(/^error: /, ''), {
      code: 'INVALID_CONFIG',
      hint: `See \`${program.name()} --help\`.`,
    })
  }
  const given = program.opts<Record<string, string | true>>()
  const flags = new Map<string, string>()
  for (const { flag } of options.flatMap((option) => [option, { flag: `${option.flag}-file` }])) {
    const value = given[new Option(`--${flag} <value>`).attributeName()]
    if (value !== undefined) flags.set(flag, value === true ? 'true' : value)
  }
  return flags
}

function lookUp(
  option: ConfigOption,
  flags: Map<string, string>,
  env: Readonly<Record<string, string | undefined>>,
): { text: string; from: string } | undefined {
  const flag = flags.get(option.flag)
  if (flag !== undefined) return { text: flag, from: `--${option.flag}` }
  if (option.secret && flags.has(`${option.flag}-file`)) {
    return fromFile(flags.get(`${option.flag}-file`)!, `--${option.flag}-file`)
  }
  const variable = env[option.variable]
  if (variable !== undefined) return { text: variable, from: option.variable }
  const file = env[`${option.variable}_FILE`]
  if (option.secret && file !== undefined) return fromFile(file, `${option.variable}_FILE`)
  return undefined
}

function fromFile(path: string, from: string): { text: string; from: string } {
  try {
    return { text: readFileSync(path, 'utf8').trim(), from }
  } catch (cause) {
    throw new InvalidInputError(`${from}: expected a readable file, got \`${path}\`.`, {
      code: 'INVALID_CONFIG',
      cause,
    })
  }
}

function describeProblem(
  option: ConfigOption | undefined,
  message: string,
  value: unknown,
  origin: Map<string, string>,
): string {
  if (!option) return `Unknown option: ${message}.`
  const from = origin.get(option.flag) ?? `--${option.flag}`
  if (value === undefined) return `${from}: expected a value (${option.description}), got none.`
  const wanted = option.choices.length > 0 ? `expected one of ${option.choices.join(', ')}` : message
  return `${from}: ${wanted.replace(/^Invalid input: /, '')}, got ${option.secret ? 'a secret that is not one' : `\`${String(value)}\``}.`
}

function unknownVariables(
  prefix: string,
  options: readonly ConfigOption[],
  env: Readonly<Record<string, string | undefined>>,
): string[] {
  const known = new Set(
    options.flatMap((option) => [option.variable, ...(option.secret ? [`${option.variable}_FILE`] : [])]),
  )
  return Object.keys(env)
    .filter((key) => key.startsWith(`${prefix}_`) && !known.has(key))
    .map((key) => `Unknown environment variable ${key} is ignored.`)
}
