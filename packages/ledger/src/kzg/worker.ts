import { parentPort, workerData } from 'node:worker_threads'
import { createKzgBackend, type KzgBackendName } from './backend.ts'
import type { KzgJob, KzgReply } from './jobs.ts'
import { runJob } from './jobs.ts'

/** A thread with one native library that answers jobs in order; started by `createKzg`. */
const port = parentPort
if (!port) throw new Error('Expected to run as a worker thread.')

const backend = createKzgBackend((workerData as { backend?: KzgBackendName }).backend)

port.on('message', (job: KzgJob) => {
  try {
    port.postMessage({ id: job.id, value: runJob(backend, job) } satisfies KzgReply)
  } catch (error) {
    port.postMessage({
      id: job.id,
      error: error instanceof Error ? error.message : String(error),
    } satisfies KzgReply)
  }
})
