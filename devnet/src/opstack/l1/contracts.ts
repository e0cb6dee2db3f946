import { gunzipSync } from 'node:zlib'
import { BaseError, fromHex, type Hex } from '@openledger/primitives'
import {
  createPublicClient,
  encodeDeployData,
  encodeFunctionData,
  getContractAddress,
  http,
  keccak256,
  numberToHex,
  pad,
  stringToHex,
} from 'viem'
import { anvilBinary } from '../../embedded/anvil.ts'
import { supervise } from '../../process/supervised.ts'
import { L1_CHAIN_ID } from '../options.ts'
import { type L1ArtifactName, l1Artifact } from './artifacts.ts'
import {
  constructorArguments,
  GAME_TYPE,
  initialArguments,
  type L1Roles,
  PROXIED,
  type Proxied,
} from './initialisers.ts'

export type L1Account = { balance: Hex; nonce: Hex; code: Hex; storage: Record<Hex, Hex> }
export type L1Contracts = {
  /** Proxies by the name of their contract, and what stands without one. */
  addresses: Record<Proxied | 'ProxyAdmin', Hex>
  alloc: Record<Hex, L1Account>
}

const ETHER = numberToHex(10n ** 24n)
/** Nobody has its key: a deployer that also lives on the new chain, with a nonce of 0 there, would collide with its own contracts. */
const DEPLOYER = `0x${keccak256(stringToHex('OpenLedger L1 deployer')).slice(-40)}` as const
const START_BLOCK = numberToHex(BigInt(keccak256(stringToHex('systemconfig.startBlock'))) - 1n, { size: 32 })

/** Where the contracts stand: that follows from the deployer and the order alone. */
export function l1ContractAddresses(): L1Contracts['addresses'] {
  const at = (nonce: number) =>
    getContractAddress({ from: DEPLOYER, nonce: BigInt(nonce) }).toLowerCase() as Hex
  const proxies = PROXIED.map((name, index) => [name, at(index + 1)])
  return { ...(Object.fromEntries(proxies) as Record<Proxied, Hex>), ProxyAdmin: at(0) }
}

type Chain = Awaited<ReturnType<typeof startChain>>

async function startChain(port: number, logs: string) {
  const url = `http://127.0.0.1:${port}`
  const client = createPublicClient({ transport: http(url, { retryCount: 0 }), cacheTime: 0 })
  const child = await supervise(
    {
      name: 'l1-contracts',
      command: anvilBinary(),
      args: [
        ...['--host', '127.0.0.1', '--port', String(port), '--chain-id', String(L1_CHAIN_ID), '--quiet'],
        ...['--hardfork', 'prague', '--no-mining', '--auto-impersonate', '--gas-limit', '2000000000'],
        ...['--base-fee', '0', '--timestamp', '1', '--accounts', '1'],
      ],
      guarded: true,
      probe: async () => ((await client.getChainId()) === L1_CHAIN_ID ? { rpc: url } : undefined),
    },
    logs,
  )
  const rpc = <T>(method: string, ...params: unknown[]) =>
    client.request({ method, params } as never) as Promise<T>
  return { rpc, close: () => child.close() }
}

/** Queues transactions and mines them in blocks of its own, so that the result depends on nothing but its input. */
function sender({ rpc }: Chain) {
  const nonces = new Map<Hex, number>()
  const queued: { what: string; hash: Hex }[] = []
  let time = 1
  return {
    async send(what: string, from: Hex, transaction: { to?: Hex; data: Hex }): Promise<Hex> {
      const nonce = nonces.get(from) ?? 0
      nonces.set(from, nonce + 1)
      const fields = { from, nonce: numberToHex(nonce), gas: numberToHex(30_000_000), gasPrice: '0x0' }
      queued.push({ what, hash: await rpc<Hex>('eth_sendTransaction', { ...fields, ...transaction }) })
      return getContractAddress({ from, nonce: BigInt(nonce) }).toLowerCase() as Hex
    },
    async mine(): Promise<void> {
      await rpc('evm_setNextBlockTimestamp', numberToHex(++time))
      await rpc('evm_mine')
      for (const { what, hash } of queued.splice(0)) {
        const receipt = await rpc<{ status: Hex } | null>('eth_getTransactionReceipt', hash)
        if (receipt?.status !== '0x1')
          throw new BaseError(`The L1 contracts cannot be made: ${what} failed.`, { code: 'L1_CONTRACTS' })
      }
    },
  }
}

/**
 * The OP Stack's contracts on L1, as accounts of a genesis: deployed and initialised on a throw-away chain, then taken out of it.
 *
 * @throws BaseError `L1_CONTRACTS` naming the step that failed.
 */
export async function makeL1Contracts(options: {
  roles: L1Roles
  l2ChainId: number
  /** A free port. */
  port: number
  logs: string
}): Promise<L1Contracts> {
  const { roles, l2ChainId } = options
  const chain = await startChain(options.port, options.logs)
  try {
    await chain.rpc('anvil_setBalance', DEPLOYER, ETHER)
    await chain.rpc('anvil_setBalance', roles.owner, ETHER)
    const { send, mine } = sender(chain)
    const made: Hex[] = []
    const deploy = async (name: L1ArtifactName, args: readonly unknown[] = []) => {
      const { abi, bytecode } = l1Artifact(name)
      const address = await send(name, DEPLOYER, { data: encodeDeployData({ abi, bytecode, args }) })
      made.push(address)
      return address
    }
    const call = (to: Hex, name: L1ArtifactName, functionName: string, args: readonly unknown[]) =>
      send(`${name}.${functionName}`, roles.owner, {
        to,
        data: encodeFunctionData({ abi: l1Artifact(name).abi, functionName, args }),
      })

    const admin = await deploy('ProxyAdmin', [roles.owner])
    const proxies = {} as Record<Proxied, Hex>
    for (const name of PROXIED) proxies[name] = await deploy('Proxy', [admin])
    const constructors = constructorArguments(proxies)
    const implementations = {} as Record<Proxied, Hex>
    for (const name of PROXIED) implementations[name] = await deploy(name, constructors[name])
    const oracle = await deploy('PreimageOracle', [0n, 0n])
    const machine = await deploy('MIPS', [oracle])
    const game = await deploy('PermissionedDisputeGame', [
      ...[GAME_TYPE, `0x${'03'.repeat(32)}`, 73n, 30n, 0n, 6n, machine, proxies.DelayedWETH],
      ...[proxies.AnchorStateRegistry, BigInt(l2ChainId), roles.proposer, roles.owner],
    ])
    await mine()
    const initial = initialArguments(proxies, roles)
    for (const name of PROXIED) {
      const { abi } = l1Artifact(name)
      const data = encodeFunctionData({ abi, functionName: 'initialize', args: initial[name] })
      await call(admin, 'ProxyAdmin', 'upgradeAndCall', [proxies[name], implementations[name], data])
    }
    await call(proxies.DisputeGameFactory, 'DisputeGameFactory', 'setImplementation', [GAME_TYPE, game])
    await mine()

    const alloc = await takeAccounts(chain, made)
    startAtZero(alloc, proxies)
    return { addresses: { ...proxies, ProxyAdmin: admin }, alloc }
  } finally {
    await chain.close()
  }
}

type Dump = { accounts: Record<string, { nonce: number; code: Hex; storage?: Record<Hex, Hex> }> }

async function takeAccounts({ rpc }: Chain, addresses: readonly Hex[]): Promise<Record<Hex, L1Account>> {
  const packed = fromHex(await rpc<Hex>('anvil_dumpState'))
  const { accounts } = JSON.parse(gunzipSync(packed).toString()) as Dump
  const byAddress = new Map(
    Object.entries(accounts).map(([address, account]) => [address.toLowerCase(), account]),
  )
  const word = (text: Hex) => pad(text, { size: 32 })
  return Object.fromEntries(
    addresses.map((address) => {
      const account = byAddress.get(address)
      if (!account || account.code.length <= 2)
        throw new BaseError(`There is no code at ${address}.`, { code: 'L1_CONTRACTS' })
      const storage = Object.entries(account.storage ?? {})
        .map(([slot, value]) => [word(slot as Hex), word(value)] as const)
        .filter(([, value]) => BigInt(value) !== 0n)
        .sort(([a], [b]) => (a < b ? -1 : 1))
      const { code, nonce } = account
      return [
        address,
        { balance: '0x0', nonce: numberToHex(Number(nonce)), code, storage: Object.fromEntries(storage) },
      ] as [Hex, L1Account]
    }),
  )
}

/** The new chain begins at block 0: block numbers of the throw-away chain would lie in its future, where `depositTransaction` panics. */
function startAtZero(alloc: Record<Hex, L1Account>, proxies: Readonly<Record<Proxied, Hex>>): void {
  const portal = alloc[proxies.OptimismPortal2]!.storage
  // `params`: uint128 prevBaseFee, uint64 prevBoughtGas, uint64 prevBlockNum, from the right.
  const slot = numberToHex(l1Artifact('OptimismPortal2').slot('params'), { size: 32 })
  const params = portal[slot]
  if (!params) throw new BaseError('The portal has no resource parameters.', { code: 'L1_CONTRACTS' })
  portal[slot] = `0x${'00'.repeat(8)}${params.slice(18)}`
  delete alloc[proxies.SystemConfig]!.storage[START_BLOCK]
}
