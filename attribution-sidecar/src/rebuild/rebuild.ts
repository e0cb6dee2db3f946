import { O200K_HASH } from '@openledger/datanet'
import { type Logger, silentLogger } from '@openledger/service'
import type { SidecarConfig } from '../config.ts'
import { createCore, createStack } from '../core.ts'
import { importDatanets } from './import-datanets.ts'

/** What is in the database afterwards. */
export type RebuildReport = {
  /** Head record of the books. */
  record: string
  /** Settled batches, and the receipts of this server that could be read back. */
  batches: number
  receipts: number
  /** Versions and records of Datanets written now. */
  versions: number
  records: number
}

/** Tokens of o200k_base. */
const VOCAB = 199_998

/**
 * Fills the database from the chain and the DA alone: books, receipts, vouchers, Datanets. Adds what is missing and changes nothing that
 * is there; the sidecar must not run meanwhile. What was never settled or published cannot come back.
 */
export async function rebuild(
  values: SidecarConfig,
  logger: Logger = silentLogger(),
): Promise<RebuildReport> {
  const stack = createStack()
  try {
    const core = await createCore(values, logger, stack)
    const { sqlite, chain, da, manifests, ledger, batches, receipts, server, validatorKeys } = core
    await core.importForeign()
    batches.finalUpTo(chain.view.finalRecord())
    const keys = [server?.sealing, validatorKeys].filter((pair) => pair !== undefined)
    const datanets = await importDatanets({
      sqlite,
      chainId: chain.chainId,
      view: chain.view,
      da,
      manifests,
      keys,
      tokenizer: { hash: O200K_HASH, vocab: VOCAB },
      logger,
    })
    const { settled = 0, final = 0 } = batches.counts()
    return {
      record: String(ledger.books.header.number),
      batches: settled + final,
      receipts: receipts.counts().last,
      ...datanets,
    }
  } finally {
    await stack.close()
  }
}
