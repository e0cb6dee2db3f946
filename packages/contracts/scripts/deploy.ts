// Deploys the contracts on a chain and prints their addresses as JSON.
// npm run deploy -w packages/contracts -- --rpc URL --key-file FILE --governance 0x… --guardian 0x… --settler 0x… [further settings]
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { BaseError, describeError, InvalidInputError } from '@openledger/primitives'
import { type Address, createPublicClient, createWalletClient, type Hex, http, isAddress, isHex } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { deployContracts } from '../src/deploy/deploy.ts'

const USAGE = `Expected --rpc URL, --key-file FILE (32 bytes in hex), and the roles --governance, --guardian and --settler.
Further: --holder (gets all OPEN, default governance), --sponsor (of the settler's bond, default governance), --evaluator (a precompile instead of the twin);
in seconds --epoch-seconds 300, --challenge-window 86400, --role-delay 172800, --unbonding-seconds, --answer-seconds, --grace-seconds;
in wei --minimum-stake, --challenger-bond, --penalty, --page-fee.`
const ADDRESSES = ['governance', 'guardian', 'settler', 'holder', 'sponsor', 'evaluator'] as const
const SECONDS = {
  'epoch-seconds': 'epochSeconds',
  'challenge-window': 'challengeWindow',
  'role-delay': 'roleDelay',
  'unbonding-seconds': 'unbondingSeconds',
  'answer-seconds': 'answerSeconds',
  'grace-seconds': 'graceSeconds',
} as const
const WEI = {
  'minimum-stake': 'minimumStake',
  'challenger-bond': 'challengerBond',
  penalty: 'penalty',
  'page-fee': 'pageFee',
} as const

function readOptions() {
  const names = ['rpc', 'key-file', ...ADDRESSES, ...Object.keys(SECONDS), ...Object.keys(WEI)]
  let given: Record<string, string | undefined>
  try {
    given = parseArgs({ options: Object.fromEntries(names.map((name) => [name, { type: 'string' }])) })
      .values as typeof given
  } catch (error) {
    throw new InvalidInputError(`${(error as Error).message}\n${USAGE}`)
  }
  const { rpc, 'key-file': keyFile } = given
  if (!rpc || !keyFile || !given.governance || !given.guardian || !given.settler)
    throw new InvalidInputError(USAGE)
  const addressOf = (name: string, value: string): Address => {
    if (!isAddress(value)) throw new InvalidInputError(`Expected an address for --${name}, got \`${value}\`.`)
    return value
  }
  const integerOf = (name: string, value: string): bigint => {
    if (!/^\d{1,39}$/.test(value))
      throw new InvalidInputError(`Expected a whole number for --${name}, got \`${value}\`.`)
    return BigInt(value)
  }
  const pick = <T>(flags: Readonly<Record<string, string>>, read: (name: string, value: string) => T) =>
    Object.fromEntries(
      Object.entries(flags).flatMap(([flag, name]) => {
        const value = given[flag]
        return value === undefined ? [] : [[name, read(flag, value)]]
      }),
    )
  return {
    rpc,
    key: readKey(keyFile),
    contracts: {
      governance: addressOf('governance', given.governance),
      guardian: addressOf('guardian', given.guardian),
      settler: addressOf('settler', given.settler),
      epochSeconds: 300,
      challengeWindow: 86_400,
      ...pick(Object.fromEntries(ADDRESSES.map((name) => [name, name])), addressOf),
      ...pick(SECONDS, (name, value) => Number(integerOf(name, value))),
      ...pick(WEI, integerOf),
    },
  }
}

function readKey(file: string): Hex {
  let text: string
  try {
    text = readFileSync(file, 'utf8').trim()
  } catch (error) {
    throw new InvalidInputError(`Expected a readable --key-file, got: ${(error as Error).message}.`)
  }
  const key = text.startsWith('0x') ? text : `0x${text}`
  if (!isHex(key) || key.length !== 66) throw new InvalidInputError(`Expected 32 bytes in hex in ${file}.`)
  return key
}

try {
  const { rpc, key, contracts } = readOptions()
  const transport = http(rpc)
  const account = privateKeyToAccount(key)
  const addresses = await deployContracts(
    {
      ...contracts,
      onDeployed: (name, address, gas) => process.stderr.write(`${name} ${address} (${gas} gas)\n`),
    },
    {
      reader: createPublicClient({ transport, cacheTime: 0 }),
      wallet: createWalletClient({ account, transport }),
      account,
    },
  )
  process.stderr.write(
    "code verified; finality by time waits for the settler's bond: approve and call Disputes.bond\n",
  )
  process.stdout.write(`${JSON.stringify(addresses)}\n`)
} catch (error) {
  process.stderr.write(
    `deploy: ${error instanceof BaseError ? describeError(error) : (error as Error).message}\n`,
  )
  process.exitCode = error instanceof InvalidInputError ? 64 : 1
}
