import { createServer } from 'node:http'
import type { BlobSidecar, L1Driver } from './driver.ts'

const ZERO = `0x${'00'.repeat(32)}`

/** The part of the Beacon API that op-node asks, times and blobs, and the node's health. */
export async function startBeaconApi(
  driver: L1Driver,
  { host, port }: { host: string; port: number },
): Promise<{ url: string; close(): Promise<void> }> {
  const answers: [RegExp, (slot: number, query: URLSearchParams) => unknown][] = [
    [/^\/eth\/v1\/node\/version$/, () => ({ data: { version: 'openledger-devnet' } })],
    [/^\/eth\/v1\/config\/spec$/, () => ({ data: { SECONDS_PER_SLOT: String(driver.period) } })],
    [/^\/eth\/v1\/beacon\/genesis$/, () => ({ data: { genesis_time: String(driver.genesisTime) } })],
    [
      /^\/eth\/v1\/beacon\/blobs\/(\d+)$/,
      (slot, query) => {
        const wanted = query.getAll('versioned_hashes').flatMap((text) => text.split(','))
        const found = driver
          .blobs(slot)
          .filter(({ versionedHash }) => wanted.length === 0 || wanted.includes(versionedHash))
        return { data: found.map(({ blob }) => blob) }
      },
    ],
    [
      /^\/eth\/v1\/beacon\/blob_sidecars\/(\d+)$/,
      (slot, query) => {
        const wanted = query.getAll('indices').flatMap((text) => text.split(','))
        const found = driver
          .blobs(slot)
          .filter(({ index }) => wanted.length === 0 || wanted.includes(String(index)))
        return { data: found.map((sidecar) => sidecarJson(slot, sidecar)) }
      },
    ],
  ]
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    if (url.pathname === '/eth/v1/node/health') {
      response.writeHead(driver.failure() ? 503 : 200).end()
      return
    }
    for (const [pattern, answer] of answers) {
      const match = pattern.exec(url.pathname)
      if (!match) continue
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify(answer(Number(match[1] ?? 0), url.searchParams)))
      return
    }
    response.writeHead(404, { 'content-type': 'application/json' }).end('{"code":404,"message":"not served"}')
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** The header is empty: with `--l1.trustrpc`'s counterpart for blobs, op-node checks them against their versioned hashes. */
function sidecarJson(slot: number, { index, blob, commitment, proof }: BlobSidecar) {
  const message = {
    slot: String(slot),
    proposer_index: '0',
    parent_root: ZERO,
    state_root: ZERO,
    body_root: ZERO,
  }
  return {
    index: String(index),
    blob,
    kzg_commitment: commitment,
    kzg_proof: proof,
    kzg_commitment_inclusion_proof: Array(17).fill(ZERO),
    signed_block_header: { message, signature: `0x${'00'.repeat(96)}` },
  }
}
