import { type Hex, InvalidInputError } from '@openledger/primitives'
import type { ReceiptSecrets } from '../receipt/receipt.ts'
import type { Batch, Section, SettleableReceipt } from './batch.ts'

/**
 * Puts receipts into the batch's order, by server, then by sequence, and what stands beside them by model or Datanet.
 *
 * @throws InvalidInputError `SEQUENCE_GAP` when a server's receipts have a gap or a sequence twice.
 */
export function assembleBatch(
  place: { chainId: number | bigint; ledger: Hex },
  receipts: readonly SettleableReceipt[],
  beside: Partial<Pick<Batch, 'snapshots' | 'accruals' | 'distributions'>> = {},
): { batch: Batch; secrets: ReceiptSecrets[] } {
  const byServer = new Map<Hex, SettleableReceipt[]>()
  for (const item of receipts) {
    const server = item.server.toLowerCase() as Hex
    const own = byServer.get(server)
    if (own) own.push(item)
    else byServer.set(server, [item])
  }
  const secrets: ReceiptSecrets[] = []
  const sections = [...byServer.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([server, unordered]): Section => {
      const own = unordered.toSorted((a, b) => Number(a.receipt.sequence - b.receipt.sequence))
      const firstSequence = own[0]!.receipt.sequence
      own.forEach(({ receipt }, i) => {
        if (receipt.sequence !== firstSequence + BigInt(i)) {
          throw new InvalidInputError(
            `Expected the sequence ${firstSequence + BigInt(i)} of ${server}, got ${receipt.sequence}.`,
            { code: 'SEQUENCE_GAP' },
          )
        }
      })
      for (const item of own) secrets.push(item.secrets)
      return {
        server,
        firstSequence,
        receipts: own.map(({ receipt, signature, voucher, attribution }) => ({
          receipt,
          signature,
          voucher,
          attribution,
        })),
      }
    })
  return {
    batch: {
      chainId: BigInt(place.chainId),
      ledger: place.ledger.toLowerCase() as Hex,
      sections,
      snapshots: byModel(beside.snapshots),
      accruals: byModel(beside.accruals),
      distributions: (beside.distributions ?? []).toSorted((a, b) => a.datanet - b.datanet),
    },
    secrets,
  }
}

function byModel<T extends { readonly modelId: Hex }>(items: readonly T[] = []): T[] {
  return items.toSorted((a, b) => (a.modelId < b.modelId ? -1 : 1))
}
