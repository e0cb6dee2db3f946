// The import-layer rule: a workspace may depend only on layers below its own, and imports only what it declares.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './setup.mjs'

const layers = [
  ['primitives'],
  ['service'],
  ['ledger', 'attribution', 'datanet', 'settlement', 'eigenda'],
  ['contracts', 'sdk', 'eigenda-mock'],
  ['da-adapter', 'attribution-sidecar', 'engine-extension', 'execution'],
  ['devnet', 'cli', 'dashboard'],
  ['test'],
]
/** Within one layer only these may look at each other. */
const sideways = {
  settlement: ['ledger', 'attribution'],
  sdk: ['contracts'],
  'eigenda-mock': [],
  cli: ['devnet'],
}
/** Pure domain code takes nothing from the service layer, so that it runs in a browser too. */
const pure = new Set(['ledger', 'attribution', 'datanet', 'settlement', 'eigenda', 'contracts', 'sdk'])

const level = new Map(layers.flatMap((names, index) => names.map((name) => [name, index])))
const folders = [
  ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}`),
  'da-adapter',
  'attribution-sidecar',
  'node/execution',
  'node/engine-extension',
  'devnet',
  'test',
]

function* sources(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name === 'node_modules' || entry.name === 'dist') continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* sources(path)
    else if (entry.name.endsWith('.ts')) yield path
  }
}

const problems = []
let files = 0
for (const folder of folders) {
  const name = folder.split('/').at(-1)
  let manifest
  try {
    manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
  } catch {
    continue
  }
  const declared = {
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.peerDependencies,
    ...manifest.optionalDependencies,
  }
  for (const file of sources(join(root, folder, 'src'))) {
    files++
    const test = file.endsWith('.test.ts')
    for (const [, target] of readFileSync(file, 'utf8').matchAll(
      /(?:from|import)\s*\(?\s*['"]@openledger\/([a-z0-9-]+)/g,
    )) {
      if (target === name) continue
      const where = `${file.slice(root.length + 1)} imports @openledger/${target}`
      if (!level.has(target)) problems.push(`${where}, which stands in no layer`)
      else if (!(`@openledger/${target}` in declared)) problems.push(`${where} without declaring it`)
      else if (test) continue
      else if (level.get(target) > level.get(name)) problems.push(`${where}, which lies above it`)
      else if (level.get(target) === level.get(name) && !sideways[name]?.includes(target))
        problems.push(`${where}, which stands beside it`)
      else if (target === 'service' && pure.has(name))
        problems.push(`${where}, but ${name} is to stay free of service code`)
    }
  }
}
if (problems.length > 0) {
  console.error(problems.join('\n'))
  process.exit(1)
}
console.log(`layers: ${files} files, no upward import`)
