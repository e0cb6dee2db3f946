import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder of its own for a devnet. */
export function folderFor(name: string): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), `openledger-opstack-${name}-`))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
