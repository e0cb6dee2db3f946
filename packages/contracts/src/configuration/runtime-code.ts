import { InvalidInputError } from '@openledger/primitives'
import { encodeAbiParameters, type Hex, keccak256, numberToHex, pad, stringToHex } from 'viem'
import type { ContractArtifact } from '../artifact.ts'
import { shortString } from '../genesis/storage.ts'

/** Values of immutable variables by name, up to 32 bytes, right-aligned. */
export type Immutables = Readonly<Record<string, bigint | Hex>>

/** The runtime code that the constructor would have returned. @throws InvalidInputError when a value is missing or has no place. */
export function runtimeCode(artifact: ContractArtifact, immutables: Immutables): Hex {
  const unknown = Object.keys(immutables).filter((name) => !(name in artifact.immutables))
  if (unknown.length > 0)
    throw new InvalidInputError(`Expected immutable variables, got ${unknown.join(', ')}.`)
  let code = artifact.deployedBytecode.slice(2)
  for (const [name, places] of Object.entries(artifact.immutables)) {
    const value = immutables[name]
    if (value === undefined)
      throw new InvalidInputError(`Expected a value for the immutable \`${name}\`, got none.`)
    for (const { start, length } of places) {
      const digits = pad(numberToHex(BigInt(value)), { size: length }).slice(2)
      code = code.slice(0, 2 * start) + digits + code.slice(2 * (start + length))
    }
  }
  return `0x${code}`
}

/**
 * Immutables of OpenZeppelin's EIP712 base. Without a chain id the cached separator stays empty and the contract computes it on
 * every call: right, and some hundred gas dearer.
 */
export function eip712Immutables(name: string, version: string, address: Hex, chainId?: bigint): Immutables {
  const hashedName = keccak256(stringToHex(name))
  const hashedVersion = keccak256(stringToHex(version))
  const cached =
    chainId === undefined
      ? { _cachedChainId: 0n, _cachedThis: 0n, _cachedDomainSeparator: 0n }
      : {
          _cachedChainId: chainId,
          _cachedThis: address,
          _cachedDomainSeparator: keccak256(
            encodeAbiParameters(
              [
                { type: 'bytes32' },
                { type: 'bytes32' },
                { type: 'bytes32' },
                { type: 'uint256' },
                { type: 'address' },
              ],
              [
                keccak256(
                  stringToHex(
                    'EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)',
                  ),
                ),
                hashedName,
                hashedVersion,
                chainId,
                address,
              ],
            ),
          ),
        }
  return {
    ...cached,
    _hashedName: hashedName,
    _hashedVersion: hashedVersion,
    _name: shortString(name, 1),
    _version: shortString(version, 1),
  }
}
