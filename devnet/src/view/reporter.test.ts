import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { createReporter } from './reporter.ts'

function capture(isTTY: boolean) {
  const stream = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY })
  let text = ''
  stream.on('data', (data: string) => {
    text += data
  })
  return { stream: stream as unknown as NodeJS.WriteStream, text: () => text }
}

test('off a terminal each step is one line when it is done', () => {
  const { stream, text } = capture(false)
  const step = createReporter(stream, false).step('Publishing the Datanet')
  step.progress(1, 2, 'blobs')
  expect(text()).toBe('')
  step.done('2 blobs')
  expect(text().split('\n')).toHaveLength(2)
  expect(text()).toMatch(/Publishing the Datanet +\S* ?✓.* 2 blobs\n$/)
})

test('on a terminal a bar shows how far a step is', () => {
  const { stream, text } = capture(true)
  createReporter(stream, false).step('Publishing').progress(1, 2, 'blobs')
  expect(text()).toContain('████████████░░░░░░░░░░░░ 1/2 blobs')
})

test('quiet says nothing', () => {
  const { stream, text } = capture(false)
  const reporter = createReporter(stream, true)
  reporter.step('a').done('b')
  reporter.line('c')
  expect(text()).toBe('')
})
