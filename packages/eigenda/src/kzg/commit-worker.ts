import { parentPort, workerData } from 'node:worker_threads'
import { Bn254 } from '../bn254/bn254.ts'
import type { BlobCommitment } from '../certificate/types.ts'
import { createSrsSums, type Shares, type SrsFiles } from './srs-setup.ts'

export type CommitWorkerData = { readonly files: SrsFiles; readonly shares: Shares }
export type CommitJob = { readonly id: number; readonly blob: Uint8Array }
/** The first message only says that the thread has started. */
export type CommitReply = 'started' | CommitAnswer
export type CommitAnswer = { readonly id: number } & (
  | { readonly commitment: BlobCommitment }
  | { readonly error: string }
)

/** A thread that adds up its share of the points; started by `createThreadedSrsSetup`. */
const port = parentPort
if (!port) throw new Error('Expected to run as a worker thread.')

const { files, shares } = workerData as CommitWorkerData
const sums = createSrsSums(await Bn254.load(), files, shares)

port.on('message', ({ id, blob }: CommitJob) => {
  try {
    port.postMessage({ id, commitment: sums.commit(blob) } satisfies CommitAnswer)
  } catch (error) {
    port.postMessage({
      id,
      error: error instanceof Error ? error.message : String(error),
    } satisfies CommitAnswer)
  }
})
port.postMessage('started' satisfies CommitReply)
