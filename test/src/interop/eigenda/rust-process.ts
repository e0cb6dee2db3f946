import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type {
  EigenDACertificate,
  Fp2,
  G1Point,
  G2Point,
  NetworkConfig,
  PolynomialForm,
} from '@openledger/eigenda'
import { fromHex, toHex } from '@openledger/primitives'

export type RustAnswer = {
  ok: boolean
  error?: string
  payload?: string
  certificateAbi?: string
  ms?: number
  sendMs?: number
}

export type RustClient = {
  put(payload: Uint8Array): Promise<RustAnswer>
  get(certificate: EigenDACertificate): Promise<RustAnswer>
  close(): Promise<void>
}

export type RustSetup = {
  readonly binary: string
  readonly config: NetworkConfig
  readonly addresses: { registryCoordinator: string; operatorStateRetriever: string; relayRegistry: string }
  readonly signerKey: string
  readonly srsFile: string
  readonly srsPoints: number
  readonly caFile: string
  readonly folder: string
  readonly form: PolynomialForm
  readonly pollMs: number
}

/** Starts the program and waits until it has read its points and reached disperser, chain and relays. */
export async function startRustClient(setup: RustSetup): Promise<RustClient> {
  const { config, addresses } = setup
  const file = join(setup.folder, `rust-${setup.form}.json`)
  await writeFile(
    file,
    JSON.stringify({
      disperserUrl: config.disperserUrl,
      ethRpcUrl: config.ethereum!.rpcUrl,
      certVerifierRouter: config.ethereum!.certVerifierRouter,
      ...addresses,
      relayKeys: Object.keys(config.relays).map(Number),
      signerKey: setup.signerKey,
      srsFile: setup.srsFile,
      srsPoints: setup.srsPoints,
    }),
  )
  const child = spawn(setup.binary, [file, setup.form, String(setup.pollMs)], {
    env: { ...process.env, SSL_CERT_FILE: setup.caFile },
  })
  const answers = linesOf(child)
  const ready = await answers()
  if (ready === undefined) throw new Error(`expected the Rust client to start: ${await errorsOf(child)}`)
  async function ask(job: unknown): Promise<RustAnswer> {
    child.stdin.write(`${JSON.stringify(job)}\n`)
    for (;;) {
      const line = await answers()
      if (line === undefined)
        throw new Error(`expected an answer of the Rust client: ${await errorsOf(child)}`)
      // The library prints its own remarks to standard output.
      if (line.startsWith('{')) return JSON.parse(line) as RustAnswer
    }
  }
  return {
    put: (payload) => ask({ op: 'put', payload: toHex(payload) }),
    get: (certificate) => ask({ op: 'get', certificate: certificateJson(certificate) }),
    async close() {
      child.stdin.end()
      if (child.exitCode === null) await once(child, 'exit')
    },
  }
}

function linesOf(child: ChildProcessWithoutNullStreams): () => Promise<string | undefined> {
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return async () => {
    const { value, done } = await lines.next()
    return done ? undefined : value
  }
}

async function errorsOf(child: ChildProcessWithoutNullStreams): Promise<string> {
  let text = ''
  for await (const part of child.stderr) text += part
  return text.trim().split('\n').slice(-3).join(' | ')
}

const g1 = (p: G1Point) => ({ x: p.x.toString(), y: p.y.toString() })
const fp2 = (c: Fp2) => ({ c0: c.c0.toString(), c1: c.c1.toString() })
const g2 = (p: G2Point) => ({ x: fp2(p.x), y: fp2(p.y) })

function certificateJson(certificate: EigenDACertificate) {
  const { blobCertificate, blobIndex, inclusionProof } = certificate.blobInclusionInfo
  const { blobHeader } = blobCertificate
  const s = certificate.nonSignerStakesAndSignature
  return {
    batchRoot: toHex(certificate.batchHeader.batchRoot),
    referenceBlockNumber: certificate.batchHeader.referenceBlockNumber,
    blobVersion: blobHeader.version,
    quorumNumbers: toHex(blobHeader.quorumNumbers),
    commitment: g1(blobHeader.commitment.commitment),
    lengthCommitment: g2(blobHeader.commitment.lengthCommitment),
    lengthProof: g2(blobHeader.commitment.lengthProof),
    length: blobHeader.commitment.length,
    paymentHeaderHash: toHex(blobHeader.paymentHeaderHash),
    signature: toHex(blobCertificate.signature),
    relayKeys: blobCertificate.relayKeys,
    blobIndex,
    inclusionProof: toHex(inclusionProof),
    nonSignerQuorumBitmapIndices: s.nonSignerQuorumBitmapIndices,
    nonSignerPubkeys: s.nonSignerPubkeys.map(g1),
    quorumApks: s.quorumApks.map(g1),
    apkG2: g2(s.apkG2),
    sigma: g1(s.sigma),
    quorumApkIndices: s.quorumApkIndices,
    totalStakeIndices: s.totalStakeIndices,
    nonSignerStakeIndices: s.nonSignerStakeIndices,
    signedQuorumNumbers: toHex(certificate.signedQuorumNumbers),
  }
}

/** The payload of an answer. @throws when the answer is a refusal. */
export function payloadOf(answer: RustAnswer): Uint8Array {
  if (!answer.ok || answer.payload === undefined) throw new Error(answer.error ?? 'expected a payload')
  return fromHex(answer.payload)
}
