import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The Solidity files below a folder, by path in it, in order. */
export function sourcesBelow(folder: string): Map<string, string> {
  const files = (readdirSync(folder, { recursive: true }) as string[])
    .filter((file) => file.endsWith('.sol'))
    .sort()
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
}
