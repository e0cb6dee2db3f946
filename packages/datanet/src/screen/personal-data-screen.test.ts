import { expect, test } from 'vitest'
import { screenPersonalData } from './personal-data-screen.ts'

test.each([
  ['Write to jane.doe+x@mail.example.org today', ['email'], 'jane.doe+x@mail.example.org'],
  ['Call +49 (89) 1234 5678 or not', ['phone'], '+49 (89) 1234 5678'],
  ['IBAN DE89 3704 0044 0532 0130 00.', ['iban'], 'DE89 3704 0044 0532 0130 00'],
  ['card 4111 1111 1111 1111 ends', ['payment-card'], '4111 1111 1111 1111'],
  ['from 192.168.10.254, port', ['ip-address'], '192.168.10.254'],
  ['SSN 123-45-6789!', ['us-ssn'], '123-45-6789'],
])('%s', (text, kinds, found) => {
  const matches = screenPersonalData(text)
  expect(matches.map(({ kind }) => kind)).toEqual(kinds)
  expect(text.slice(matches[0]!.start, matches[0]!.end)).toBe(found)
})

test.each([
  'In the year 1863, 1,000,000 men and $4,111,111.11 were counted.',
  'IBAN DE88 3704 0044 0532 0130 00 has wrong check digits',
  'card 4111 1111 1111 1112 has a wrong check digit',
  'version 1.2.3.4.5 and 999.1.1.1',
  'a@b, @home, 000-45-6789',
])('lets pass: %s', (text) => {
  expect(screenPersonalData(text)).toEqual([])
})

test('stays fast on hostile text', () => {
  for (const unit of ['a@', '1 ', '+1', 'a.', 'DE89', '1-', 'a']) {
    const start = process.cpuUsage()
    screenPersonalData(unit.repeat(100_000))
    expect(process.cpuUsage(start).user / 1e6, unit).toBeLessThan(10)
  }
})
