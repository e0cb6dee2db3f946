import { z } from 'zod'

const DURATION_MS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
}
const SIZE_BYTES: Readonly<Record<string, number>> = {
  B: 1,
  kB: 1e3,
  KiB: 2 ** 10,
  MB: 1e6,
  MiB: 2 ** 20,
  GB: 1e9,
  GiB: 2 ** 30,
}

function withUnit(text: string, units: Readonly<Record<string, number>>): number | undefined {
  const match = /^(\d+(?:\.\d+)?)\s*([A-Za-z]+)$/.exec(text.trim())
  const factor = match ? units[match[2]!] : undefined
  if (!match || factor === undefined) return undefined
  const value = Number(match[1]) * factor
  return Number.isSafeInteger(value) ? value : undefined
}

function quantity(what: string, units: Readonly<Record<string, number>>, example: string) {
  return z.union([z.string(), z.int().nonnegative()]).transform((given, context) => {
    const value = typeof given === 'number' ? given : withUnit(given, units)
    if (value === undefined) {
      context.issues.push({
        code: 'custom',
        input: given,
        message: `expected ${what} with its unit (${Object.keys(units).join(', ')}), e.g. ${example}`,
      })
      return z.NEVER
    }
    return value
  })
}

/** A duration such as `30s`, in ms after parsing. Numbers (in code) are ms. Give its default by `.prefault('30s')`, so that help shows the unit. */
export const duration = () => quantity('a duration', DURATION_MS, '`30s`')

/** A size such as `16MiB`, in bytes after parsing. Numbers (in code) are bytes. */
export const byteSize = () => quantity('a size', SIZE_BYTES, '`16MiB`')

/** A TCP port; `auto` and 0 let the system choose one. */
export const port = () =>
  z.union([z.int().min(0).max(65_535), z.string()]).transform((given, context) => {
    const value = given === 'auto' ? 0 : typeof given === 'number' ? given : Number(given)
    if (typeof given === 'number' || given === 'auto' || (/^\d{1,5}$/.test(given) && value <= 65_535))
      return value
    context.issues.push({
      code: 'custom',
      input: given,
      message: 'expected a port from 0 to 65535 or `auto`',
    })
    return z.NEVER
  })

/** Marks an option as secret: never printed, and `--<flag>-file` reads it from a file instead. */
export function secret<T extends z.ZodType>(schema: T): T {
  return schema.meta({ ...schema.meta(), secret: true }) as T
}
