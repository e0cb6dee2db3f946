import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  Bn254,
  encodeG1,
  encodeG2,
  FR_MODULUS,
  G1_GENERATOR,
  G2_GENERATOR,
  SRS_ORDER,
} from '@openledger/eigenda'
import type { Mock } from '@openledger/eigenda-mock'
import { concatBytes } from '@openledger/primitives'
import { beforeAll, describe, expect, it } from 'vitest'
import { bytesOf, hexOf, useServices } from '../testing/harness.ts'

const services = useServices()
/** Blobs of up to 64 symbols, in which 63 × 31 bytes of payload fit. */
const POINTS = 64
const TAU = 0x1234567890abcdefn
let mock: Mock
let files: Record<'srsG1' | 'srsG1Reverse' | 'srsG2' | 'srsG2Trailing', string>

function power(exponent: number): bigint {
  let [result, square] = [1n, TAU]
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = (result * square) % FR_MODULUS
    square = (square * square) % FR_MODULUS
  }
  return result
}

/** The files that an operator would have of a real ceremony, of a secret that the mock knows. */
async function writeCeremony(folder: string): Promise<typeof files> {
  const curve = await Bn254.load()
  const g1 = (exponent: number) => encodeG1(curve.multiplyG1(G1_GENERATOR, power(exponent)))
  const g2 = (exponent: number) => encodeG2(curve.multiplyG2(G2_GENERATOR, power(exponent)))
  const write = (name: string, count: number, make: (index: number) => Uint8Array) => {
    const path = join(folder, name)
    writeFileSync(path, concatBytes(...Array.from({ length: count }, (_, index) => make(index))))
    return path
  }
  return {
    srsG1: write('g1.point', POINTS, g1),
    srsG1Reverse: write('g1.reverse.point', 28, (i) => g1(SRS_ORDER - 2 ** i)),
    srsG2: write('g2.point', POINTS, g2),
    srsG2Trailing: write('g2.trailing.point', POINTS, (i) => g2(SRS_ORDER - POINTS + i)),
  }
}

beforeAll(async () => {
  mock = await services.mock({ chainId: 560_048, tau: TAU })
  files = await writeCeremony(services.folder())
})

const network = (given: object = {}) =>
  services.adapter({
    main: { backend: 'eigenda', datadir: services.folder() },
    dispersal: { retries: 0 },
    eigenda: {
      network: 'hoodi',
      ethRpc: mock.config.ethereum!.rpcUrl,
      directory: mock.config.ethereum!.directory,
      disperserUrl: [mock.url],
      relayTls: false,
      signerKey: `0x${'11'.repeat(32)}`,
      ...files,
      ...given,
    },
  })

describe('a network whose facts come from its chain', () => {
  it.each([
    ['a reservation', { payment: 'reservation' }],
    ['its deposit', { payment: 'on-demand' }],
    ['commitments of the disperser', { srsG2: undefined, srsG2Trailing: undefined }],
  ])('takes a payload paid by %s, and another node reads it with no key', async (_, given) => {
    const body = Buffer.from(`paid by ${JSON.stringify(given)}`.padEnd(1900, '.'))
    const writer = await network(given)
    const reply = await writer.put(body)
    expect(reply.status).toBe(200)
    const commitment = await hexOf(reply)
    const reader = await network({ signerKey: undefined })
    expect((await bytesOf(await reader.get(`/get/0x${commitment}`))).equals(body)).toBe(true)
  })

  it('says what is missing for a blob that its points do not reach', async () => {
    const reply = await (await network()).put(Buffer.alloc(5000, 1))
    expect(await reply.json()).toMatchObject({ status: 503, code: 'SRS_TOO_SHORT', retryable: false })
  })

  it('asks the verifier contract too, and believes its refusal', async () => {
    const commitment = await hexOf(await (await network()).put('refused by contract'))
    mock.setFaults({ checkDACertCode: 6 })
    try {
      const reply = await (await network({ signerKey: undefined })).get(`/get/0x${commitment}`)
      expect([reply.status, await reply.json()]).toEqual([
        418,
        { StatusCode: 3, Msg: expect.stringContaining('got 6') },
      ])
    } finally {
      mock.setFaults({ checkDACertCode: 0 })
    }
  })
})
