import { InvalidInputError, utf8Decode } from '@openledger/primitives'

/**
 * The one form in which a text enters a Datanet: valid UTF-8, no byte order mark in front, line ends `\n`, Unicode NFC
 * (UAX #15; its stability policy makes the result the same in every later Unicode version).
 *
 * @throws InvalidInputError on invalid UTF-8 bytes, unpaired surrogates and the character U+0000.
 */
export function normaliseText(input: string | Uint8Array): string {
  const text = typeof input === 'string' ? input : utf8Decode(input)
  if (!text.isWellFormed()) {
    throw new InvalidInputError('Expected a well-formed text, got an unpaired surrogate.', {
      code: 'INVALID_TEXT',
      hint: 'Save the text as UTF-8.',
    })
  }
  if (text.includes('\0')) {
    throw new InvalidInputError('Expected a text, got a NUL character: this looks like a binary file.', {
      code: 'INVALID_TEXT',
    })
  }
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
}
