import type { z } from 'zod'

/** One group of options: its name is the first part of the flag. The group `main` has no first part. */
export type ConfigGroups = Readonly<Record<string, z.ZodObject>>

/** One option, as flag, variable and documentation see it. */
export type ConfigOption = {
  group: string
  key: string
  /** Without dashes, e.g. `http.port`. */
  flag: string
  /** e.g. `OPENLEDGER_DA_HTTP_PORT` */
  variable: string
  description: string
  secret: boolean
  boolean: boolean
  /** What the default is before parsing; undefined when there is none. */
  defaultValue: unknown
  required: boolean
  /** Allowed words of an enumeration. */
  choices: readonly string[]
  schema: z.ZodType
}

type Def = {
  type: string
  innerType?: z.ZodType
  in?: z.ZodType
  defaultValue?: unknown
  entries?: Record<string, string>
}

const definition = (schema: z.ZodType): Def => schema.def as unknown as Def

/** The schema and what it wraps, outermost first. */
function layers(schema: z.ZodType): z.ZodType[] {
  const list: z.ZodType[] = []
  for (let current: z.ZodType | undefined = schema; current; ) {
    list.push(current)
    const def = definition(current)
    current = def.innerType ?? (def.type === 'pipe' ? def.in : undefined)
  }
  return list
}

const kebab = (key: string) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** Lists the options of all groups in order. */
export function listOptions(prefix: string, groups: ConfigGroups): ConfigOption[] {
  return Object.entries(groups).flatMap(([group, object]) =>
    Object.entries(object.shape).map(([key, raw]): ConfigOption => {
      const schema = raw as z.ZodType
      const all = layers(schema)
      const defs = all.map(definition)
      const flag = group === 'main' ? kebab(key) : `${group}.${kebab(key)}`
      const withDefault = defs.find((def) => def.type === 'default' || def.type === 'prefault')
      return {
        group,
        key,
        flag,
        variable: `${prefix}_${flag.replace(/[.-]/g, '_').toUpperCase()}`,
        description: all.map((layer) => layer.description).find((text) => text) ?? '',
        secret: all.some((layer) => layer.meta()?.secret === true),
        boolean: defs.some((def) => def.type === 'boolean'),
        defaultValue: withDefault?.defaultValue,
        required: !withDefault && !defs.some((def) => def.type === 'optional'),
        choices: Object.values(defs.find((def) => def.type === 'enum')?.entries ?? {}),
        schema,
      }
    }),
  )
}

/** Turns the text of a flag or variable into what the schema takes; text that does not fit stays text and the schema refuses it. */
export function fromText(option: ConfigOption, text: string): unknown {
  const types = layers(option.schema).map((layer) => definition(layer).type)
  if (types.includes('boolean')) {
    if (/^(true|1|yes|on)$/i.test(text)) return true
    if (/^(false|0|no|off)$/i.test(text)) return false
    return text
  }
  if (types.includes('array')) return text === '' ? [] : text.split(',').map((item) => item.trim())
  const last = types.at(-1)
  if (last === 'number' || last === 'int') return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text
  if (last === 'bigint') return /^-?\d+$/.test(text) ? BigInt(text) : text
  return text
}
