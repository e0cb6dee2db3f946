import { toHex } from '@openledger/primitives'
import type { ContributionRow, DatanetRow, DatanetStore, VersionRow } from './datanet-store.ts'

export function datanetJson(row: DatanetRow, store: DatanetStore) {
  return {
    id: row.id,
    name: row.name,
    description: row.description,
    tier: row.tier,
    commons: row.commons,
    policyHash: row.policy_hash,
    policy: JSON.parse(row.policy) as unknown,
    createdAt: row.created_at,
    transaction: row.transaction,
    versions: store.lastVersion(row.id)?.version ?? 0,
    ...store.totals(row.id),
    pending: store.pendingCounts(row.id),
  }
}

export function versionJson(row: VersionRow) {
  return {
    version: row.version,
    status: row.status,
    versionRoot: row.version_root,
    firstRecord: row.first_record,
    records: row.records,
    tokens: row.tokens,
    unmasked: row.unmasked,
    commitment: row.commitment && toHex(row.commitment),
    transaction: row.transaction,
    createdAt: row.created_at,
  }
}

export function contributionJson(row: ContributionRow) {
  return {
    id: row.id,
    datanet: row.datanet,
    account: row.account,
    records: row.records,
    tokens: row.tokens,
    contributionHash: row.contribution_hash,
    consentHash: row.consent_hash,
    version: row.version,
  }
}
