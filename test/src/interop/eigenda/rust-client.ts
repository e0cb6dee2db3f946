import {
  createLocalNetworkClient,
  decodeCertificateAbi,
  type EigenDAClient,
  type PolynomialForm,
} from '@openledger/eigenda'
import { noFaults } from '@openledger/eigenda-mock'
import { equalBytes, fromHex } from '@openledger/primitives'
import { type Checks, demand } from './checks.ts'
import { createRustMock, startRustNetwork } from './rust-network.ts'
import { payloadOf, type RustAnswer, type RustClient } from './rust-process.ts'

const SIZES: Record<PolynomialForm, number[]> = {
  eval: [0, 1, 31, 32, 1000, 31 * 63, 100_000, 500_000],
  // The client panics on an empty payload in this form when zeros are left out.
  coeff: [1, 31, 32, 1000, 30_000],
}

function payloadFor(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, i) => (i * 131 + (i >> 8) + 1) & 0xff)
}

/** EigenDA's own Rust client and ours, each reading what the other wrote, and each refusing what is wrong. */
export async function checkRustClient({ check }: Checks, binary: string, folder: string): Promise<void> {
  const network = await startRustNetwork(binary, folder, await createRustMock({ batchIntervalMs: 50 }))
  const ours: EigenDAClient[] = []
  try {
    for (const form of ['eval', 'coeff'] as const) {
      const rust = await network.client(form, '1'.repeat(64))
      const own = await createLocalNetworkClient(network.mock.config, {
        signerKey: `0x${'22'.repeat(32)}`,
        polynomialForm: form,
        ca: network.mock.ca!,
      })
      ours.push(own)
      for (const size of SIZES[form]) {
        await check(`${form}, ${size} bytes: each reads what the other wrote`, () =>
          exchange(rust, own, size),
        )
      }
      network.mock.setFaults({ truncateZeros: true })
      await check(`${form}: the relay leaves out zeros`, () => exchange(rust, own, 5))
      network.mock.setFaults(noFaults())
    }
    const rust = await network.client('eval', '3'.repeat(64))
    const refusals: [string, object, RegExp][] = [
      ['another blob key', { wrongBlobKey: true }, /blob key mismatch/],
      ['too few signatures', { absentOperators: [0, 1, 2] }, /Confirmation threshold not met for quorum 0/],
      ['a contract that says no', { checkDACertCode: 6 }, /checkDACert Status: 6/],
      ['a dispersal that fails', { failProbability: 1 }, /unknown or failed/],
      [
        'a refused request',
        { errors: [{ call: 'DisperseBlob', code: 'INVALID_ARGUMENT' }] },
        /InvalidArgument/,
      ],
      [
        'a rate limit',
        { errors: [{ call: 'DisperseBlob', code: 'RESOURCE_EXHAUSTED' }] },
        /ResourceExhausted/,
      ],
    ]
    for (const [what, faults, reason] of refusals) {
      await check(`${what} is refused by the Rust client`, async () => {
        network.mock.setFaults(faults)
        const answer = await rust.put(payloadFor(100)).finally(() => network.mock.setFaults(noFaults()))
        demand(!answer.ok && reason.test(answer.error ?? ''), `got ${JSON.stringify(answer).slice(0, 200)}`)
      })
    }
    await check('a changed byte from the relay is refused by the Rust client', async () => {
      const written = certificateOf(await rust.put(payloadFor(100)))
      network.mock.setFaults({ corruptProbability: 1 })
      const answer = await rust.get(written).finally(() => network.mock.setFaults(noFaults()))
      demand(!answer.ok, 'expected a refusal')
      demand(
        equalBytes(payloadOf(await rust.get(written)), payloadFor(100)),
        'expected the payload afterwards',
      )
    })
  } finally {
    for (const own of ours) own.close()
    await network.close()
  }
  await checkOnDemand({ check }, binary, folder)
}

async function exchange(rust: RustClient, own: EigenDAClient, size: number): Promise<void> {
  const payload = payloadFor(size)
  const theirs = certificateOf(await rust.put(payload))
  demand(
    equalBytes(await own.retrieve(theirs), payload),
    'expected our client to read what the Rust client wrote',
  )
  demand(
    equalBytes(payloadOf(await rust.get(theirs)), payload),
    'expected the Rust client to read what it wrote',
  )
  const { certificate } = await own.disperse(payload)
  demand(
    equalBytes(payloadOf(await rust.get(certificate)), payload),
    'expected the Rust client to read what we wrote',
  )
}

async function checkOnDemand(
  { check }: Pick<Checks, 'check'>,
  binary: string,
  folder: string,
): Promise<void> {
  const network = await startRustNetwork(
    binary,
    folder,
    await createRustMock({ batchIntervalMs: 50, symbolsPerSecond: 0n }),
  )
  try {
    await check('the Rust client pays on demand without a reservation', async () => {
      const rust = await network.client('eval', '4'.repeat(64))
      const payload = payloadFor(1000)
      const written = certificateOf(await rust.put(payload))
      demand(equalBytes(payloadOf(await rust.get(written)), payload), 'expected the payload')
      const totals = (await (await fetch(`${network.mock.httpUrl}/payments`)).json()) as Record<
        string,
        { onDemandWei: string }
      >
      const spent = Object.values(totals).map(({ onDemandWei }) => onDemandWei)
      demand(
        spent.join() === String(4096n * 447_000_000n),
        `expected one blob on the bill, got ${spent.join()}`,
      )
    })
  } finally {
    await network.close()
  }
}

function certificateOf(answer: RustAnswer) {
  if (!answer.ok || !answer.certificateAbi) throw new Error(answer.error ?? 'expected a certificate')
  return decodeCertificateAbi(fromHex(answer.certificateAbi), 3)
}
