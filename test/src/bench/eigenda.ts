import { randomBytes } from 'node:crypto'
import {
  Bn254,
  chunkParameters,
  commitmentFromMessage,
  commitmentMessage,
  createLocalNetworkClient,
  createProvenAttestations,
  createStaticChainView,
  createToySetup,
  equalG1,
  type Frame,
  type NetworkConfig,
  Polynomials,
  payloadToBlob,
  recoverBlob,
  type SyncKzgSetup,
  verifyCertificate,
  verifyFrames,
  verifyLength,
} from '@openledger/eigenda'
import { createMock, proveChunks } from '@openledger/eigenda-mock'
import { benchCommitments } from './eigenda/commitments.ts'

const PAYLOADS = [131_072, 1_000_000]
const ROUNDS = 5

type Row = Record<string, string>
type World = {
  curve: Bn254
  polynomials: Polynomials
  setup: SyncKzgSetup
  config: NetworkConfig
  tau: bigint
}

/**
 * `npm run bench -- eigenda [--json]`: what the EigenDA package takes without a network: commitments on points of files, the codec, and what it
 * takes to believe what others say. Processor time of this thread, the best of five.
 */
export async function run(): Promise<Record<string, unknown>> {
  const mock = await createMock({ port: 0, httpPort: 0, batchIntervalMs: 20 })
  try {
    const { config } = mock
    if (config.kzg.mode !== 'toy') throw new Error('Expected a mock with a toy secret.')
    const curve = await Bn254.load()
    const polynomials = new Polynomials(curve)
    const tau = BigInt(config.kzg.tau)
    const world = { curve, polynomials, setup: createToySetup(curve, polynomials, tau), config, tau }
    const steps: Row[] = []
    for (const size of PAYLOADS) steps.push(...stepsOf(world, size))
    return { steps, certificates: await certificates(world), ...(await benchCommitments()) }
  } finally {
    await mock.close()
  }
}

/** On the toy secret a blob is committed to at the price of an evaluation, whereas sums over points are the business of `commitments`. */
function stepsOf({ curve, polynomials, setup, config, tau }: World, size: number): Row[] {
  const payload = new Uint8Array(randomBytes(size))
  const blob = payloadToBlob(polynomials, payload, 'eval')
  const commitment = setup.commit(blob)
  const message = commitmentMessage(commitment)
  const parameters = chunkParameters(commitment.length, config.blobVersions[0]!)
  const indices = Array.from({ length: parameters.needed }, (_, i) => (i * 3) % parameters.chunks)
  const frames: Frame[] = proveChunks({ curve, polynomials }, tau, blob, parameters, indices)
  const row = (step: string, body: () => unknown): Row => ({
    'payload bytes': String(size),
    step,
    'processor ms': milliseconds(body),
  })
  return [
    row('payload to blob', () => payloadToBlob(polynomials, payload, 'eval')),
    row('check the commitment that a disperser made', () => {
      const given = commitmentFromMessage(curve, message)
      return equalG1(given.commitment, setup.commitG1(blob)) && verifyLength(curve, setup, given)
    }),
    row(`check the proofs of ${frames.length} chunks`, () =>
      verifyFrames({ curve, polynomials, setup }, commitment.commitment, parameters, frames),
    ),
    row(`rebuild the blob from ${frames.length} chunks`, () => recoverBlob(polynomials, parameters, frames)),
  ]
}

async function certificates({ curve, setup, config }: World): Promise<Row[]> {
  const client = await createLocalNetworkClient(config, { signerKey: `0x${'79'.repeat(32)}` })
  const { certificate, blobKey } = await client.disperse(randomBytes(1000))
  client.close()
  const chain = createStaticChainView(curve, config)
  const proven = createProvenAttestations()
  await verifyCertificate({ curve, setup, chain, proven }, certificate)
  const kinds: [string, () => Promise<void>][] = [
    ['of somebody else', () => verifyCertificate({ curve, setup, chain }, certificate)],
    ['own, of a new batch', () => verifyCertificate({ curve, setup, chain }, certificate, { blobKey })],
    [
      'own, of a known batch',
      () => verifyCertificate({ curve, setup, chain, proven }, certificate, { blobKey }),
    ],
  ]
  const rows: Row[] = []
  for (const [kind, body] of kinds) {
    let least = Number.POSITIVE_INFINITY
    for (let round = 0; round < 4 * ROUNDS; round++) {
      const before = process.cpuUsage()
      await body()
      least = Math.min(least, elapsed(before))
    }
    rows.push({ certificate: kind, 'processor ms to verify': least.toFixed(2) })
  }
  return rows
}

function milliseconds(body: () => unknown): string {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage()
    if (body() === false) throw new Error('Expected what is measured to hold.')
    least = Math.min(least, elapsed(before))
  }
  return least.toFixed(1)
}

function elapsed(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
