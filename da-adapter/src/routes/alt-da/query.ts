import { InvalidInputError } from '@openledger/primitives'

export type AltDaQuery = {
  mode: 'op' | 'standard'
  /** L1 block that included the commitment; 0 = not told. */
  inclusion: bigint
  /** Whether the encoded payload is wanted instead of the payload. */
  encoded: boolean
}

const OP_MODES = ['', 'optimism_generic', 'optimism_keccak256']

/** The parameters of EigenDA's proxy; others are ignored, as it ignores them. @throws InvalidInputError */
export function readQuery(parameters: URLSearchParams): AltDaQuery {
  return {
    mode: modeOf(parameters.get('commitment_mode') ?? ''),
    inclusion: inclusionBlock(parameters.get('l1_inclusion_block_number') ?? ''),
    encoded: encodedWanted(parameters.get('return_encoded_payload') ?? 'false'),
  }
}

function modeOf(mode: string): AltDaQuery['mode'] {
  if (OP_MODES.includes(mode)) return 'op'
  if (mode === 'standard') return 'standard'
  throw new InvalidInputError(
    `Expected commitment_mode standard, optimism_generic or optimism_keccak256, got \`${mode.slice(0, 80)}\`.`,
  )
}

function inclusionBlock(text: string): bigint {
  if (text === '') return 0n
  if (!/^\d{1,20}$/.test(text) || BigInt(text) >= 1n << 64n) {
    throw new InvalidInputError(
      `Expected l1_inclusion_block_number as an unsigned 64-bit number, got \`${text.slice(0, 80)}\`.`,
    )
  }
  return BigInt(text)
}

function encodedWanted(text: string): boolean {
  if (text === 'false' || text === '0') return false
  if (text === '' || text === 'true' || text === '1') return true
  throw new InvalidInputError(`Expected return_encoded_payload true or 1, got \`${text.slice(0, 80)}\`.`)
}
