import { type CounterMetric, createMetrics, type HistogramMetric, type Metrics } from '@openledger/service'

export type ExtensionMetrics = {
  registry: Metrics
  added: HistogramMetric
  injected: CounterMetric
  late: CounterMetric
  skipped: CounterMetric
  probeFailures: CounterMetric
  fallbacks: CounterMetric
  forced: CounterMetric
}

export function extensionMetrics(version: string): ExtensionMetrics {
  const registry = createMetrics('openledger_engine', version)
  return {
    registry,
    added: registry.histogram('request_duration_seconds', {
      help: 'Time of an Engine API request in this process, the execution client included',
      labels: ['method'],
      buckets: [0.0005, 0.001, 0.002, 0.003, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 2, 10],
    }),
    injected: registry.counter('injected_total', { help: 'Blocks that were asked for with a settlement' }),
    late: registry.counter('late_total', {
      help: 'Settlements among them that came after the block had been begun',
    }),
    skipped: registry.counter('skipped_total', {
      help: 'Blocks that were asked for without a settlement',
      labels: ['reason'],
    }),
    probeFailures: registry.counter('probe_failures_total', {
      help: 'Settlements that the engine could not build on',
    }),
    forced: registry.counter('forced_total', { help: 'Settlements sent by way of L1' }),
    fallbacks: registry.counter('payload_fallbacks_total', {
      help: 'Payloads with a settlement that the engine did not give, so that another one was given',
    }),
  }
}
