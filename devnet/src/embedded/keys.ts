import { type Hex, taggedHash, toHex, utf8 } from '@openledger/primitives'
import { type PrivateKeyAccount, privateKeyToAccount } from 'viem/accounts'

/** Who acts on a devnet. Every key is a function of the seed and worth nothing anywhere else. */
export type DevnetKeys = {
  governance: Hex
  guardian: Hex
  /** Curates the Datanet, registers the model, pays the gas of both. */
  operator: Hex
  /** Signs receipts in the name of the model. */
  server: Hex
  validator: Hex
  /** Key material of the validator's X25519 key, to which batches and record keys are sealed. */
  validatorSealing: Hex
  developer: Hex
  platform: Hex
  payers: Hex[]
  /** Pays for what people try on a running devnet, beside its own traffic. */
  visitor: Hex
  contributors: Hex[]
}

export function devnetKey(seed: string, role: string): Hex {
  return toHex(taggedHash('OL/devnet-key/1', utf8(`${seed}/${role}`)))
}

export function devnetKeys(seed: string, counts: { payers: number; contributors: number }): DevnetKeys {
  const many = (role: string, count: number) =>
    Array.from({ length: count }, (_, index) => devnetKey(seed, `${role}/${index}`))
  return {
    governance: devnetKey(seed, 'governance'),
    guardian: devnetKey(seed, 'guardian'),
    operator: devnetKey(seed, 'operator'),
    server: devnetKey(seed, 'server'),
    validator: devnetKey(seed, 'validator'),
    validatorSealing: devnetKey(seed, 'validator-sealing'),
    developer: devnetKey(seed, 'developer'),
    platform: devnetKey(seed, 'platform'),
    payers: many('payer', counts.payers),
    visitor: devnetKey(seed, 'visitor'),
    contributors: many('contributor', counts.contributors),
  }
}

export function accountOf(key: Hex): PrivateKeyAccount {
  return privateKeyToAccount(key)
}
