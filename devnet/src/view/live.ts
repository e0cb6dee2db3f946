import { styleText } from 'node:util'
import { formatOpen } from '@openledger/primitives'

export type LiveState = {
  block: bigint
  record: bigint
  finalRecord: bigint
  receipts: number
  receiptsPerSecond: number
  /** nOPEN. */
  settled: bigint
  earners: readonly { name: string; credit: bigint }[]
  evidence?: { text: string; source: string; bits: number }
}

const WIDTH = 28

function clip(text: string, length: number): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  return flat.length > length ? `${flat.slice(0, length - 1)}…` : flat
}

/** The live view as lines of text: blocks, settlements, rates, who earns what, the last evidence with its source. */
export function renderLive(state: LiveState, stream: NodeJS.WriteStream): string[] {
  const dim = (text: string) => styleText('dim', text, { stream })
  const bold = (text: string) => styleText('bold', text, { stream })
  const columns = Math.max(60, stream.columns ?? 100)
  const most = state.earners[0]?.credit ?? 0n
  const lines = [
    `${dim('block')} ${bold(String(state.block))}   ${dim('record')} ${bold(String(state.record))} ${dim(`(final ${state.finalRecord})`)}   ` +
      `${dim('receipts')} ${state.receipts} ${dim(`(${state.receiptsPerSecond.toFixed(1)}/s)`)}   ` +
      `${dim('settled')} ${formatOpen(state.settled)} OPEN`,
    '',
  ]
  for (const { name, credit } of state.earners) {
    const filled = most > 0n ? Number((credit * BigInt(WIDTH)) / most) : 0
    lines.push(`  ${clip(name, 24).padEnd(24)} ${'█'.repeat(filled).padEnd(WIDTH)} ${formatOpen(credit)}`)
  }
  if (state.evidence) {
    const { text, source, bits } = state.evidence
    lines.push(
      '',
      `  ${dim('last evidence')} “${clip(text, columns - 20)}”`,
      `  ${dim('from')} ${clip(source, columns - 30)} ${dim(`(${bits} bits)`)}`,
    )
  }
  return lines
}

/** Redraws lines in place on a terminal; prints only the first one elsewhere. */
export function createPainter(stream: NodeJS.WriteStream): (lines: readonly string[]) => void {
  let drawn = 0
  return (lines) => {
    if (!stream.isTTY) {
      stream.write(`${lines[0]}\n`)
      return
    }
    const up = drawn > 0 ? `\x1b[${drawn}A\x1b[0J` : ''
    stream.write(`${up}${lines.join('\n')}\n`)
    drawn = lines.length
  }
}
