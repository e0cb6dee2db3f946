import { addresses } from '@openledger/contracts'
import { auditPublicData, blobReader, type PublicAudit } from '@openledger/sdk'
import { createReceiptSigner, createSecp256k1 } from '@openledger/settlement'
import type { EmbeddedWorld } from './embedded.ts'

/** The audit of public data, and how often each receipt is settled in what stands. */
export async function auditReceipts({
  context,
  devnet,
}: EmbeddedWorld): Promise<{ audit: PublicAudit; times: ReadonlyMap<string, number> }> {
  const { chainId, urls } = devnet
  const secp256k1 = await createSecp256k1()
  const signer = createReceiptSigner({ chainId, ledger: addresses.ledger }, { secp256k1 })
  const times = new Map<string, number>()
  const audit = await auditPublicData(
    {
      chainId,
      onBatch(batch) {
        for (const { receipt } of batch.sections.flatMap((section) => section.receipts)) {
          const id = signer.receiptId(receipt)
          times.set(id, (times.get(id) ?? 0) + 1)
        }
      },
    },
    { reader: context.reader, readBlob: blobReader(urls.da), secp256k1 },
  )
  return { audit, times }
}
