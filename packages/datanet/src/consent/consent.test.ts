import { privateKeyToAccount } from 'viem/accounts'
import { expect, test } from 'vitest'
import { assertConsent, type Consent, consentHash, consentTypedData } from './consent.ts'

const place = { chainId: 901, ledger: `0x${'0a'.repeat(20)}` as const }
const account = privateKeyToAccount(`0x${'42'.repeat(32)}`)
const consent: Consent = {
  datanet: 3,
  contributor: account.address,
  contributionHash: `0x${'11'.repeat(32)}`,
  licence: 'CC-BY-4.0',
  purposes: 'index, attribution, training',
  personalData: false,
}

test('what the contributor signs is accepted, and nothing else', async () => {
  const signature = await account.signTypedData(consentTypedData(place, consent))
  await assertConsent(place, consent, signature)
  const changes: Partial<Consent>[] = [
    { datanet: 4 },
    { contributor: `0x${'01'.repeat(20)}` },
    { contributionHash: `0x${'12'.repeat(32)}` },
    { licence: 'MIT' },
    { purposes: 'index' },
    { personalData: true },
  ]
  for (const change of changes) {
    const other = { ...consent, ...change }
    expect(consentHash(place, other)).not.toBe(consentHash(place, consent))
    await expect(assertConsent(place, other, signature)).rejects.toMatchObject({ code: 'CONSENT_INVALID' })
  }
  for (const other of [
    { ...place, chainId: 902 },
    { ...place, ledger: `0x${'0b'.repeat(20)}` as const },
  ]) {
    await expect(assertConsent(other, consent, signature)).rejects.toMatchObject({ code: 'CONSENT_INVALID' })
  }
  await expect(assertConsent(place, consent, '0x1234')).rejects.toMatchObject({ code: 'CONSENT_INVALID' })
})

test('a consent without licence or purpose is none', () => {
  expect(() => consentHash(place, { ...consent, licence: ' ' })).toThrow(/licence and purposes/)
  expect(() => consentHash(place, { ...consent, purposes: '' })).toThrow(/licence and purposes/)
})
