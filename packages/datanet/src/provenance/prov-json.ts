import type { Manifest } from '../version/manifest.ts'
import { versionRoot } from '../version/version-root.ts'

type Attributes = Record<string, string | number>
/** A document of W3C PROV-JSON (member submission of 24 April 2013). */
export type ProvDocument = {
  prefix: Record<string, string>
  entity: Record<string, Attributes>
  agent: Record<string, Attributes>
  activity: Record<string, Attributes>
  wasGeneratedBy: Record<string, Attributes>
  wasAttributedTo: Record<string, Attributes>
  hadMember: Record<string, Attributes>
  wasDerivedFrom: Record<string, Attributes>
}

/**
 * Where a Datanet version comes from: version, its contributions, their owners' ledger accounts, and the version before.
 * Says nothing that the public manifest does not say.
 *
 * @param options.records also lists every record.
 */
export function provenance(manifest: Manifest, options: { records?: boolean } = {}): ProvDocument {
  const { datanet, version } = manifest
  const id = (of: number) => `ol:datanet/${datanet}/version/${of}`
  const intake = `ol:datanet/${datanet}/intake/${version}`
  const document: ProvDocument = {
    prefix: { ol: 'urn:openledger:', prov: 'http://www.w3.org/ns/prov#' },
    entity: {
      [id(version)]: {
        'prov:type': 'prov:Collection',
        'ol:versionRoot': versionRoot(manifest),
        'ol:tokens': manifest.tokens.toString(),
        'ol:unmaskedTokens': manifest.unmasked.toString(),
      },
    },
    agent: {},
    activity: { [intake]: { 'prov:type': 'ol:Intake' } },
    wasGeneratedBy: { '_:g': { 'prov:entity': id(version), 'prov:activity': intake } },
    wasAttributedTo: {},
    hadMember: {},
    wasDerivedFrom: {},
  }
  if (version > 1) {
    document.entity[id(version - 1)] = { 'prov:type': 'prov:Collection', 'ol:versionRoot': manifest.previous }
    document.wasDerivedFrom['_:d'] = {
      'prov:generatedEntity': id(version),
      'prov:usedEntity': id(version - 1),
    }
  }
  const attribute = (entity: string, owner: number) => {
    const agent = `ol:account/${owner}`
    document.agent[agent] = { 'prov:type': 'ol:LedgerAccount' }
    document.wasAttributedTo[`_:a/${entity}`] = { 'prov:entity': entity, 'prov:agent': agent }
    document.hadMember[`_:m/${entity}`] = { 'prov:collection': id(version), 'prov:entity': entity }
  }
  const owners = new Map(manifest.records.map(({ contribution, owner }) => [contribution, owner]))
  manifest.contributions.forEach(({ contributionHash, consentHash }, i) => {
    const entity = `ol:contribution/${contributionHash}`
    document.entity[entity] = { 'prov:type': 'ol:Contribution', 'ol:consentHash': consentHash }
    attribute(entity, owners.get(i)!)
  })
  if (options.records) {
    manifest.records.forEach(({ commitment, owner, tokenCount }, i) => {
      const entity = `ol:datanet/${datanet}/record/${manifest.firstRecord + i}`
      document.entity[entity] = {
        'prov:type': 'ol:Record',
        'ol:recordCommitment': commitment,
        'ol:tokens': tokenCount,
      }
      attribute(entity, owner)
    })
  }
  return document
}
