import { BaseError, InvalidInputError, UnavailableError } from '@openledger/primitives'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ERROR_TABLE, errorEdge, errorTableMarkdown } from './error-table.ts'
import { toBaseError } from './to-base-error.ts'

const system = (code: string) => Object.assign(new Error(`${code}: it failed`), { code })

describe('toBaseError', () => {
  it.each([
    [system('ENOSPC'), 'DISK_FULL', true],
    [system('SQLITE_FULL'), 'DISK_FULL', true],
    [system('SQLITE_BUSY'), 'DATABASE_IN_USE', true],
    [system('SQLITE_CORRUPT'), 'DATABASE_CORRUPT', false],
    [system('SQLITE_READONLY_DIRECTORY'), 'DATABASE_UNWRITABLE', false],
    [system('SQLITE_IOERR_WRITE'), 'UNAVAILABLE', true],
    [system('SQLITE_CONSTRAINT'), 'INTERNAL', false],
    [system('ECONNREFUSED'), 'UNAVAILABLE', true],
    [new DOMException('late', 'TimeoutError'), 'TIMEOUT', true],
    [new DOMException('stop', 'AbortError'), 'ABORTED', true],
    [Object.assign(new Error('big'), { statusCode: 413 }), 'PAYLOAD_TOO_LARGE', false],
    [new Error('what'), 'INTERNAL', false],
    ['a string', 'INTERNAL', false],
    [undefined, 'INTERNAL', false],
  ])('%s becomes %s', (thrown, code, retryable) => {
    expect(toBaseError(thrown)).toMatchObject({ code, retryable })
  })

  it('keeps errors of ours and lists what a schema refused', () => {
    const error = new BaseError('x', { code: 'X' })
    expect(toBaseError(error)).toBe(error)
    const refused = z.object({ a: z.object({ b: z.number() }) }).safeParse({ a: { b: 'no' } }).error
    expect(toBaseError(refused)).toMatchObject({
      code: 'INVALID_INPUT',
      message: expect.stringContaining('a.b: '),
    })
  })
})

describe('errorEdge', () => {
  it('takes the table, the extra table, then the kind of error', () => {
    expect(errorEdge(new InvalidInputError('x')).http).toBe(400)
    expect(errorEdge(new InvalidInputError('x', { code: 'NEW_ONE' })).http).toBe(400)
    expect(errorEdge(new UnavailableError('x', { code: 'NEW_ONE' }))).toMatchObject({ http: 503, exit: 75 })
    expect(errorEdge(new BaseError('x', { code: 'NEW_ONE' })).http).toBe(500)
    const teapot = { title: 'Teapot', http: 418, jsonRpc: -32000, exit: 1 as const }
    expect(errorEdge(new BaseError('x', { code: 'NEW_ONE' }), { NEW_ONE: teapot })).toBe(teapot)
  })

  it('documents every code', () => {
    for (const code of Object.keys(ERROR_TABLE)) expect(errorTableMarkdown()).toContain(`| \`${code}\` |`)
  })
})
