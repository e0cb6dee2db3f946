import { addresses, openTokenAbi, validatorRegistryAbi } from '@openledger/contracts'
import { accountOf } from '@openledger/devnet'
import { attestation, type Header, recordHash, veto } from '@openledger/ledger'
import { fromHex, type Hex, sealingKeyPair, toHex, UnavailableError } from '@openledger/primitives'
import type { EmbeddedWorld } from '../world/embedded.ts'
import { transact } from './transact.ts'

/** Somebody else who has stake; says by hand what a validator's sidecar would say. */
export type SecondValidator = {
  /** Signs that a record is right, or wrong, and tells the sidecar. */
  say(kind: 'attestation' | 'veto', header: Header): Promise<void>
}

/** Stakes `stake` wei of OPEN of a key. */
export async function joinValidators(
  world: EmbeddedWorld,
  key: Hex,
  stake: bigint,
): Promise<SecondValidator> {
  const { devnet } = world
  const { publicKey } = await sealingKeyPair(fromHex(key))
  await transact(world, key, {
    ...{ address: addresses.openToken, abi: openTokenAbi, functionName: 'approve' },
    args: [addresses.validatorRegistry, stake],
  })
  await transact(world, key, {
    ...{ address: addresses.validatorRegistry, abi: validatorRegistryAbi, functionName: 'stake' },
    args: [stake, toHex(publicKey)],
  })
  return {
    async say(kind, header) {
      const domain = { chainId: devnet.chainId, ledger: addresses.ledger as Hex }
      const signer = accountOf(key)
      const signature =
        kind === 'veto'
          ? await signer.signTypedData(veto(domain, header))
          : await signer.signTypedData(attestation(domain, header))
      const { number, generation } = header
      const statement = { kind, number: String(number), generation: String(generation) }
      const response = await fetch(`${devnet.urls.sidecar}/v1/validator/statements`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...statement, record: toHex(recordHash(header)), signature }),
      })
      if (!response.ok) {
        throw new UnavailableError(`The sidecar answered ${response.status}: ${await response.text()}`)
      }
    },
  }
}
