export type PersonalDataKind = 'email' | 'phone' | 'iban' | 'payment-card' | 'ip-address' | 'us-ssn'

/** Where something stands that looks like personal data, in UTF-16 units; the text itself is not repeated. */
export type PersonalDataMatch = { kind: PersonalDataKind; start: number; end: number }

const digits = (text: string) => text.replace(/\D/g, '')

/** Luhn checksum of ISO/IEC 7812-1. */
function isLuhn(number: string): boolean {
  let sum = 0
  for (let i = 0; i < number.length; i++) {
    const digit = Number(number[number.length - 1 - i])
    sum += i % 2 === 0 ? digit : digit > 4 ? 2 * digit - 9 : 2 * digit
  }
  return sum % 10 === 0
}

/** Check digits of ISO 13616, by ISO 7064 MOD 97-10. */
function isIban(text: string): boolean {
  const iban = text.replace(/\s/g, '')
  let rest = 0
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}

/** Bounded repetitions only, so that no text makes them slow. */
const PATTERNS: readonly [PersonalDataKind, RegExp, ((text: string) => boolean)?][] = [
  ['email', /(?<![\w.+-])[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}/gi],
  ['iban', /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/g, isIban],
  ['payment-card', /(?<!\d)\d(?:[ -]?\d){12,18}(?!\d)/g, (text) => isLuhn(digits(text))],
  ['us-ssn', /(?<![\d-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/g],
  [
    'phone',
    /(?<![\w+])(?:\+\d{1,3}[ .-]?)(?:\(\d{1,4}\)[ .-]?)?\d{1,4}(?:[ .-]?\d{2,4}){1,4}(?!\d)/g,
    (text) => digits(text).length >= 8 && digits(text).length <= 15,
  ],
  ['ip-address', /(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d.])/g],
]

/**
 * A screen, not a guarantee: finds some common forms of personal data by their shape (and check digits where there are any).
 * Names, addresses and everything in words pass it; numbers that only look alike are reported.
 */
export function screenPersonalData(text: string): PersonalDataMatch[] {
  const matches: PersonalDataMatch[] = []
  for (const [kind, pattern, check] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      if (check && !check(match[0])) continue
      const [start, end] = [match.index, match.index + match[0].length]
      if (matches.some((other) => start < other.end && other.start < end)) continue
      matches.push({ kind, start, end })
    }
  }
  return matches.sort((a, b) => a.start - b.start)
}
