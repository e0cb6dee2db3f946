/** Seconds that are counted together, from a full minute on. EigenDA counts ten minutes together. */
const BUCKET_SECONDS = 60
/** Buckets that are kept: two weeks. */
const KEPT = 20_160

export type SigningCounts = {
  signedBatches: bigint
  unsignedBatches: bigint
  signedBytes: bigint
  unsignedBytes: bigint
  /** Sum over the signed batches, nanoseconds. */
  signingLatency: bigint
}

export type SignedBatch = {
  /** Unix milliseconds. */
  readonly at: number
  readonly bytes: number
  readonly latencyNs: bigint
  /** Identifiers of the operators that signed and of those that did not, by quorum. */
  readonly quorums: readonly { quorum: number; signers: readonly string[]; absent: readonly string[] }[]
}

/** Who signed how much, as a disperser keeps it while it runs (EigenDA `core/signingrate`). */
export type SigningRecord = {
  report(batch: SignedBatch): void
  /** Sums over the buckets that have a part in the time from `start` to before `end`, Unix seconds. */
  countsOf(operatorId: string, quorum: number, start: number, end: number): SigningCounts
}

export function createSigningRecord(): SigningRecord {
  const buckets = new Map<number, Map<string, SigningCounts>>()

  function countsIn(bucket: number, entry: string): SigningCounts {
    let entries = buckets.get(bucket)
    if (!entries) {
      if (buckets.size >= KEPT) buckets.delete(buckets.keys().next().value!)
      entries = new Map()
      buckets.set(bucket, entries)
    }
    let counts = entries.get(entry)
    if (!counts) {
      counts = noCounts()
      entries.set(entry, counts)
    }
    return counts
  }

  return {
    report({ at, bytes, latencyNs, quorums }) {
      const bucket = Math.floor(at / 1000 / BUCKET_SECONDS)
      for (const { quorum, signers, absent } of quorums) {
        for (const id of signers) {
          const counts = countsIn(bucket, `${quorum}/${id}`)
          counts.signedBatches++
          counts.signedBytes += BigInt(bytes)
          counts.signingLatency += latencyNs
        }
        for (const id of absent) {
          const counts = countsIn(bucket, `${quorum}/${id}`)
          counts.unsignedBatches++
          counts.unsignedBytes += BigInt(bytes)
        }
      }
    },
    countsOf(operatorId, quorum, start, end) {
      const sum = noCounts()
      for (const [bucket, entries] of buckets) {
        if ((bucket + 1) * BUCKET_SECONDS <= start || bucket * BUCKET_SECONDS >= end) continue
        const counts = entries.get(`${quorum}/${operatorId}`)
        if (!counts) continue
        for (const name of Object.keys(sum) as (keyof SigningCounts)[]) sum[name] += counts[name]
      }
      return sum
    },
  }
}

function noCounts(): SigningCounts {
  return { signedBatches: 0n, unsignedBatches: 0n, signedBytes: 0n, unsignedBytes: 0n, signingLatency: 0n }
}
