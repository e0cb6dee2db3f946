import { CREDITS, claimArguments, claimManyArguments, DEBITS, withdrawArguments } from '@openledger/ledger'
import type { TransactionReceipt } from 'viem'
import { deployer } from './anvil.ts'
import { CHALLENGE_WINDOW, EPOCH_SECONDS, headerArgument, startChain } from './ledger.ts'

/** Gas of whole transactions; every figure comes out the same in every run. */
export type GasFigures = Readonly<Record<string, number>>

/** The first block's time: the start of an epoch, far enough from its end. */
const START = 1_800_000_000

/** Plays one life of a ledger on anvil and notes what its transactions cost. */
export async function measureGas(): Promise<GasFigures> {
  const chain = await startChain()
  try {
    await chain.client.setNextBlockTimestamp({ timestamp: BigInt(START - (START % EPOCH_SECONDS)) })
    const figures: Record<string, number> = {}
    const note = (name: string, { gasUsed }: Pick<TransactionReceipt, 'gasUsed'>): void => {
      figures[name] = Number(gasUsed)
    }
    const contributors = await chain.registerPage(1000)
    const payer = await chain.registerPage(1, deployer.address)
    note(
      'registerAccounts, 10 owners',
      await chain.write('registerAccounts', [Array(10).fill(deployer.address)]),
    )
    await chain.deposit(payer, 10n ** 13n)
    note('deposit, again', await chain.deposit(payer, 10n ** 6n))

    const settle = async (count: number, seed: number) => {
      const credits = Array.from({ length: count }, (_, i): [number, bigint] => [
        contributors + i,
        50_000_000n + BigInt(i * 7919),
      ])
      const sum = credits.reduce((total, [, amount]) => total + amount, 0n)
      const prepared = await chain.prepare(credits, [[payer, sum]], seed)
      const receipt = await chain.settle(prepared)
      chain.books.commit(prepared)
      return { ...prepared, receipt }
    }
    const finalize = async ({ header, record }: Awaited<ReturnType<typeof settle>>) =>
      chain.write('finalize', [headerArgument(header), await chain.sign('Attestation', header, record)])

    await settle(1000, 1)
    await finalize(await settle(1000, 2))
    await chain.write('claimMany', claimManyArguments(await chain.books.claims(range(contributors, 321))))
    note('settle, 1 credit 1 debit, first lap of the ring', (await settle(1, 3)).receipt)
    note('settle, 100 credits 1 debit, first lap of the ring', (await settle(100, 4)).receipt)
    const last = await settle(1000, 5)
    note('settle, 1000 credits 1 debit, first lap of the ring', last.receipt)
    note('finalize, 3 signatures', await finalize(last))
    note(
      'claim, again',
      await chain.write('claim', claimArguments(await chain.books.proof(contributors + 320, CREDITS))),
    )
    for (const [first, count] of [
      [256, 64],
      [0, 256],
    ] as const) {
      const many = await chain.books.claims(range(contributors + first, count))
      note(`claimMany, ${count} accounts, again`, await chain.write('claimMany', claimManyArguments(many)))
    }
    note('requestWithdraw', await chain.write('requestWithdraw', [payer, 1000n]))
    await chain.client.increaseTime({ seconds: CHALLENGE_WINDOW })
    await chain.client.mine({ blocks: 1 })
    const debits = await chain.books.proof(payer, DEBITS)
    note('withdraw', await chain.write('withdraw', withdrawArguments(debits, 0)))
    return figures
  } finally {
    await chain.close()
  }
}

const range = (first: number, count: number): number[] => Array.from({ length: count }, (_, i) => first + i)
