import { EventEmitter } from 'node:events'
import type { PublishProgress } from './publisher.ts'

export type ProgressLine = PublishProgress | { stage: 'failed'; error: unknown }

/** The steps of publications since the start of this process, for those who watch. */
export type ProgressLog = {
  add(datanet: number, version: number, line: ProgressLine): void
  /** Steps so far and those to come, until `published` or `failed`. */
  follow(datanet: number, version: number, signal: AbortSignal): AsyncIterable<ProgressLine>
}

/** Only the last step of each stage is remembered. */
export function createProgressLog(): ProgressLog {
  const lines = new Map<string, ProgressLine[]>()
  const emitter = new EventEmitter().setMaxListeners(0)
  const ends = ({ stage }: ProgressLine) => stage === 'published' || stage === 'failed'
  return {
    add(datanet, version, line) {
      const name = `${datanet}/${version}`
      const known = lines.get(name) ?? []
      const going = known.filter((one) => one.stage !== line.stage && one.stage !== 'failed')
      lines.set(name, [...going, line])
      emitter.emit(name, line)
    },
    async *follow(datanet, version, signal) {
      const name = `${datanet}/${version}`
      const queue = [...(lines.get(name) ?? [])]
      let wake = () => {}
      const listener = (line: ProgressLine) => {
        queue.push(line)
        wake()
      }
      const abort = () => wake()
      emitter.on(name, listener)
      signal.addEventListener('abort', abort)
      try {
        while (!signal.aborted) {
          const line = queue.shift()
          if (!line) {
            await new Promise<void>((resolve) => {
              wake = resolve
            })
            continue
          }
          yield line
          if (ends(line)) return
        }
      } finally {
        emitter.off(name, listener)
        signal.removeEventListener('abort', abort)
      }
    },
  }
}
