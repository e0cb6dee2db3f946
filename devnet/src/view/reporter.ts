import { styleText } from 'node:util'

export type Reporter = {
  /** A step that has begun; `progress` may be called any number of times before `done`. */
  step(title: string): Step
  line(text: string): void
  seconds(): number
}

export type Step = {
  progress(done: number, total: number, unit: string): void
  done(result: string): void
}

const BAR = 24
const TITLE = 30

function bar(done: number, total: number): string {
  const filled = total > 0 ? Math.round((BAR * Math.min(done, total)) / total) : 0
  return `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)}`
}

/** Says on `stream` what happens: bars that redraw themselves on a terminal, one line per finished step elsewhere. */
export function createReporter(stream: NodeJS.WriteStream, quiet: boolean): Reporter {
  const started = performance.now()
  const colour = (style: 'green' | 'dim', text: string) => styleText(style, text, { stream })
  const seconds = () => (performance.now() - started) / 1000
  const stamp = () => colour('dim', `${seconds().toFixed(1).padStart(6)} s`)
  const write = (text: string) => {
    if (!quiet) stream.write(text)
  }
  const clear = () => (stream.isTTY ? '\r\x1b[2K' : '')
  return {
    seconds,
    line: (text) => write(`${clear()}${text}\n`),
    step(title) {
      if (stream.isTTY) write(`${clear()}${stamp()}  ${title} …`)
      let last = 0
      return {
        progress(done, total, unit) {
          if (!stream.isTTY || (performance.now() - last < 50 && done < total)) return
          last = performance.now()
          write(`${clear()}${stamp()}  ${title.padEnd(TITLE)} ${bar(done, total)} ${done}/${total} ${unit}`)
        },
        done: (result) =>
          write(`${clear()}${stamp()}  ${title.padEnd(TITLE)} ${colour('green', '✓')} ${result}\n`),
      }
    },
  }
}
