import { fromHex, InvalidInputError, toHex } from '@openledger/primitives'
import type { Address, Hex, PublicClient } from 'viem'
import type { ChainView, QuorumState } from './chain-view.ts'
import {
  BLS_APK_REGISTRY_ABI,
  CERT_VERIFIER_ABI,
  CERT_VERIFIER_ROUTER_ABI,
  DIRECTORY_ABI,
  OPERATOR_STATE_RETRIEVER_ABI,
  PAYMENT_VAULT_ABI,
  REGISTRY_COORDINATOR_ABI,
  RELAY_REGISTRY_ABI,
  THRESHOLD_REGISTRY_ABI,
} from './contracts.ts'

export type RpcChainViewOptions = {
  /** EigenDA's contract directory, which knows the others by name. */
  readonly directory: Address
  /** Router or verifier for certificates; every integrator may have its own. Default: the router in the directory. */
  readonly certVerifier?: Address
}

const KEPT = 1024

/**
 * The facts read from the contracts over JSON-RPC. What belongs to a past block is remembered, since it cannot change.
 * @param client viem client of the chain, with `cacheTime: 0`.
 */
export function createRpcChainView(options: RpcChainViewOptions, client: PublicClient): ChainView {
  const remembered = new Map<string, Promise<unknown>>()

  /** Remembers successes only. */
  function once<T>(key: string, read: () => Promise<T>): Promise<T> {
    const known = remembered.get(key)
    if (known) return known as Promise<T>
    if (remembered.size >= KEPT) remembered.delete(remembered.keys().next().value!)
    const reading = read()
    remembered.set(key, reading)
    reading.catch(() => remembered.delete(key))
    return reading
  }

  const named = (name: string) =>
    once(`directory/${name}`, () =>
      client.readContract({
        address: options.directory,
        abi: DIRECTORY_ABI,
        functionName: 'getAddress',
        args: [name],
      }),
    )

  /** The verifier of a block; an address that is no router is the verifier itself. */
  const verifierAt = (block: number) =>
    once(`verifier/${block}`, async (): Promise<Address> => {
      const address = options.certVerifier ?? (await named('CERT_VERIFIER_ROUTER'))
      try {
        return await client.readContract({
          address,
          abi: CERT_VERIFIER_ROUTER_ABI,
          functionName: 'getCertVerifierAt',
          args: [block],
        })
      } catch (error) {
        if (isRevert(error)) return address
        throw error
      }
    })

  const verifier = async (block: number) => ({ address: await verifierAt(block), abi: CERT_VERIFIER_ABI })

  const versionAt = async (block: number) => {
    const contract = await verifier(block)
    return once(`version/${contract.address}`, () =>
      client.readContract({ ...contract, functionName: 'certVersion' }),
    )
  }

  async function quorumState(
    block: number,
    quorum: number,
    apkIndex: number,
  ): Promise<QuorumState | undefined> {
    const [retriever, coordinator] = await Promise.all([
      named('OPERATOR_STATE_RETRIEVER'),
      named('REGISTRY_COORDINATOR'),
    ])
    const apkRegistry = await once('apk-registry', () =>
      client.readContract({
        address: coordinator,
        abi: REGISTRY_COORDINATOR_ABI,
        functionName: 'blsApkRegistry',
      }),
    )
    const [groups, apkHash] = await Promise.all([
      client.readContract({
        address: retriever,
        abi: OPERATOR_STATE_RETRIEVER_ABI,
        functionName: 'getOperatorState',
        args: [coordinator, toHex(Uint8Array.of(quorum)), block],
      }),
      client.readContract({
        address: apkRegistry,
        abi: BLS_APK_REGISTRY_ABI,
        functionName: 'getApkHashAtBlockNumberAndIndex',
        args: [quorum, block, BigInt(apkIndex)],
      }),
    ])
    const operators = groups[0] ?? []
    const stakes = new Map<string, bigint>(
      operators.map(({ operatorId, stake }) => [operatorId.toLowerCase(), stake]),
    )
    return {
      quorum,
      apkHash: fromHex(apkHash),
      totalStake: operators.reduce((sum, { stake }) => sum + stake, 0n),
      stakeOf: (id) => stakes.get(id.toLowerCase()),
    }
  }

  return {
    chainId: () => once('chain-id', async () => BigInt(await client.getChainId())),
    blockNumber: async () => Number(await client.getBlockNumber({ cacheTime: 0 })),
    async certificateVersion(block) {
      const version = await versionAt(block)
      if (version === 2 || version === 3 || version === 4) return version
      throw new InvalidInputError(`Expected a verifier for certificates of version 2 to 4, got ${version}.`)
    },
    async offchainDerivationVersion(block) {
      const contract = await verifier(block)
      return once(`derivation/${contract.address}`, () =>
        client.readContract({ ...contract, functionName: 'offchainDerivationVersion' }),
      )
    },
    async securityThresholds(block) {
      const contract = await verifier(block)
      return once(`thresholds/${contract.address}`, async () => {
        const { confirmationThreshold, adversaryThreshold } = await client.readContract({
          ...contract,
          functionName: 'securityThresholds',
        })
        return { confirmation: confirmationThreshold, adversary: adversaryThreshold }
      })
    },
    async requiredQuorums(block) {
      const contract = await verifier(block)
      return once(`required/${contract.address}`, async () => [
        ...fromHex(await client.readContract({ ...contract, functionName: 'quorumNumbersRequired' })),
      ])
    },
    blobParameters: (version) =>
      once(`blob-version/${version}`, async () => {
        const address = await named('SERVICE_MANAGER')
        const { maxNumOperators, numChunks, codingRate } = await client.readContract({
          address,
          abi: THRESHOLD_REGISTRY_ABI,
          functionName: 'getBlobParams',
          args: [version],
        })
        if (codingRate === 0) return undefined
        return { maxOperators: maxNumOperators, chunks: numChunks, codingRate }
      }),
    async quorumStates(block, quorums, apkIndices) {
      const states = await Promise.all(
        quorums.map((quorum, i) =>
          once(`quorum/${block}/${quorum}/${apkIndices[i]}`, async () => {
            try {
              return await quorumState(block, quorum, apkIndices[i] ?? 0)
            } catch (error) {
              // The registries revert for a quorum or a position that did not exist then.
              if (isRevert(error)) return undefined
              throw error
            }
          }),
        ),
      )
      return states.filter((state) => state !== undefined)
    },
    quorumMembers: (block, quorums) =>
      once(`members/${block}/${quorums.join()}`, async () => {
        const [retriever, coordinator] = await Promise.all([
          named('OPERATOR_STATE_RETRIEVER'),
          named('REGISTRY_COORDINATOR'),
        ])
        const [groups, sockets] = await client.readContract({
          address: retriever,
          abi: OPERATOR_STATE_RETRIEVER_ABI,
          functionName: 'getOperatorStateWithSocket',
          args: [coordinator, toHex(Uint8Array.from(quorums)), block],
        })
        return quorums.map((quorum, i) => ({
          quorum,
          members: (groups[i] ?? []).map(({ operatorId, stake }, j) => ({
            id: operatorId.toLowerCase(),
            stake,
            retrievalUrl: retrievalAddress(sockets[i]?.[j] ?? ''),
          })),
        }))
      }),
    signatureIndices: (block, quorums, nonSignerIds) => {
      const ids = nonSignerIds.map(toHex)
      return once(`indices/${block}/${quorums.join()}/${ids.join()}`, async () => {
        const [retriever, coordinator] = await Promise.all([
          named('OPERATOR_STATE_RETRIEVER'),
          named('REGISTRY_COORDINATOR'),
        ])
        return client.readContract({
          address: retriever,
          abi: OPERATOR_STATE_RETRIEVER_ABI,
          functionName: 'getCheckSignaturesIndices',
          args: [coordinator, block, toHex(Uint8Array.from(quorums)), ids],
          blockNumber: BigInt(block),
        })
      })
    },
    relayUrl: (key) =>
      once(`relay/${key}`, async () => {
        const address = await named('RELAY_REGISTRY')
        const url = await client.readContract({
          address,
          abi: RELAY_REGISTRY_ABI,
          functionName: 'relayKeyToUrl',
          args: [key],
        })
        return url === '' ? undefined : url
      }),
    async paymentParameters() {
      const vault = { address: await named('PAYMENT_VAULT'), abi: PAYMENT_VAULT_ABI }
      const [minimum, price] = await Promise.all([
        client.readContract({ ...vault, functionName: 'minNumSymbols' }),
        client.readContract({ ...vault, functionName: 'pricePerSymbol' }),
      ])
      return { minimumSymbols: Number(minimum), pricePerSymbol: price }
    },
    async reservation(account) {
      const r = await client.readContract({
        address: await named('PAYMENT_VAULT'),
        abi: PAYMENT_VAULT_ABI,
        functionName: 'getReservation',
        args: [account as Address],
      })
      if (r.symbolsPerSecond === 0n) return undefined
      return {
        symbolsPerSecond: r.symbolsPerSecond,
        start: Number(r.startTimestamp),
        end: Number(r.endTimestamp),
        quorums: [...fromHex(r.quorumNumbers)],
      }
    },
    onDemandDeposit: async (account) =>
      client.readContract({
        address: await named('PAYMENT_VAULT'),
        abi: PAYMENT_VAULT_ABI,
        functionName: 'getOnDemandTotalDeposit',
        args: [account as Address],
      }),
    async checkCertificate(certificateAbi, block) {
      return client.readContract({
        ...(await verifier(block)),
        functionName: 'checkDACert',
        args: [toHex(certificateAbi) as Hex],
      })
    },
  }
}

/** `host:v1 dispersal;v1 retrieval;v2 dispersal;v2 retrieval`, ports but for the first (EigenDA `core/state.go` ParseOperatorSocket). */
function retrievalAddress(socket: string): string | undefined {
  const [first, , , port] = socket.split(';')
  const host = first?.slice(0, first.lastIndexOf(':'))
  return host && port && /^\d+$/.test(port) ? `${host}:${port}` : undefined
}

/** Did the contract refuse (and not the way to it)? viem wraps the reason several times. */
function isRevert(error: unknown): boolean {
  for (let current = error; current instanceof Error; current = current.cause) {
    if (current.name === 'ContractFunctionRevertedError' || current.name === 'ContractFunctionZeroDataError')
      return true
  }
  return false
}
