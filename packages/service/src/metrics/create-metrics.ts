import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from '@prometheus-io/client'
import { z } from 'zod'

/** Configuration group `metrics`. Metrics are always at `/metrics` of the service's own port; `port` adds a listener of their own. */
export const metricsGroup = z.object({
  host: z.string().default('127.0.0.1').describe('address of the extra metrics listener'),
  port: z
    .int()
    .min(0)
    .max(65_535)
    .optional()
    .describe('port of an extra metrics listener; none when not set'),
})

export type Labels = Readonly<Record<string, string | number>>
export type CounterMetric = { add(value?: number, labels?: Labels): void }
export type GaugeMetric = { set(value: number, labels?: Labels): void }
export type HistogramMetric = { observe(value: number, labels?: Labels): void }
export type MetricOptions = {
  help: string
  labels?: readonly string[]
  /** Asked at every scrape. Only for gauges without labels. */
  collect?: () => number
  /** Upper bounds of a histogram's buckets. */
  buckets?: readonly number[]
}
export type MetricDescription = { name: string; type: string; help: string; labels: readonly string[] }

export type Metrics = {
  counter(name: string, options: MetricOptions): CounterMetric
  gauge(name: string, options: MetricOptions): GaugeMetric
  histogram(name: string, options: MetricOptions): HistogramMetric
  /** The exposition text of `/metrics`. */
  text(): Promise<string>
  readonly contentType: string
  describe(): MetricDescription[]
}

/**
 * Own registry of one service. Names are `<name>_<thing>_<unit>`: seconds and bytes, counters end in `_total`.
 * @param name prefix of every metric, snake case, e.g. `openledger_da`
 */
export function createMetrics(name: string, version: string, options: { process?: boolean } = {}): Metrics {
  const registry = new Registry()
  const described: MetricDescription[] = []
  if (options.process !== false) collectDefaultMetrics({ register: registry, prefix: `${name}_` })

  const settings = (type: string, metric: string, given: MetricOptions) => {
    const full = `${name}_${metric}`
    const labels = [...(given.labels ?? [])]
    described.push({ name: full, type, help: given.help, labels })
    return { name: full, help: given.help, labelNames: labels, registers: [registry] }
  }

  const metrics: Metrics = {
    counter(metric, given) {
      const counter = new Counter(settings('counter', metric, given))
      return { add: (value = 1, labels = {}) => counter.inc(labels, value) }
    },
    gauge(metric, given) {
      const { collect } = given
      const gauge = new Gauge({
        ...settings('gauge', metric, given),
        ...(collect
          ? {
              collect(this: Gauge) {
                this.set(collect())
              },
            }
          : {}),
      })
      return { set: (value, labels = {}) => gauge.set(labels, value) }
    },
    histogram(metric, given) {
      const histogram = new Histogram({
        ...settings('histogram', metric, given),
        buckets: [...(given.buckets ?? [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30])],
      })
      return { observe: (value, labels = {}) => histogram.observe(labels, value) }
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
    describe: () => described.map((entry) => ({ ...entry })),
  }
  metrics
    .gauge('info', { help: 'Constant 1 with the version as a label', labels: ['version'] })
    .set(1, { version })
  return metrics
}

/** The metrics as a Markdown table, for the documentation. */
export function metricsMarkdown(metrics: Metrics): string {
  const rows = metrics
    .describe()
    .map(
      (entry) =>
        `| \`${entry.name}\` | ${entry.type} | ${entry.labels.map((label) => `\`${label}\``).join(', ')} | ${entry.help} |`,
    )
  return ['| metric | type | labels | meaning |', '|---|---|---|---|', ...rows].join('\n')
}
