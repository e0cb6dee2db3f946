import { describe, expect, it } from 'vitest'
import { prometheusFile } from './observability.ts'
import { CHAIN_MAKER, containers } from './services.ts'
import type { ComposeOptions } from './world.ts'

const options: ComposeOptions = {
  seed: '1',
  blockTimeSeconds: 2,
  dataAvailability: 'alt-da',
  evaluator: 'precompile',
}
const all = containers(options)
const names = new Set(all.map(({ name }) => name))
const urls = (command: readonly string[]) =>
  command.filter((word) => word.startsWith('http://')).map((word) => new URL(word))

describe('the containers', () => {
  it('reach each other by name, at a port that the other one was told', () => {
    for (const { name, command } of all) {
      for (const { hostname, port } of urls(command)) {
        const other = all.find((one) => one.name === hostname)
        expect(other, `${name} wants ${hostname}`).toBeDefined()
        expect(other!.command, `${name} wants ${hostname}:${port}`).toContain(port)
      }
    }
  })

  it('wait only for containers that there are and whose health is checked', () => {
    for (const { after } of all)
      for (const other of after) expect(all.find(({ name }) => name === other)?.health).toBeDefined()
    expect(all.filter(({ health }) => !health).map(({ name }) => name)).toEqual([CHAIN_MAKER])
  })

  it('run what their images have, listen to the others, and follow no parent', () => {
    for (const { command, name } of all) {
      const text = command.join(' ')
      expect(text).not.toMatch(/127\.0\.0\.1|localhost|exit-with-parent/)
      expect(text, name).not.toContain(import.meta.dirname.split('/devnet/')[0])
    }
  })

  it('have a stock op-geth as replica on a chain with the twin, and no DA server where batches go to L1', () => {
    const twin = containers({ ...options, evaluator: 'twin', dataAvailability: 'blobs' })
    expect(twin.find(({ name }) => name === 'replica-op-geth')?.image).toBe('geth-stock')
    const batcher = twin.find(({ name }) => name === 'op-batcher')!
    expect(batcher.command).toContain('blobs')
    expect(batcher.command.join(' ')).not.toContain('altda')
  })

  it('that have metrics are read by Prometheus', () => {
    const jobs = [...prometheusFile(all).matchAll(/job_name: (\S+)/g)].map((match) => match[1]!)
    expect(jobs.filter((job) => !names.has(job))).toEqual([])
    const without = [...names].filter((name) => !jobs.includes(name))
    expect(without.sort()).toEqual([CHAIN_MAKER, 'eigenda-mock', 'l1-driver'])
  })
})
