import { runProgram } from '../program.ts'
import { write } from '../report.ts'
import { makeBaseImages } from './compose/base-images.ts'
import { inspectAll, leftovers, loosenesses, serviceOf } from './compose/containers.ts'
import { type Engine, startEngine } from './compose/engine.ts'
import { dashboardAnswers, everyTargetUp } from './compose/metrics.ts'
import { createProject, type Project } from './compose/project.ts'
import { createShell, type Shell } from './compose/shell.ts'

/** One service of each image, so that each is built once. */
const ONE_OF_EACH = ['chain', 'op-geth', 'op-node', 'op-batcher', 'op-proposer', 'sidecar']
const BLOCKS = 20
/** Its image cannot be made from packages; its files are checked against what Prometheus has. */
const LEFT_OUT = 'grafana'

type Step = { name: string; run(): Promise<string> }

/** Runs a command of the repository as its users do. */
async function devnet(words: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> {
  const { code, stdout, stderr } = await runProgram(['devnet', 'compose', ...words], {
    timeoutMs: 1_500_000,
    env,
  })
  if (code !== 0)
    throw new Error(`\`devnet compose ${words.join(' ')}\` ended with ${code}:\n${stderr.slice(-2000)}`)
  return stdout
}

async function mainJob({ env }: Project): Promise<string> {
  const said = await devnet(['job', '--json', '--proposer', '--blocks', String(BLOCKS)], env)
  const { audit, claimed, settlements, replica, outputRoots } = JSON.parse(
    said.trim().split('\n').at(-1)!,
  ) as {
    audit: string
    claimed: string
    settlements: { blocks: number; first: number }
    replica: { equal: boolean; compared: number }
    outputRoots: { games: number }
  }
  const good =
    audit === 'ok' && BigInt(claimed) > 0n && settlements.blocks > 0 && replica.equal && outputRoots.games > 0
  if (!good || replica.compared < BLOCKS)
    throw new Error(`Expected a paid claim and an equal replica, got ${said}.`)
  return `${settlements.blocks} settlements, ${replica.compared} blocks equal, ${outputRoots.games} output roots`
}

async function expectHealthy(shell: Shell, project: Project): Promise<string> {
  const containers = await inspectAll(shell, project.name)
  const wrong = containers.filter(({ State }) =>
    State.Status === 'exited' ? State.ExitCode !== 0 : State.Health && State.Health.Status !== 'healthy',
  )
  if (containers.length < ONE_OF_EACH.length || wrong.length > 0)
    throw new Error(`Not healthy: ${wrong.map(serviceOf).join(', ') || 'there are too few containers'}.`)
  return `${containers.length} containers`
}

/** Starts all services, and waits for those that others wait for. */
async function bringUp(shell: Shell): Promise<number> {
  const known = await shell('docker-compose', ['config', '--services'])
  const services = known.split('\n').filter((service) => service !== LEFT_OUT)
  await shell('docker-compose', ['up', '-d', '--no-build', ...services], { timeoutMs: 900_000 })
  return services.length
}

function stepsOf(shell: Shell, project: Project): Step[] {
  const prometheus = `http://127.0.0.1:${project.port('PROMETHEUS')}`
  return [
    {
      name: 'the file is what the process specifications say, and docker-compose takes it',
      async run() {
        await devnet(['write', '--check'])
        await shell('docker-compose', ['config', '-q'])
        return project.env.COMPOSE_PROFILES!
      },
    },
    {
      name: 'the images are built',
      async run() {
        await devnet(['images', '--quiet'])
        await shell('docker-compose', ['build', ...ONE_OF_EACH], { timeoutMs: 1_200_000 })
        return ONE_OF_EACH.join(', ')
      },
    },
    {
      name: 'the containers come up',
      run: async () => `${await bringUp(shell)} services`,
    },
    { name: 'the main job', run: () => mainJob(project) },
    { name: 'all are healthy', run: () => expectHealthy(shell, project) },
    {
      name: 'no container may more than it must',
      async run() {
        const found = loosenesses(await inspectAll(shell, project.name))
        if (found.length > 0) throw new Error(found.join('; '))
        return 'no root, no capabilities, nothing to write to, loopback only'
      },
    },
    {
      name: 'Prometheus reads all of them, and has what the dashboard asks for',
      run: async () =>
        `${await everyTargetUp(prometheus, 60)} containers, ${await dashboardAnswers(prometheus)} expressions`,
    },
    {
      name: 'made once: down and up again goes on with the same chain',
      async run() {
        const genesis = () => blockHash(project, 1)
        const before = await genesis()
        await shell('docker-compose', ['down'], { timeoutMs: 300_000 })
        await bringUp(shell)
        const after = await genesis()
        if (before !== after) throw new Error(`Block 1 was ${before} and is ${after}.`)
        return `block 1 is ${after.slice(0, 12)}…`
      },
    },
  ]
}

async function blockHash(project: Project, number: number): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${project.port('L2')}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'eth_getBlockByNumber',
      params: [`0x${number.toString(16)}`, false],
    }),
  })
  const { result } = (await response.json()) as { result: { hash: string } | null }
  if (!result) throw new Error(`There is no block ${number}.`)
  return result.hash
}

/** Takes everything down and looks for what is left. */
async function takeDown(shell: Shell, project: Project): Promise<string> {
  await shell('docker-compose', ['down', '-v', '--rmi', 'all'], {
    timeoutMs: 300_000,
  })
  const left = await leftovers(shell, project.name)
  if (left.length > 0) throw new Error(`Left behind: ${left.join(', ')}.`)
  return 'no container, volume or network is left'
}

async function inEngine(engine: Engine): Promise<{ passed: number; failed: number }> {
  const name = `openledger-test-${process.pid}`
  const images = await makeBaseImages(createShell(engine.env), name)
  const project = await createProject(name, engine.env, images)
  const shell = createShell(project.env)
  let passed = 0
  const attempt = async ({ name: what, run: work }: Step) => {
    const started = performance.now()
    try {
      const result = await work()
      write(`  ok  ${what}: ${result}, ${((performance.now() - started) / 1000).toFixed(1)} s\n`)
      passed++
      return true
    } catch (error) {
      write(`  FAILED  ${what}: ${error instanceof Error ? error.message : error}\n`)
      return false
    }
  }
  let failed = 0
  // What follows a step that failed would only fail too.
  for (const step of stepsOf(shell, project)) if (failed === 0 && !(await attempt(step))) failed++
  if (failed > 0) write(await shell('docker-compose', ['logs', '--tail', '15', '--no-color']).catch(String))
  if (!(await attempt({ name: 'all goes away', run: () => takeDown(shell, project) }))) failed++
  await shell('docker', ['rmi', images.BASE_IMAGE, images.NODE_IMAGE]).catch(() => {})
  return { passed, failed }
}

/** The chain in containers, from the images to the last volume, on this machine's engine or on one of our own. */
export async function run(): Promise<{ passed: number; failed: number }> {
  const engine = await startEngine()
  try {
    return await inEngine(engine)
  } finally {
    await engine.close()
  }
}
