import { InvalidInputError } from '@openledger/primitives'
import type { Hex } from 'viem'
import { addresses } from '../addresses.ts'
import { ledgerArtifact } from '../generated/index.ts'
import { emptyRecord } from '../record.ts'
import type { GenesisOptions } from './genesis-alloc.ts'
import { eip712Immutables, runtimeCode } from './runtime-code.ts'
import { createStorageWriter, type Storage } from './storage.ts'

const TWO_DAYS = 172_800
const DEFAULT_PAGE_FEE = 100n * 10n ** 18n

function seconds(name: string, value: number): bigint {
  if (!Number.isInteger(value) || value < 1 || value > 0xffffffff) {
    throw new InvalidInputError(`Expected ${name} in whole seconds, at least 1, got ${value}.`)
  }
  return BigInt(value)
}

/** The ledger as its constructor would have left it. */
export function ledgerAccount(options: GenesisOptions): { code: Hex; storage: Storage } {
  const writer = createStorageWriter(ledgerArtifact)
  writer.variable('_settler', options.settler)
  writer.variable('_governance', options.governance)
  writer.variable('_guardian', options.guardian)
  writer.element('_records', 0n, emptyRecord)
  writer.element('_pages', 0n, 0x8000n) // page 0 is a commons page
  writer.variable('_allocation', 1n) // the next page
  const code = runtimeCode(ledgerArtifact, {
    ...eip712Immutables('OpenLedger', '1', addresses.ledger, options.chainId),
    _token: addresses.openToken,
    _evaluator: options.evaluator ?? addresses.ledgerEvaluator,
    _datanetRegistry: addresses.datanetRegistry,
    _validators: addresses.validatorRegistry,
    _disputes: addresses.disputes,
    _roleDelay: seconds('roleDelay', options.roleDelay ?? TWO_DAYS),
    _epochSeconds: seconds('epochSeconds', options.epochSeconds),
    _challengeWindow: seconds('challengeWindow', options.challengeWindow),
    _pageFee: options.pageFee ?? DEFAULT_PAGE_FEE,
  })
  return { code, storage: writer.storage }
}
