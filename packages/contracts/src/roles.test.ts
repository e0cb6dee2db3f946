import {
  type Abi,
  type Address,
  type BaseError,
  ContractFunctionRevertedError,
  type Hex,
  keccak256,
  parseSignature,
  stringToHex,
  zeroHash,
} from 'viem'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CHAIN_ID, deployer } from '../test-support/anvil.ts'
import { type Chain, headerArgument, SETTLER, startChain } from '../test-support/ledger.ts'
import {
  addresses,
  datanetRegistryAbi,
  disputesAbi,
  ledgerAbi,
  modelRegistryAbi,
  openTokenAbi,
  validatorRegistryAbi,
} from './index.ts'

/** Every function that changes something, tried by everybody who must not. */
const contracts: Record<string, { address: Address; abi: Abi }> = {
  ledger: { address: addresses.ledger, abi: ledgerAbi },
  datanetRegistry: { address: addresses.datanetRegistry, abi: datanetRegistryAbi },
  modelRegistry: { address: addresses.modelRegistry, abi: modelRegistryAbi },
  validatorRegistry: { address: addresses.validatorRegistry, abi: validatorRegistryAbi },
  disputes: { address: addresses.disputes, abi: disputesAbi },
  openToken: { address: addresses.openToken, abi: openTokenAbi },
}

const named = (name: string): Address => `0x${keccak256(stringToHex(name)).slice(-40)}`
const actors: Record<string, Address> = {
  governance: named('governance'),
  guardian: named('guardian'),
  settler: SETTLER,
  // owns the account and the page, and is the Datanet's curator
  owner: deployer.address,
  datanetRegistry: addresses.datanetRegistry,
  validatorRegistry: addresses.validatorRegistry,
  openToken: addresses.openToken,
  disputes: addresses.disputes,
  ledger: addresses.ledger,
  stranger: named('stranger'),
}

/** Functions that only some may call: who, and the error that everybody else gets. */
type Gate = { call: string; args: () => readonly unknown[]; may: string[]; error: string }

/** What anybody may call, and why that is safe. A function that is in neither list fails the test below. */
const OPEN: Record<string, string> = {
  'ledger.acceptRole': 'after the delay of a proposal of governance',
  'ledger.changeOwnerBySignature': "the owner's signature",
  'ledger.claim': 'a proof; pays the owner',
  'ledger.claimMany': 'a proof; pays the owners',
  'ledger.deposit': "the caller's money",
  'ledger.depositWithAuthorization': "the payer's signature, bound to the account",
  'ledger.depositWithPermit': "the caller's money",
  'ledger.finalize': 'signatures of 2/3 of the stake',
  'ledger.finalizeByTime': 'the challenge window has passed',
  'ledger.registerAccounts': 'numbers for anybody',
  'ledger.registerPage': 'numbers for anybody; dearer the fewer pages are left',
  'ledger.rollback': 'signatures of 1/3 of the stake',
  'ledger.withdraw': 'a proof, after the owner has asked; pays the owner',
  'disputes.answerDebit': "the owner's voucher",
  'disputes.bond': "the caller's money",
  'disputes.challengeAttribution': 'a bond',
  'disputes.challengeDebit': 'two proofs and a bond',
  'disputes.challengeOverdraft': 'two proofs; takes back a wrong record',
  'disputes.dismiss': 'the record is gone or final; pays the challenger',
  'disputes.rejectAttribution': 'the record is final or the time is over',
  'disputes.upholdAttribution': 'signatures of 1/3 of the stake',
  'disputes.upholdDebit': 'nobody answered in time',
  'datanetRegistry.createDatanet': 'Datanets for anybody',
  'modelRegistry.registerModel': 'models for anybody',
  'validatorRegistry.registerStakersAccount': 'once, owned by the registry',
  'validatorRegistry.shareRewards': 'shares what has come in',
  'validatorRegistry.slash': 'two signatures that contradict each other',
  'validatorRegistry.stake': "the caller's money",
  'openToken.approve': "the caller's money",
  'openToken.cancelAuthorization': "the authoriser's signature",
  'openToken.delegate': "the caller's votes",
  'openToken.delegateBySig': "the holder's signature",
  'openToken.permit': "the holder's signature",
  'openToken.transfer': "the caller's money",
  'openToken.transferWithAuthorization': "the payer's signature",
}

let chain: Chain
let account: number
let signature: { v: number; r: Hex; s: Hex }
const AUTHORIZATION = [deployer.address, named('stranger'), 1n, 0n, 2n ** 64n, zeroHash] as const
const root = keccak256(stringToHex('root'))
const GATES: Gate[] = [
  { call: 'ledger.settle', args: () => ['0x'], may: ['settler'], error: 'OnlySettler' },
  { call: 'ledger.pause', args: () => [], may: ['guardian'], error: 'OnlyGuardian' },
  { call: 'ledger.unpause', args: () => [], may: ['guardian', 'governance'], error: 'OnlyGuardian' },
  {
    call: 'ledger.rollbackByGuardian',
    args: () => [headerArgument(chain.books.header)],
    may: ['guardian'],
    error: 'OnlyGuardian',
  },
  {
    call: 'ledger.rollbackByDisputes',
    args: () => [headerArgument(chain.books.header)],
    may: ['disputes'],
    error: 'OnlyDisputes',
  },
  { call: 'disputes.unbond', args: () => [1n], may: ['governance'], error: 'OnlySponsor' },
  { call: 'disputes.withdrawBond', args: () => [], may: ['governance'], error: 'OnlySponsor' },
  {
    call: 'disputes.changeSponsor',
    args: () => [actors.stranger],
    may: ['governance'],
    error: 'OnlySponsor',
  },
  ...[0, 1, 2].flatMap((role): Gate[] => [
    {
      call: 'ledger.proposeRole',
      args: () => [role, actors.stranger],
      may: ['governance'],
      error: 'OnlyGovernance',
    },
    { call: 'ledger.cancelRole', args: () => [role], may: ['governance'], error: 'OnlyGovernance' },
  ]),
  {
    call: 'ledger.registerCommons',
    args: () => [actors.stranger],
    may: ['datanetRegistry'],
    error: 'OnlyDatanetRegistry',
  },
  {
    call: 'ledger.extendPage',
    args: () => [account >> 12, [actors.stranger]],
    may: ['owner'],
    error: 'OnlyRegistrar',
  },
  { call: 'ledger.changeOwner', args: () => [account, actors.stranger], may: ['owner'], error: 'OnlyOwner' },
  { call: 'ledger.requestWithdraw', args: () => [account, 1n], may: ['owner'], error: 'OnlyOwner' },
  { call: 'ledger.cancelWithdraw', args: () => [account], may: ['owner'], error: 'OnlyOwner' },
  {
    call: 'datanetRegistry.publishVersion',
    args: () => [1, root, 1, 1n, 1n, '0x010000'],
    may: ['owner'],
    error: 'OnlyCurator',
  },
  // no model is registered here: it belongs to nobody
  { call: 'modelRegistry.retireModel', args: () => [zeroHash], may: [], error: 'OnlyOwner' },
  { call: 'validatorRegistry.unbond', args: () => [1n], may: [], error: 'BeyondStake' },
  { call: 'validatorRegistry.withdrawStake', args: () => [], may: [], error: 'NothingReleased' },
  { call: 'validatorRegistry.takeReward', args: () => [], may: [], error: 'ZeroAmount' },
  {
    call: 'openToken.transferFrom',
    args: () => [actors.owner, actors.stranger, 1n],
    may: ['ledger'],
    error: 'ERC20InsufficientAllowance',
  },
  {
    call: 'openToken.receiveWithAuthorization',
    args: () => [...AUTHORIZATION, signature.v, signature.r, signature.s],
    may: ['stranger'],
    error: 'ERC20InvalidReceiver',
  },
]

beforeAll(async () => {
  chain = await startChain([], { governance: actors.governance!, guardian: actors.guardian! })
  const [from, to, value, validAfter, validBefore, nonce] = AUTHORIZATION
  const fields = [
    'from address',
    'to address',
    'value uint256',
    'validAfter uint256',
    'validBefore uint256',
    'nonce bytes32',
  ]
  const { r, s, v } = parseSignature(
    await deployer.signTypedData({
      domain: { name: 'OpenLedger', version: '1', chainId: CHAIN_ID, verifyingContract: addresses.openToken },
      types: {
        ReceiveWithAuthorization: fields
          .map((field) => field.split(' '))
          .map(([name, type]) => ({ name, type })),
      },
      primaryType: 'ReceiveWithAuthorization',
      message: { from, to, value, validAfter, validBefore, nonce },
    } as never),
  )
  signature = { r, s, v: Number(v) }
  account = await chain.registerPage(1, deployer.address)
  await chain.deposit(account, 100n)
  await chain.client.writeContract({
    ...contracts.openToken!,
    functionName: 'approve',
    args: [addresses.ledger, 1n],
    chain: null,
  })
  await chain.client.writeContract({
    ...contracts.datanetRegistry!,
    functionName: 'createDatanet',
    args: [root],
    chain: null,
  })
})
afterAll(() => chain?.close())

/** Name of the error that a call by `caller` meets; empty when it goes through. */
async function refusal({ call, args }: Gate, caller: Address): Promise<string> {
  const [contract, functionName] = call.split('.') as [string, string]
  try {
    await chain.client.simulateContract({
      ...contracts[contract]!,
      functionName,
      args: args(),
      account: caller,
    })
    return ''
  } catch (error) {
    const revert = (error as BaseError).walk((cause) => cause instanceof ContractFunctionRevertedError)
    if (!(revert instanceof ContractFunctionRevertedError)) throw error
    return revert.data?.errorName ?? 'unnamed'
  }
}

describe('roles', () => {
  test('every function that changes something is either gated here or safe for anybody', () => {
    const all = Object.entries(contracts).flatMap(([name, { abi }]) =>
      abi.flatMap((entry) =>
        entry.type === 'function' && entry.stateMutability !== 'view' && entry.stateMutability !== 'pure'
          ? [`${name}.${entry.name}`]
          : [],
      ),
    )
    const known = [...Object.keys(OPEN), ...new Set(GATES.map(({ call }) => call))]
    expect(all.sort()).toEqual(known.sort())
  })

  test.each(GATES.map((gate) => [gate.call, gate] as const))(
    '%s is closed to all others',
    async (_, gate) => {
      for (const [name, caller] of Object.entries(actors)) {
        const error = await refusal(gate, caller)
        if (gate.may.includes(name)) expect(error, `by ${name}`).not.toBe(gate.error)
        else expect(error, `by ${name}`).toBe(gate.error)
      }
    },
  )
})
