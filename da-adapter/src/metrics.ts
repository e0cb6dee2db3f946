import { createMetrics, type Metrics } from '@openledger/service'
import { VERSION } from './config.ts'

export type AdapterMetrics = ReturnType<typeof createAdapterMetrics>

/** Everything the adapter counts; see the table in docs/da-adapter.md. */
export function createAdapterMetrics(metrics: Metrics = createMetrics('openledger_da', VERSION)) {
  return {
    registry: metrics,
    putBytes: metrics.counter('put_bytes_total', { help: 'Payload bytes taken in', labels: ['api'] }),
    getBytes: metrics.counter('get_bytes_total', {
      help: 'Payload bytes given out, by where they were found',
      labels: ['source'],
    }),
    dispersedBytes: metrics.counter('dispersed_bytes_total', { help: 'Payload bytes with a certificate' }),
    dispersalSeconds: metrics.histogram('dispersal_duration_seconds', {
      help: 'Time from the start of a dispersal to its certificate',
      buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 40, 80],
    }),
    retries: metrics.counter('dispersal_retries_total', { help: 'Attempts repeated', labels: ['code'] }),
    failures: metrics.counter('dispersal_failures_total', { help: 'Dispersals given up', labels: ['code'] }),
    invalidCertificates: metrics.counter('invalid_certificates_total', {
      help: 'Certificates that derivation must drop, by reason (1 parse, 2 recency, 3 invalid, 4 decode)',
      labels: ['reason'],
    }),
  }
}
