import { createLocalNetworkClient } from '@openledger/eigenda'
import { expect, test } from 'vitest'
import { createMock } from '../index.ts'

test('rateLimit lets so many DisperseBlob calls through in a second, refuses the others unbilled, and lets go in the next', async () => {
  // Stands still until it is moved.
  let time = Date.now()
  const mock = await createMock({ port: 0, httpPort: 0, batchIntervalMs: 20 }, { now: () => time })
  const client = await createLocalNetworkClient(mock.config, { signerKey: `0x${'66'.repeat(32)}` })
  const blobs = async () => {
    const bill = (await (await fetch(`${mock.httpUrl}/payments`)).json()) as Record<string, { blobs: number }>
    return Object.values(bill).reduce((sum, each) => sum + each.blobs, 0)
  }
  try {
    await fetch(`${mock.httpUrl}/faults`, { method: 'PATCH', body: '{"rateLimit":2}' })
    for (const seed of [1, 2]) await client.disperse(Uint8Array.of(seed))
    for (const seed of [3, 4]) {
      await expect(client.disperse(Uint8Array.of(seed))).rejects.toMatchObject({
        code: 'RATE_LIMITED',
        retryable: true,
      })
    }
    expect(await blobs()).toBe(2)
    time += 1000
    const { certificate } = await client.disperse(Uint8Array.of(3))
    // Reading is not limited.
    for (let i = 0; i < 5; i++) expect(await client.retrieve(certificate)).toEqual(Uint8Array.of(3))
    await fetch(`${mock.httpUrl}/faults`, { method: 'DELETE' })
    for (const seed of [5, 6, 7]) await client.disperse(Uint8Array.of(seed))
    expect(await blobs()).toBe(6)
  } finally {
    client.close()
    await mock.close()
  }
})
