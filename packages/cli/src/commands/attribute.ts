import { readFileSync } from 'node:fs'
import { attributeDocuments, DEFAULT_PARAMS, METHOD, type Params } from '@openledger/attribution'
import { normaliseText, type Tokenizer } from '@openledger/datanet'
import { type Hex, InvalidInputError, utf8Decode } from '@openledger/primitives'
import type { Command } from 'commander'
import { chooseTokenizer } from './tokenizer-choice.ts'

type Line = Readonly<Record<string, unknown>>
type Flags = {
  records: string
  responses: string
  method: string
  params?: string
  tokenizer?: string
  verify?: true
}

/** Stands for tokens that are given as numbers: nobody knows what made them. */
const UNKNOWN_TOKENIZER = `0x${'00'.repeat(32)}` as const

export function addAttributeCommand(program: Command): void {
  program
    .command('attribute')
    .description('which records answers rest on, in what proportion: one JSON line per response')
    .requiredOption(
      '--records <file>',
      'JSON lines {"id","owner","text"} or {"id","owner","tokens"}, in registry order',
    )
    .requiredOption(
      '--responses <file>',
      'JSON lines {"id","prompt"?,"response"}, each as text or as an array of tokens',
    )
    .option('--method <id>', 'infgram-prov/1, span-shapley/1 or ngram-prop/1', METHOD)
    .option('--tokenizer <name>', 'o200k (of texts, unless said otherwise), bytes or FILE.json')
    .option(
      '--params <json>',
      'for example {"vocab":199998,"k":6,"maxMatch":64,"promptWindow":32,"Tw":12,"Te":40}; a "tokenizerHash" must be the tokenizer’s',
    )
    .option('--verify', 'run the streaming verifier too and fail on any difference')
    .action((flags: Flags) => {
      const given = givenParams(flags.params)
      let tokenizer: Tokenizer | undefined
      const load = () => chooseTokenizer(flags.tokenizer ?? 'o200k', tokenizerHash(given))
      if (flags.tokenizer !== undefined) tokenizer = load()
      const tokens = (value: unknown, where: string): Uint32Array => {
        if (typeof value === 'string') {
          tokenizer ??= load()
          return tokenizer.encode(normaliseText(value))
        }
        if (Array.isArray(value) && value.every((t) => Number.isInteger(t) && t >= 0 && t < 2 ** 24)) {
          return Uint32Array.from(value)
        }
        throw new InvalidInputError(`Expected a text or an array of token ids in ${where}.`)
      }
      const records = readLines(flags.records).map(({ line, where }) => ({
        id: text(line, 'id', where),
        owner: text(line, 'owner', where),
        tokens: tokens(line.tokens ?? line.text, where),
      }))
      const responses = readLines(flags.responses).map(({ line, where }) => ({
        id: text(line, 'id', where),
        prompt: tokens(line.prompt ?? [], where),
        response: tokens(line.response, where),
      }))
      const params = readParams(given, tokenizer)
      const results = attributeDocuments({
        records,
        responses,
        params,
        method: flags.method,
        verify: flags.verify === true,
        ...(tokenizer && { tokenizerHash: tokenizer.hash }),
      })
      for (const { id, weights, coverage, evidenced, evidence } of results) {
        const line = {
          id,
          weights: Object.fromEntries(
            Object.entries(weights).map(([owner, weight]) => [owner, String(weight)]),
          ),
          coverage: coverage.map(Number),
          ...(evidenced && { evidenced: evidenced.map(Number), evidence }),
        }
        process.stdout.write(`${JSON.stringify(line)}\n`)
      }
      if (flags.verify)
        process.stderr.write(`The streaming verifier agrees on ${results.length} responses.\n`)
    })
}

function readLines(path: string): { line: Line; where: string }[] {
  let content: string
  try {
    content = utf8Decode(readFileSync(path))
  } catch (cause) {
    throw new InvalidInputError(`Expected UTF-8 text in \`${path}\`.`, {
      cause,
      hint: 'Does the file exist?',
    })
  }
  return content.split('\n').flatMap((source, i) => {
    if (source.trim() === '') return []
    const where = `${path}:${i + 1}`
    try {
      const line: unknown = JSON.parse(source)
      if (typeof line === 'object' && line !== null && !Array.isArray(line))
        return [{ line: line as Line, where }]
    } catch (cause) {
      throw new InvalidInputError(`Expected a JSON object in ${where}.`, { cause })
    }
    throw new InvalidInputError(`Expected a JSON object in ${where}.`)
  })
}

function text(line: Line, key: string, where: string): string {
  const value = line[key]
  if (typeof value !== 'string' || value === '')
    throw new InvalidInputError(`Expected a text \`${key}\` in ${where}.`)
  return value
}

function givenParams(json: string | undefined): Line {
  let given: unknown = {}
  try {
    if (json) given = JSON.parse(json)
  } catch (cause) {
    throw new InvalidInputError(`Expected a JSON object as parameters, got \`${json}\`.`, { cause })
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new InvalidInputError(`Expected a JSON object as parameters, got \`${json}\`.`)
  }
  const names = ['tokenizerHash', 'vocab', 'k', 'maxMatch', 'promptWindow', 'Tw', 'Te']
  const strange = Object.keys(given).find((name) => !names.includes(name))
  if (strange) throw new InvalidInputError(`Expected parameters of ${names.join(', ')}, got \`${strange}\`.`)
  return given as Line
}

function tokenizerHash({ tokenizerHash: hash }: Line): Hex | undefined {
  if (hash === undefined) return undefined
  if (typeof hash === 'string' && /^0x[0-9a-fA-F]{64}$/.test(hash)) return hash.toLowerCase() as Hex
  throw new InvalidInputError(`Expected 0x and 64 hexadecimal digits as tokenizerHash, got \`${hash}\`.`)
}

function readParams(given: Line, tokenizer: Tokenizer | undefined): Params {
  const number = (name: string, otherwise: number): number => {
    const value = given[name] ?? otherwise
    if (typeof value !== 'number') throw new InvalidInputError(`Expected a number as parameter ${name}.`)
    return value
  }
  return {
    tokenizerHash: tokenizerHash(given) ?? tokenizer?.hash ?? UNKNOWN_TOKENIZER,
    vocab: number('vocab', tokenizer?.vocab ?? 2 ** 24),
    k: number('k', DEFAULT_PARAMS.k),
    maxMatch: number('maxMatch', DEFAULT_PARAMS.maxMatch),
    promptWindow: number('promptWindow', DEFAULT_PARAMS.promptWindow),
    tw: number('Tw', DEFAULT_PARAMS.tw),
    te: number('Te', DEFAULT_PARAMS.te),
  }
}
