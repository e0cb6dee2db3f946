import { addresses } from '@openledger/contracts'
import { accountOf, createEngineRpc } from '@openledger/devnet'
import { type Hex, InvalidInputError } from '@openledger/primitives'
import { extensionClient } from '../../opstack/world/extension.ts'
import { alternate, type Latency } from './alternation.ts'
import type { EngineCall } from './client.ts'
import type { StandingChain } from './standing-chain.ts'

/** `state()` of the ledger with so many bytes behind it: nothing that is tried out refuses it. */
const calldataOf = (bytes: number): Hex => `0xc19d93fb${'5c'.repeat(bytes)}`
const GAS = 2_000_000

/**
 * A block asked for by op-node: directly without a settlement, through the extension with one, and directly with the two requests that the extension makes
 * of it (`engineAlone`): what is above those is the extension's own part.
 */
export async function measureInjection(
  chain: StandingChain,
  subjects: { direct: EngineCall; extension: EngineCall },
  options: { count: number; bytes: number },
): Promise<Record<string, Latency>> {
  const { devnet, state, attributes } = chain
  const calldata = calldataOf(options.bytes)
  const extension = extensionClient(devnet)
  const l2 = createEngineRpc(devnet.urls.l2)
  const nonce = Number(await l2<Hex>('eth_getTransactionCount', [devnet.settler, 'latest']))
  const raw = await accountOf(devnet.keys.settler).signTransaction({
    ...{ type: 'eip1559', chainId: devnet.chainId, nonce, to: addresses.ledger, data: calldata },
    ...{ gas: BigInt(GAS), maxFeePerGas: 10n ** 10n, maxPriorityFeePerGas: 0n },
  })
  const injectedBefore = await extension.counter('injected_total')
  let attempt = 0
  const begin = async (call: EngineCall, payloadAttributes: object) => {
    const { ms, answer } = await call('engine_forkchoiceUpdatedV3', [state, payloadAttributes])
    const id = answer.result?.payloadId
    if (!id) throw new InvalidInputError(`No payload: ${JSON.stringify(answer)}`)
    return { ms, id }
  }
  const rows = await alternate(
    { direct: subjects.direct, extension: subjects.extension, engineAlone: subjects.direct },
    options.count,
    async (call, subject) => {
      if (subject === 'extension') {
        const settlement = { record: state.headBlockHash, attempt: attempt++, calldata, gas: GAS }
        const { status, json } = await extension.settle(settlement)
        if (status !== 202) throw new InvalidInputError(`The extension refuses: ${JSON.stringify(json)}`)
      }
      const own = subject === 'engineAlone' ? [raw] : []
      const wanted = attributes(own)
      const trial = subject === 'engineAlone' ? (await begin(call, attributes(own, true))).ms : 0
      const { ms, id } = await begin(call, wanted)
      // The payload is taken, so that op-geth has ended with it before the next one.
      await call('engine_getPayloadV4', [id])
      return trial + ms
    },
  )
  const injected = (await extension.counter('injected_total')) - injectedBefore
  if (injected < attempt)
    throw new InvalidInputError(`Expected ${attempt} settlements in blocks, got ${injected}.`)
  return rows
}
