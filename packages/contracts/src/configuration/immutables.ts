import type { Address } from 'viem'
import type { ContractAddresses } from '../addresses.ts'
import { eip712Immutables, type Immutables } from './runtime-code.ts'
import type { Settings } from './settings.ts'

/** The immutable variables of every contract at these addresses. Without a chain id signing domains are computed on every call. */
export function immutablesOf(
  settings: Settings,
  at: ContractAddresses,
  chainId?: bigint,
): Record<keyof ContractAddresses, Immutables> {
  return {
    openToken: eip712Immutables('OpenLedger', '1', at.openToken, chainId),
    ledger: {
      ...eip712Immutables('OpenLedger', '1', at.ledger, chainId),
      _token: at.openToken,
      _evaluator: settings.evaluator ?? at.ledgerEvaluator,
      _datanetRegistry: at.datanetRegistry,
      _validators: at.validatorRegistry,
      _disputes: at.disputes,
      _roleDelay: BigInt(settings.roleDelay),
      _epochSeconds: BigInt(settings.epochSeconds),
      _challengeWindow: BigInt(settings.challengeWindow),
      _pageFee: settings.pageFee,
    },
    ledgerEvaluator: {},
    datanetRegistry: { _ledger: at.ledger },
    modelRegistry: { _ledger: at.ledger, _datanets: at.datanetRegistry },
    validatorRegistry: {
      _token: at.openToken,
      _ledger: at.ledger,
      _minimumStake: settings.minimumStake,
      _unbondingSeconds: BigInt(settings.unbondingSeconds),
    },
    disputes: {
      _token: at.openToken,
      _ledger: at.ledger,
      _validators: at.validatorRegistry,
      _challengerBond: settings.challengerBond,
      _penalty: settings.penalty,
      _answerSeconds: BigInt(settings.answerSeconds),
      _graceSeconds: BigInt(settings.graceSeconds),
    },
  }
}

/** What the constructors are called with. @param holder receives the whole supply of OPEN */
export function constructorArguments(settings: Settings, at: ContractAddresses, holder: Address) {
  const { governance, guardian, settler, roleDelay, epochSeconds, challengeWindow, pageFee } = settings
  const { sponsor, challengerBond, penalty, answerSeconds, graceSeconds } = settings
  return {
    openToken: [holder],
    ledger: [
      {
        token: at.openToken,
        evaluator: settings.evaluator ?? at.ledgerEvaluator,
        datanetRegistry: at.datanetRegistry,
        validators: at.validatorRegistry,
        disputes: at.disputes,
        ...{ governance, guardian, settler, roleDelay, epochSeconds, challengeWindow, pageFee },
      },
    ],
    ledgerEvaluator: [],
    datanetRegistry: [at.ledger],
    modelRegistry: [at.ledger, at.datanetRegistry],
    validatorRegistry: [at.openToken, at.ledger, settings.minimumStake, BigInt(settings.unbondingSeconds)],
    disputes: [
      {
        token: at.openToken,
        ledger: at.ledger,
        validators: at.validatorRegistry,
        ...{ sponsor, challengerBond, penalty, answerSeconds, graceSeconds },
      },
    ],
  } as const satisfies Record<keyof ContractAddresses, readonly unknown[]>
}
