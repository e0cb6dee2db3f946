import {
  Bn254,
  connectEthereumNetwork,
  createEigenDAClient,
  createRpcChainView,
  createStaticChainView,
  createToySetup,
  type EigenDACertificate,
  encodeCertificateAbi,
  Polynomials,
} from '@openledger/eigenda'
import { type Address, createPublicClient, http } from 'viem'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createMock, type Mock, noFaults } from '../index.ts'

let mock: Mock
let curve: Bn254
beforeAll(async () => {
  curve = await Bn254.load()
  mock = await createMock({ port: 0, httpPort: 0, batchIntervalMs: 20 }, { curve })
})
afterAll(() => mock.close())

const account = '0x19E7E376E7C213B7E7e7e46cc70A5dD086DAff2A'

function views(of: Mock = mock) {
  const { ethereum } = of.config
  const client = createPublicClient({ transport: http(ethereum!.rpcUrl), cacheTime: 0 })
  const addresses = {
    directory: ethereum!.directory as Address,
    certVerifier: ethereum!.certVerifierRouter as Address,
  }
  return {
    rpc: createRpcChainView(addresses, client),
    fixed: createStaticChainView(curve, of.config),
    client,
  }
}

describe('the chain read over JSON-RPC', () => {
  test('says what the configuration says', async () => {
    const { rpc, fixed } = views()
    expect(await rpc.chainId()).toBe(31337n)
    expect(await rpc.blockNumber()).toBe(76)
    for (const read of [
      (view: typeof rpc) => view.certificateVersion(1),
      (view: typeof rpc) => view.offchainDerivationVersion(1),
      (view: typeof rpc) => view.securityThresholds(1),
      (view: typeof rpc) => view.requiredQuorums(1),
      (view: typeof rpc) => view.blobParameters(0),
      (view: typeof rpc) => view.blobParameters(1),
      (view: typeof rpc) => view.paymentParameters(),
      (view: typeof rpc) => view.reservation(account),
      (view: typeof rpc) => view.onDemandDeposit(account),
      (view: typeof rpc) => view.relayUrl(9),
      (view: typeof rpc) => view.signatureIndices(1, [0, 1], [new Uint8Array(32)]),
      async (view: typeof rpc) =>
        (await view.quorumStates(1, [0, 1, 7], [0, 0, 0])).map(({ quorum, apkHash, totalStake }) => ({
          quorum,
          apkHash,
          totalStake,
        })),
    ]) {
      expect(await read(rpc)).toEqual(await read(fixed))
    }
    expect(`http://${await rpc.relayUrl(0)}`).toBe(mock.config.relays[0])
    expect(await rpc.quorumStates(1, [0], [1])).toEqual([])
  })

  test('serves a client for everything, and the contract verifies for itself', async () => {
    const { rpc } = views()
    const polynomials = new Polynomials(curve)
    const setup = createToySetup(curve, polynomials, BigInt((mock.config.kzg as { tau: string }).tau))
    const client = createEigenDAClient(
      { disperserUrl: mock.url, signerKey: `0x${'22'.repeat(32)}` },
      { curve, setup, chain: rpc, polynomials },
    )
    try {
      mock.setFaults({ absentOperators: [3] })
      const payload = new Uint8Array(777).fill(3)
      const { certificate } = await client.disperse(payload)
      expect(await client.retrieve(certificate)).toEqual(payload)
      expect(await rpc.checkCertificate!(encodeCertificateAbi(certificate), 1)).toBe(1)
      const forged: EigenDACertificate = {
        ...certificate,
        batchHeader: { ...certificate.batchHeader, referenceBlockNumber: 2 },
      }
      expect(await rpc.checkCertificate!(encodeCertificateAbi(forged), 2)).toBe(6)
      expect(await rpc.checkCertificate!(new Uint8Array(5), 2)).toBe(6)
      mock.setFaults({ checkDACertCode: 7 })
      await expect(client.disperse(payload)).rejects.toMatchObject({ code: 'CERTIFICATE_CONTRACT' })
    } finally {
      mock.setFaults(noFaults())
      client.close()
    }
  })

  test('is found by the directory alone; a verifier in place of a router serves too; another chain is refused', async () => {
    const { rpcUrl, directory, certVerifier } = mock.config.ethereum!
    const preset = { chainId: 31337, directory: directory as Address, disperserUrl: mock.url }
    const network = await connectEthereumNetwork(preset, { rpcUrl })
    const own = await connectEthereumNetwork(preset, { rpcUrl, certVerifier: certVerifier as Address })
    try {
      for (const { chain } of [network, own]) expect(await chain.requiredQuorums(1)).toEqual([0, 1])
      expect(network.setup.name).toBe('ceremony')
      await expect(network.client.disperse(new Uint8Array(1))).rejects.toMatchObject({ code: 'READ_ONLY' })
    } finally {
      network.client.close()
      own.client.close()
    }
    await expect(connectEthereumNetwork({ ...preset, chainId: 1 }, { rpcUrl })).rejects.toMatchObject({
      code: 'WRONG_CHAIN',
    })
  })

  test('moves with the clock when it is told so, and batches with it, 75 blocks behind', async () => {
    // Stands still until it is moved; the clock of the chain's client is its own.
    let time = Date.now()
    const moving = await createMock(
      { port: 0, httpPort: 0, batchIntervalMs: 20, referenceBlockNumber: 100, blockTimeMs: 12_000 },
      { curve, now: () => time },
    )
    const { rpc } = views(moving)
    const polynomials = new Polynomials(curve)
    const setup = createToySetup(curve, polynomials, BigInt((moving.config.kzg as { tau: string }).tau))
    const client = createEigenDAClient(
      { disperserUrl: moving.url, signerKey: `0x${'77'.repeat(32)}` },
      { curve, setup, chain: rpc, polynomials },
    )
    try {
      const blockOf = async (byte: number) =>
        (await client.disperse(Uint8Array.of(byte))).certificate.batchHeader.referenceBlockNumber
      const first = await blockOf(1)
      expect(first).toBe(100 + Math.floor(time / 12_000))
      expect(await views(moving).rpc.blockNumber()).toBe(first + 75)
      time += 36_000
      expect(await blockOf(2)).toBe(first + 3)
      await moving.restart()
      expect(await blockOf(3)).toBe(first + 3)
      expect(await views(moving).rpc.blockNumber()).toBe(first + 78)
    } finally {
      client.close()
      await moving.close()
    }
  })
  test('knows no other method, contract or function', async () => {
    const { rpcUrl, directory } = mock.config.ethereum!
    const call = async (method: string, params: unknown[]) => {
      const response = await fetch(rpcUrl, {
        method: 'POST',
        body: JSON.stringify([{ jsonrpc: '2.0', id: 5, method, params }]),
      })
      return ((await response.json()) as { id: number; error?: { code: number } }[])[0]
    }
    expect(await call('eth_sendRawTransaction', [])).toMatchObject({ id: 5, error: { code: -32601 } })
    expect(await call('eth_call', [{ to: `0x${'00'.repeat(20)}`, data: '0x' }])).toMatchObject({
      error: { code: 3 },
    })
    expect(await call('eth_call', [{ to: directory, input: '0x12345678' }])).toMatchObject({
      error: { code: 3 },
    })
  })
})
