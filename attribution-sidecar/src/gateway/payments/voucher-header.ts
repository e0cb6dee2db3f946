import type { Hex } from '@openledger/primitives'
import type { CoveringVoucher } from '@openledger/settlement'
import { z } from 'zod'

/** `x-openledger-voucher: <decimal cumulative>:<0x signature>` */
export const voucherHeader = z
  .string()
  .regex(
    /^(0|[1-9]\d{0,28}):0x[0-9a-fA-F]{130}$/,
    'x-openledger-voucher: expected `<decimal cumulative>:<0x signature of 65 bytes>`',
  )
  .transform((text): CoveringVoucher => {
    const [cumulative, signature] = text.split(':') as [string, string]
    return { cumulative: BigInt(cumulative), signature: signature.toLowerCase() as Hex }
  })
  .optional()
