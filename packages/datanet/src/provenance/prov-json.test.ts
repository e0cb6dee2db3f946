import type { Hex } from '@openledger/primitives'
import { expect, test } from 'vitest'
import type { Manifest } from '../version/manifest.ts'
import { versionRoot } from '../version/version-root.ts'
import { provenance } from './prov-json.ts'

const hash = (byte: string): Hex => `0x${byte.repeat(32)}`
const manifest: Manifest = {
  datanet: 2,
  version: 2,
  tokenizerHash: hash('01'),
  k: 6,
  tier: 'public',
  previous: hash('02'),
  firstRecord: 4,
  records: [
    { commitment: hash('03'), owner: 9, tokenCount: 8, contribution: 0 },
    { commitment: hash('04'), owner: 7, tokenCount: 8, contribution: 1 },
  ],
  contributions: [
    { contributionHash: hash('05'), consentHash: hash('06') },
    { contributionHash: hash('07'), consentHash: hash('08') },
  ],
  erased: [],
  masks: [Uint8Array.of(0), Uint8Array.of(1)],
  tokens: 16n,
  unmasked: 15n,
  chunks: [Uint8Array.of(1)],
  keyTable: Uint8Array.of(2),
}

test('every relation names entities, agents and activities of the document', () => {
  const document = provenance(manifest, { records: true })
  const names = new Set(
    [document.entity, document.agent, document.activity].flatMap((part) => Object.keys(part)),
  )
  for (const relation of ['wasGeneratedBy', 'wasAttributedTo', 'hadMember', 'wasDerivedFrom'] as const) {
    expect(Object.keys(document[relation]).length).toBeGreaterThan(0)
    for (const attributes of Object.values(document[relation])) {
      for (const name of Object.values(attributes)) expect(names).toContain(name)
    }
  }
  expect(document.entity['ol:datanet/2/version/2']).toMatchObject({
    'ol:versionRoot': versionRoot(manifest),
    'ol:tokens': '16',
  })
  expect(document.wasAttributedTo[`_:a/ol:contribution/${hash('07')}`]).toEqual({
    'prov:entity': `ol:contribution/${hash('07')}`,
    'prov:agent': 'ol:account/7',
  })
  expect(document.entity['ol:datanet/2/record/5']).toMatchObject({ 'ol:recordCommitment': hash('04') })
  expect(JSON.parse(JSON.stringify(document))).toEqual(document)
})

test('the first version derives from nothing, and records are left out when not asked for', () => {
  const document = provenance({ ...manifest, version: 1, firstRecord: 0, previous: hash('00') })
  expect(document.wasDerivedFrom).toEqual({})
  expect(Object.keys(document.entity).some((name) => name.includes('/record/'))).toBe(false)
})
