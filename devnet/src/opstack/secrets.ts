import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OpstackKeys } from './options.ts'

/** Files of what processes share or sign with. On a command line everybody could read it. */
export function secretFiles(folder: string) {
  const at = (name: string) => join(folder, name)
  return {
    jwt: at('jwt.hex'),
    settlementToken: at('settlement.token'),
    settlerKey: at('settler.key'),
    serverKey: at('server.key'),
    operatorKey: at('operator.key'),
    validatorKey: at('validator.key'),
    validatorSealingKey: at('validator-sealing.key'),
    adminToken: at('admin.token'),
  }
}

export type SecretFiles = ReturnType<typeof secretFiles>

/** What `writeSecrets` has drawn by lot in a folder. */
export function readSecrets(folder: string): { jwt: string; settlementToken: string } {
  const files = secretFiles(folder)
  return {
    jwt: readFileSync(files.jwt, 'utf8'),
    settlementToken: readFileSync(files.settlementToken, 'utf8'),
  }
}

/** Writes them, readable by this user only. @returns what was drawn by lot. */
export function writeSecrets(folder: string, keys: OpstackKeys): { jwt: string; settlementToken: string } {
  const drawn = {
    jwt: randomBytes(32).toString('hex'),
    settlementToken: randomBytes(24).toString('base64url'),
  }
  const texts: Record<keyof SecretFiles, string> = {
    ...drawn,
    settlerKey: keys.settler,
    serverKey: keys.server,
    operatorKey: keys.operator,
    validatorKey: keys.validator,
    validatorSealingKey: keys.validatorSealing,
    adminToken: keys.admin,
  }
  const files = secretFiles(folder)
  for (const name of Object.keys(files) as (keyof SecretFiles)[])
    writeFileSync(files[name], texts[name], { mode: 0o600 })
  return drawn
}
