import { SeededRandom } from '@openledger/primitives'
import type { Author } from './corpus.ts'

export type Prompt = { text: string; origin: 'corpus' | 'outside' }

/** What nobody in the corpus has written: everyday questions and the opening words of other books. */
const OUTSIDE = [
  'Write a short note to my neighbour about the noise on Sunday morning.',
  'Explain to a child why the sky is blue and the evening sun is red.',
  'Call me Ishmael. Some years ago, never mind how long precisely,',
  'How do I keep sourdough bread from going flat in the oven?',
  'It was the best of times, it was the worst of times,',
  'List three good reasons to learn the violin after the age of forty.',
  'My laptop does not wake from sleep after the last update. What can I do?',
  'The people of this country deserve a budget that',
  'Give me a plan for a week of hiking in the mountains with two dogs.',
  'What should a small town do about its empty railway station?',
]

/** An endless, seeded mixture: two of three prompts are the opening words of a sentence of the corpus. */
export function* promptsOf(authors: readonly Author[], seed: string): Generator<Prompt, never> {
  const random = new SeededRandom(`OL/devnet-prompts/1/${seed}`)
  for (;;) {
    if (random.below(3) === 0) {
      yield { text: OUTSIDE[random.below(OUTSIDE.length)]!, origin: 'outside' }
      continue
    }
    const author = authors[random.below(authors.length)]!
    const { text } = author.addresses[random.below(author.addresses.length)]!
    const sentences = text.split(/(?<=[.;])\s+/).filter((sentence) => sentence.split(' ').length > 12)
    const sentence = sentences[random.below(Math.max(1, sentences.length))] ?? text
    yield { text: sentence.split(' ').slice(0, 10).join(' '), origin: 'corpus' }
  }
}
