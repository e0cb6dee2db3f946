import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { O200K_HASH } from '@openledger/datanet'
import { Command } from 'commander'
import { afterAll, expect, test, vi } from 'vitest'
import { addAttributeCommand } from './attribute.ts'

const folder = mkdtempSync(join(tmpdir(), 'openledger-attribute-'))
afterAll(() => rmSync(folder, { recursive: true }))

const lines = (name: string, values: unknown[]): string => {
  const path = join(folder, name)
  writeFileSync(
    path,
    values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('\n'),
  )
  return path
}

/** Lines of the last call. */
let printed: string[] = []

async function attribute(...args: string[]): Promise<Record<string, unknown>[]> {
  printed = []
  const written = vi.spyOn(process.stdout, 'write').mockImplementation((line) => {
    printed.push(String(line))
    return true
  })
  try {
    const program = new Command().exitOverride()
    addAttributeCommand(program)
    await program.parseAsync(['node', 'openledger', 'attribute', ...args])
    return printed.map((line) => JSON.parse(line))
  } finally {
    written.mockRestore()
  }
}

const records = lines('records.jsonl', [
  {
    id: 'r1',
    owner: 'Ada',
    text: 'The analytical engine weaves algebraical patterns just as the loom weaves flowers and leaves.',
  },
  {
    id: 'r2',
    owner: 'Bob',
    text: 'A loom is a machine for weaving thread into cloth; the first looms date from antiquity.',
  },
])

test('texts in, one line per response out, verified', async () => {
  const responses = lines('responses.jsonl', [
    {
      id: 'q1',
      prompt: 'What did she write?',
      response: 'She wrote that the engine weaves algebraical patterns just as the loom weaves flowers.',
    },
    { id: 'q2', response: 'zzz' },
  ])
  const [first, second] = await attribute('--records', records, '--responses', responses, '--verify')
  const { Ada, Bob } = first!.weights as Record<string, string>
  expect(BigInt(Ada!)).toBeGreaterThan(BigInt(Bob ?? 0))
  const [matched, total] = first!.coverage as number[]
  expect(matched! / total!).toBeGreaterThan(0.3)
  expect(first!.evidence).toMatchObject([{ occurrences: [{ record: 'r1' }] }])
  expect(second).toMatchObject({ id: 'q2', weights: {}, evidence: [] })
})

test('tokens and parameters in, by another method', async () => {
  const tokens = lines('tokens.jsonl', [{ id: 'a', owner: 'x', tokens: [1, 2, 3, 4] }])
  const answers = lines('answers.jsonl', [{ id: 'q', response: [2, 3] }])
  const params = '{"vocab":10,"k":2,"Tw":1,"Te":2}'
  const [result] = await attribute(
    '--records',
    tokens,
    '--responses',
    answers,
    '--params',
    params,
    '--method',
    'ngram-prop/1',
  )
  expect(result).toMatchObject({ id: 'q', weights: { x: expect.any(String) } })
  expect(result).not.toHaveProperty('evidence')
})

const vectors = join(import.meta.dirname, '../../../datanet/vectors')
const file = join(vectors, 'tokenizer.json')
const { hashes } = JSON.parse(readFileSync(join(vectors, 'tokenizers.json'), 'utf8'))

test.each([
  ['o200k', O200K_HASH],
  ['bytes', hashes.bytes],
  [file, hashes.json],
])('texts by the tokenizer %s, whose hash is known', async (tokenizer, hash) => {
  const responses = lines('engine.jsonl', [{ id: 'q', response: 'the loom weaves flowers and leaves' }])
  const params = JSON.stringify({ tokenizerHash: hash })
  const flags = ['--records', records, '--responses', responses, '--tokenizer', tokenizer, '--verify']
  const [result] = await attribute(...flags, '--params', params)
  const { Ada, Bob } = result!.weights as Record<string, string>
  expect(BigInt(Ada!)).toBeGreaterThan(BigInt(Bob ?? 0))
  const other = JSON.stringify({ tokenizerHash: `${hash.slice(0, -1)}${hash.endsWith('0') ? '1' : '0'}` })
  await expect(attribute(...flags, '--params', other)).rejects.toMatchObject({ code: 'TOKENIZER_MISMATCH' })
})

test.each([
  ['nothing that is known', 'cl100k', /o200k, bytes or a path/],
  ['no file', 'missing.json', /tokenizer in `missing.json`/],
  [
    'another file',
    records.replace('records.jsonl', 'no-tokenizer.json'),
    /tokenizer\.json of a Hugging Face/,
  ],
])('refuses %s as tokenizer', async (_, tokenizer, message) => {
  writeFileSync(join(folder, 'no-tokenizer.json'), '{"model":{}}')
  const responses = lines('any.jsonl', [{ id: 'q', response: [1] }])
  const run = attribute('--records', records, '--responses', responses, '--tokenizer', tokenizer)
  await expect(run).rejects.toThrow(message)
})

test('the example of the docs prints what the docs say', async () => {
  const docs = join(import.meta.dirname, '../../../../docs')
  const page = readFileSync(join(docs, 'attribution.md'), 'utf8')
  const [, params, expected] = /--params '(.*)' --verify\n```\n```\n(.*)\n```/.exec(page)!
  const file = (name: string) => join(docs, 'examples/attribution', `${name}.jsonl`)
  const [result] = await attribute(
    '--records',
    file('records'),
    '--responses',
    file('responses'),
    '--params',
    params!,
    '--verify',
  )
  expect(result).toEqual(JSON.parse(expected!))
})

test.each([
  ['no JSON', ['{"id"'], '{}', /records\.jsonl:1|JSON object in .*bad\.jsonl:1/],
  ['no owner', [{ id: 'a', text: 'x' }], '{}', /`owner` in .*bad\.jsonl:1/],
  ['no text', [{ id: 'a', owner: 'b' }], '{}', /text or an array of token ids in .*:1/],
  ['negative tokens', [{ id: 'a', owner: 'b', tokens: [-1] }], '{}', /array of token ids/],
  ['a short record', [{ id: 'tiny', owner: 'b', tokens: [1] }], '{}', /record `tiny`/],
  ['unknown token ids', [{ id: 'a', owner: 'b', tokens: [1, 2, 3, 4, 5, 11] }], '{"vocab":10}', /below 10/],
  [
    'unknown parameters',
    [{ id: 'a', owner: 'b', tokens: [1, 2, 3, 4, 5, 6] }],
    '{"window":10}',
    /got `window`/,
  ],
  ['parameters that are none', [{ id: 'a', owner: 'b', tokens: [1, 2] }], '[]', /JSON object as parameters/],
  [
    'a hash that is none',
    [{ id: 'a', owner: 'b', text: 'x' }],
    '{"tokenizerHash":"0x12"}',
    /64 hexadecimal digits/,
  ],
])('refuses %s without a partial result', async (_, bad, params, message) => {
  const responses = lines('one.jsonl', [{ id: 'q', response: [1, 2] }])
  const run = attribute('--records', lines('bad.jsonl', bad), '--responses', responses, '--params', params)
  await expect(run).rejects.toThrow(message)
  expect(printed).toEqual([])
})

test.each([
  ['empty', [], /Response `bad`: .* 1 to 65536 tokens, got 0/],
  ['too long', Array(65_537).fill(1), /Response `bad`: .* 1 to 65536 tokens, got 65537/],
  ['of unknown tokens', [1, 100], /Response `bad`: .* below 100 in the response, got 100/],
])('refuses a response that is %s, and prints nothing of the one before', async (_, response, message) => {
  const tokens = lines('fine.jsonl', [{ id: 'a', owner: 'x', tokens: [1, 2, 3, 4, 5, 6] }])
  const answers = lines('answers.jsonl', [
    { id: 'good', response: [2, 3] },
    { id: 'bad', response },
  ])
  const run = attribute('--records', tokens, '--responses', answers, '--params', '{"vocab":100}', '--verify')
  await expect(run).rejects.toThrow(message)
  expect(printed).toEqual([])
})
