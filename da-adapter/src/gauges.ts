import type { ByteGate } from './intake/byte-gate.ts'
import type { AdapterMetrics } from './metrics.ts'
import type { Context } from './routes/context.ts'

type Observed = Pick<Context, 'journal' | 'dispersals' | 'admission' | 'gate' | 'store' | 'retriever'> & {
  room: ByteGate
}

/** Gauges that are read at each scrape. */
export function observe(metrics: AdapterMetrics, observed: Observed): void {
  const { journal, dispersals, admission, gate, room, store, retriever } = observed
  const gauge = (name: string, help: string, collect: () => number) =>
    metrics.registry.gauge(name, { help, collect })
  gauge('dispersals_running', 'Dispersals under way', () => dispersals.runningCount)
  gauge('dispersals_open', 'Promised dispersals that are not finished', () => journal.openCount())
  gauge('admission_waiting', 'Requests that wait for a place', () => admission.waiting)
  gauge('blob_memory_bytes', 'Bytes of blobs in intake and dispersal', () => gate.used)
  gauge('read_memory_bytes', 'Bytes of large payloads in reading and sending', () => room.used)
  gauge('cache_disk_bytes', 'Bytes of payload on disk', () => store.cachedBytes)
  gauge('cache_memory_bytes', 'Bytes of payload in memory', () => retriever.memoryBytes)
  gauge('breaker_open', '1 while the backend is given a rest', () =>
    dispersals.breakerState === 'open' ? 1 : 0,
  )
}
