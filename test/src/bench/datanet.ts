import { randomBytes } from 'node:crypto'
import { MaskRegistry } from '@openledger/attribution'
import { buildVersion, decodeManifest, o200kTokenizer, openVersion, takeIn } from '@openledger/datanet'
import { loadCorpus } from '@openledger/devnet'
import { sealingKeyPair, toHex } from '@openledger/primitives'

const K = 6

/** Intake of the State of the Union texts, from characters to sealed chunks and manifest, and back. CPU seconds, best of `--rounds N` (3). */
export async function run(args: string[]): Promise<Record<string, unknown>> {
  const rounds = Number(args[args.indexOf('--rounds') + 1]) || 3
  const texts = loadCorpus().flatMap(({ addresses }, owner) => addresses.map(({ text }) => ({ owner, text })))
  const tokenizer = o200kTokenizer()
  const keys = await sealingKeyPair(randomBytes(32))
  const best: Record<string, number> = {}
  const stage = async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
    const start = process.cpuUsage()
    const result = await work()
    const { user, system } = process.cpuUsage(start)
    best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, (user + system) / 1e6)
    return result
  }
  let sizes = {}
  for (let round = 0; round < rounds; round++) {
    const taken = await stage('segment and tokenise', () =>
      texts.map(({ owner, text }) => ({
        owner,
        ...takeIn(text, toHex(randomBytes(32)), tokenizer, { k: K }),
      })),
    )
    const contributions = taken.map(({ owner, records, contributionHash }) => ({
      owner,
      records,
      contributionHash,
      consentHash: contributionHash,
    }))
    const draft = await stage('mask, commit and seal', () =>
      buildVersion(
        { chainId: 1, datanet: 1, version: 1, tier: 'public', contributions, recipients: [keys.publicKey] },
        { tokenizer, masker: new MaskRegistry(K), randomBytes },
      ),
    )
    const { bytes } = await stage('encode the manifest', () =>
      draft.complete({ chunks: draft.chunks.map(() => randomBytes(300)), keyTable: randomBytes(300) }),
    )
    await stage('open and verify', () =>
      openVersion(decodeManifest(bytes), draft.chunks, draft.keyTable, {
        versionRoot: draft.versionRoot,
        tokenizer,
        masker: new MaskRegistry(K),
      }),
    )
    sizes = {
      characters: texts.reduce((sum, { text }) => sum + text.length, 0),
      records: draft.records.length,
      tokens: Number(draft.tokens),
      unmasked: Number(draft.unmasked),
      chunkBytes: draft.chunks.reduce((sum, chunk) => sum + chunk.length, 0),
      manifestBytes: bytes.length,
    }
  }
  const { 'open and verify': openSeconds = 0, ...intake } = best
  return {
    ...sizes,
    intakeSeconds: Object.values(intake).reduce((a, b) => a + b, 0),
    openSeconds,
    stages: Object.entries(best).map(([name, cpuSeconds]) => ({ stage: name, cpuSeconds })),
  }
}
