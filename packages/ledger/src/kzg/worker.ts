import { parentPort, workerData } from 'node:worker_threads'
import { type KzgBackendName, loadKzgBackend } from './backend.ts'
import type { KzgJob, KzgReply } from './jobs.ts'
import { runJob } from './jobs.ts'

/** A thread that holds one native library and answers jobs in order; started by `createKzg`. */
const port = parentPort
if (!port) throw new Error('Expected to run as a worker thread.')

const backend = loadKzgBackend((workerData as { backend?: KzgBackendName }).backend)
port.postMessage({ id: 0, value: backend.name } satisfies KzgReply)

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
