import type { Hex } from '@openledger/primitives'

/** Chain and contract of tests and vectors. */
export const DOMAIN = { chainId: 901, ledger: '0x0a11000000000000000000000000000000000002' as Hex }
