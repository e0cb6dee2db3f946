import { create, fromBinary } from '@bufbuild/protobuf'
import { FileDescriptorProtoSchema } from '@bufbuild/protobuf/wkt'
import { Code, ConnectError, createClient } from '@connectrpc/connect'
import { createLocalNetworkClient, grpcEndpoint } from '@openledger/eigenda'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Disperser as DisperserV1 } from '../generated/disperser/disperser_pb.ts'
import { Health, HealthCheckResponse_ServingStatus as Status } from '../generated/grpc/health/v1/health_pb.ts'
import {
  ServerReflection,
  ServerReflectionRequestSchema,
} from '../generated/grpc/reflection/v1/reflection_pb.ts'
import { ServerReflection as ServerReflectionAlpha } from '../generated/grpc/reflection/v1alpha/reflection_pb.ts'
import { createMock, type Mock } from '../index.ts'

let mock: Mock
let endpoint: ReturnType<typeof grpcEndpoint>
beforeAll(async () => {
  mock = await createMock({ port: 0, httpPort: 0, batchIntervalMs: 20, tls: 'self-signed', relayTls: true })
  endpoint = grpcEndpoint(mock.url)
})
afterAll(async () => {
  endpoint.close()
  await mock.close()
})

describe('health', () => {
  test.each(['', 'disperser.v2.Disperser', 'relay.Relay'])('of %j is SERVING', async (service) => {
    const client = createClient(Health, endpoint.transport)
    expect((await client.check({ service })).status).toBe(Status.SERVING)
    const stop = new AbortController()
    for await (const { status } of client.watch({ service }, { signal: stop.signal })) {
      expect(status).toBe(Status.SERVING)
      break
    }
    stop.abort()
  })
  test('of an unknown service is NOT_FOUND', async () => {
    const error = await createClient(Health, endpoint.transport)
      .check({ service: 'nobody' })
      .catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(ConnectError)
    expect((error as ConnectError).code).toBe(Code.NotFound)
  })
})

describe.each([
  ['v1', ServerReflection],
  ['v1alpha', ServerReflectionAlpha as unknown as typeof ServerReflection],
])('reflection %s', (_, service) => {
  async function ask(...requests: Parameters<typeof create<typeof ServerReflectionRequestSchema>>[1][]) {
    const client = createClient(service, endpoint.transport)
    async function* all() {
      for (const request of requests) yield create(ServerReflectionRequestSchema, request)
    }
    const answers = []
    for await (const { messageResponse } of client.serverReflectionInfo(all())) answers.push(messageResponse)
    return answers
  }
  test('lists the services and describes each with all that it imports', async () => {
    const [list] = await ask({ messageRequest: { case: 'listServices', value: '' } })
    const names = list?.case === 'listServicesResponse' ? list.value.service.map(({ name }) => name) : []
    expect(names).toEqual([
      'disperser.Disperser',
      'disperser.v2.Disperser',
      'grpc.health.v1.Health',
      'grpc.reflection.v1.ServerReflection',
      'grpc.reflection.v1alpha.ServerReflection',
      'relay.Relay',
    ])
    for (const symbol of [
      ...names,
      'disperser.v2.BlobStatus',
      'common.v2.BlobHeader',
      'relay.Relay.GetBlob',
    ]) {
      const [answer] = await ask({ messageRequest: { case: 'fileContainingSymbol', value: symbol } })
      const bytes = answer?.case === 'fileDescriptorResponse' ? answer.value.fileDescriptorProto : []
      const files = bytes.map((each) => fromBinary(FileDescriptorProtoSchema, each))
      expect(files.length, symbol).toBeGreaterThan(0)
      const known = new Set(files.map(({ name }) => name))
      for (const { dependency } of files) for (const name of dependency) expect(known).toContain(name)
    }
  })
  test('answers what it does not know with an error message, and goes on', async () => {
    const [unknown, byName] = await ask(
      { messageRequest: { case: 'fileContainingSymbol', value: 'no.Such' } },
      { messageRequest: { case: 'fileByFilename', value: 'relay/relay.proto' } },
    )
    expect(unknown).toMatchObject({ case: 'errorResponse', value: { errorCode: Code.NotFound } })
    expect(byName?.case).toBe('fileDescriptorResponse')
  })
})

test('EigenDA v1 is registered and not implemented', async () => {
  const error = await createClient(DisperserV1, endpoint.transport)
    .getBlobStatus({})
    .catch((thrown: unknown) => thrown)
  expect((error as ConnectError).code).toBe(Code.Unimplemented)
})

test('relays are reached over TLS, and not trusted without the authority', async () => {
  expect(mock.tlsUrl).toMatch(/^https:/)
  expect(mock.config.relays[0]).toBe(mock.tlsUrl)
  const signerKey = `0x${'33'.repeat(32)}`
  const trusting = await createLocalNetworkClient(mock.config, { signerKey, ca: mock.ca! })
  const wary = await createLocalNetworkClient(mock.config, { validatorTimeoutMs: 0 })
  try {
    const payload = new Uint8Array(100_000).fill(5)
    const { certificate } = await trusting.disperse(payload)
    expect(await trusting.retrieve(certificate)).toEqual(payload)
    await expect(wary.retrieve(certificate)).rejects.toMatchObject({ code: 'BLOB_UNAVAILABLE' })
  } finally {
    trusting.close()
    wary.close()
  }
})
