import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createMock } from '@openledger/eigenda-mock'
import { type Checks, demand } from './checks.ts'

const run = promisify(execFile)

/** A stock client finds out what is served by reflection and calls it, in the clear and over TLS. */
export async function checkGrpcurl({ check }: Checks, binary: string, folder: string): Promise<void> {
  const mock = await createMock({ port: 0, httpPort: 0, tls: 'self-signed' })
  const address = new URL(mock.url).host
  const ca = join(folder, 'grpcurl-ca.pem')
  await writeFile(ca, mock.ca!)
  const ask = async (...args: string[]) => (await run(binary, args)).stdout
  const refused = async (...args: string[]) =>
    run(binary, args).then(
      () => {
        throw new Error('expected a refusal')
      },
      (error: { stderr: string }) => error.stderr,
    )
  try {
    await check('lists the services', async () => {
      const services = (await ask('-plaintext', address, 'list')).trim().split('\n')
      for (const name of [
        'disperser.v2.Disperser',
        'relay.Relay',
        'grpc.health.v1.Health',
        'disperser.Disperser',
      ]) {
        demand(services.includes(name), `expected ${name} among ${services.join(', ')}`)
      }
    })
    await check('describes a method and its messages', async () => {
      const text = await ask('-plaintext', address, 'describe', 'disperser.v2.DisperseBlobRequest')
      demand(
        /bytes anchor_signature = 5;/.test(text) && /common\.v2\.BlobHeader blob_header = 2;/.test(text),
        text,
      )
    })
    await check('checks the health', async () => {
      const body = '{"service":"disperser.v2.Disperser"}'
      const text = await ask('-plaintext', '-d', body, address, 'grpc.health.v1.Health/Check')
      demand(text.includes('SERVING'), text)
    })
    await check('gets a commitment', async () => {
      const body = JSON.stringify({ blob: Buffer.alloc(64, 1).toString('base64') })
      const text = await ask('-plaintext', '-d', body, address, 'disperser.v2.Disperser/GetBlobCommitment')
      demand((JSON.parse(text) as { blobCommitment: { length: number } }).blobCommitment.length === 2, text)
    })
    await check('is told of a blob that is not there, and of a version that is no more', async () => {
      const body = JSON.stringify({ blob_key: Buffer.alloc(32).toString('base64') })
      const unknown = await refused('-plaintext', '-d', body, address, 'disperser.v2.Disperser/GetBlobStatus')
      demand(/NotFound/.test(unknown) && /no such blob found/.test(unknown), unknown)
      const old = await refused('-plaintext', address, 'disperser.Disperser/GetBlobStatus')
      demand(/Unimplemented/.test(old), old)
    })
    await check('speaks TLS with the authority, and not without', async () => {
      const secure = new URL(mock.tlsUrl!).host
      demand((await ask('-cacert', ca, secure, 'list')).includes('relay.Relay'), 'expected the services')
      demand(/certificate/.test(await refused(secure, 'list')), 'expected an unknown authority')
    })
  } finally {
    await mock.close()
  }
}
