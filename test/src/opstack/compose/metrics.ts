import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { root } from '../../program.ts'

const DASHBOARD = join(root, 'devnet', 'observability', 'grafana', 'dashboards', 'openledger.json')

type Target = { labels: { job: string }; health: string; lastError: string }
type Answer<T> = { status: string; error?: string; data: T }

async function ask<T>(url: string): Promise<T> {
  const answer = (await (await fetch(url)).json()) as Answer<T>
  if (answer.status !== 'success') throw new Error(`Prometheus refuses ${url}: ${answer.error}`)
  return answer.data
}

/** Waits until Prometheus has read all containers that have metrics. @returns how many. */
export async function everyTargetUp(prometheus: string, seconds: number): Promise<number> {
  for (const deadline = Date.now() + seconds * 1000; ; await sleep(1000)) {
    const { activeTargets } = await ask<{ activeTargets: Target[] }>(`${prometheus}/api/v1/targets`)
    const down = activeTargets.filter(({ health }) => health !== 'up')
    if (activeTargets.length > 0 && down.length === 0) return activeTargets.length
    if (Date.now() > deadline)
      throw new Error(
        `Not read: ${down.map(({ labels, lastError }) => `${labels.job} (${lastError})`).join(', ')}.`,
      )
  }
}

/** Every expression of the dashboard, asked of a Prometheus that reads a living chain: its metrics exist. @returns how many. */
export async function dashboardAnswers(prometheus: string): Promise<number> {
  const { panels } = JSON.parse(readFileSync(DASHBOARD, 'utf8')) as {
    panels: { title: string; targets: { expr: string }[] }[]
  }
  const known = Object.keys(await ask<Record<string, unknown>>(`${prometheus}/api/v1/metadata`))
  const expressions = panels.flatMap(({ title, targets }) => targets.map(({ expr }) => ({ title, expr })))
  for (const { title, expr } of expressions) {
    await ask(`${prometheus}/api/v1/query?query=${encodeURIComponent(expr)}`)
    const names = expr.match(/\b(?:openledger|op_node|op_batcher|process)_\w+/g) ?? []
    const missing = names
      .map((name) => name.replace(/_bucket$/, ''))
      .filter((name) => !known.some((one) => one === name))
    if (names.length === 0 || missing.length > 0)
      throw new Error(`The panel "${title}" asks for ${missing.join(', ') || 'no metric'}, which nobody has.`)
  }
  return expressions.length
}
