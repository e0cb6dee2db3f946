import { type ByteReader, type ByteWriter, fromHex, MAX_ACCOUNTS, toHex } from '@openledger/primitives'
import type { Accrual, Batch, Distribution, SnapshotSize } from './batch.ts'
import { assertRising, fail, readCounted } from './canonical.ts'

/** What stands in a batch beside its receipts. */
type BesideReceipts = Pick<Batch, 'snapshots' | 'accruals' | 'distributions'>

function assertSnapshots(snapshots: readonly SnapshotSize[]): void {
  snapshots.forEach(({ modelId, unmasked }, i) => {
    assertRising(snapshots[i - 1]?.modelId, modelId, 'models of snapshots')
    if (unmasked.length < 2) fail(`Expected several Datanets of a snapshot, got ${unmasked.length}.`)
  })
}

function assertAccruals(accruals: readonly Accrual[]): void {
  accruals.forEach(({ modelId, closing, sums }, i) => {
    assertRising(accruals[i - 1]?.modelId, modelId, 'models of accruals')
    if (closing && sums.length > 0) fail(`Expected nothing held of a closed model, got ${sums.length} sums.`)
    sums.forEach(({ account, amount }, s) => {
      assertRising(sums[s - 1]?.account, account, 'accounts of accruals')
      if (account >= MAX_ACCOUNTS) fail(`Expected accounts below ${MAX_ACCOUNTS}, got ${account}.`)
      if (amount < 1n) fail(`Expected sums of at least 1 nOPEN, got ${amount}.`)
    })
  })
}

function assertDistributions(distributions: readonly Distribution[]): void {
  distributions.forEach(({ datanet, version, amount }, i) => {
    assertRising(distributions[i - 1]?.datanet, datanet, 'distributions of Datanets')
    if (version < 1) fail('Expected versions from 1.')
    if (amount < 1n) fail(`Expected distributions of at least 1 nOPEN, got ${amount}.`)
  })
}

/** @throws NonCanonicalError when something is not in the one order and form. */
export function assertBesideReceipts({ snapshots, accruals, distributions }: BesideReceipts): void {
  assertSnapshots(snapshots)
  assertAccruals(accruals)
  assertDistributions(distributions)
}

export function writeBesideReceipts(
  writer: ByteWriter,
  { snapshots, accruals, distributions }: BesideReceipts,
): void {
  writer.u16(snapshots.length)
  for (const { modelId, unmasked } of snapshots) {
    writer.fixed(fromHex(modelId), 32).u16(unmasked.length)
    for (const count of unmasked) writer.u64(count)
  }
  writer.u16(accruals.length)
  for (const { modelId, closing, sums } of accruals) {
    writer
      .fixed(fromHex(modelId), 32)
      .u8(closing ? 1 : 0)
      .u32(sums.length)
    for (const { account, amount } of sums) writer.u32(account).u64(amount)
  }
  writer.u16(distributions.length)
  for (const { datanet, version, amount } of distributions) writer.u32(datanet).u32(version).u64(amount)
}

export function readBesideReceipts(reader: ByteReader): BesideReceipts {
  const snapshots = readCounted(reader, reader.u16(), 34, 'snapshots', () => ({
    modelId: toHex(reader.fixed(32)),
    unmasked: readCounted(reader, reader.u16(), 8, 'Datanets of a snapshot', () => reader.u64()),
  }))
  const accruals = readCounted(reader, reader.u16(), 37, 'accruals', () => {
    const modelId = toHex(reader.fixed(32))
    const kind = reader.u8()
    if (kind > 1) fail(`Expected 0 or 1 for a model that goes on or is closed, got ${kind}.`)
    const sums = readCounted(reader, reader.u32(), 12, 'sums', () => ({
      account: reader.u32(),
      amount: reader.u64(),
    }))
    return { modelId, closing: kind === 1, sums }
  })
  const distributions = readCounted(reader, reader.u16(), 16, 'distributions', () => ({
    datanet: reader.u32(),
    version: reader.u32(),
    amount: reader.u64(),
  }))
  return { snapshots, accruals, distributions }
}
