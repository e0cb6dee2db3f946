import { BaseError } from '@openledger/primitives'
import { Document, Scalar, visit } from 'yaml'
import { healthyIn } from './health.ts'
import { contextOf, IMAGES, type ImageName } from './images.ts'
import { OBSERVER_VOLUMES, observers } from './observability.ts'
import { CHAIN_MAKER, type Container, containers } from './services.ts'
import type { ComposeOptions } from './world.ts'

const HEADER = `# Generated from the process specifications of devnet/src by \`npm run devnet -- compose write\`; do not edit.
# docs/operators.md says how it is used. The keys are those of a devnet: everybody knows them, nothing of value belongs on this chain.
`

/** No user but this one, nothing that can be written but volumes and /tmp, no capabilities. */
const HARDENED = {
  user: '10001:10001',
  read_only: true,
  tmpfs: ['/tmp'],
  cap_drop: ['ALL'],
  security_opt: ['no-new-privileges:true'],
  logging: { driver: 'json-file', options: { 'max-size': '10m', 'max-file': '3' } },
}

/** A command line as text, which docker-compose splits as a shell would. */
function lineOf(words: readonly string[]): string {
  const odd = words.find((word) => !/^[^\s'"\\$]+$/.test(word))
  if (odd !== undefined)
    throw new BaseError(`The command line of a container has the word \`${odd}\`.`, { code: 'COMPOSE_WORD' })
  return words.join(' ')
}

function buildOf(image: ImageName, folders: readonly string[]) {
  const { dockerfile, programs } = IMAGES[image]
  const base =
    dockerfile === 'node.Dockerfile'
      ? // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of docker-compose
        { NODE_IMAGE: '${NODE_IMAGE:-node:24-bookworm-slim}' }
      : // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of docker-compose
        { BASE_IMAGE: '${BASE_IMAGE:-busybox:1.37}', PROGRAM: programs[0]! }
  return {
    context: contextOf(image),
    dockerfile: `../${dockerfile}`,
    args: { ...base, FOLDERS: folders.join(' ') },
  }
}

function serviceOf(container: Container, build: object) {
  const { name, image, profile, command, environment, after, volumes, published, health } = container
  const ready = after.map((other) => [other, { condition: 'service_healthy' }])
  const chain = name === CHAIN_MAKER ? [] : [[CHAIN_MAKER, { condition: 'service_completed_successfully' }]]
  return {
    '<<': HARDENED,
    profiles: [profile],
    image: `openledger/${image}`,
    build,
    command: lineOf(command),
    ...(Object.keys(environment).length > 0 ? { environment } : {}),
    ...(ready.length + chain.length > 0 ? { depends_on: Object.fromEntries([...chain, ...ready]) } : {}),
    ...(published.length > 0
      ? {
          ports: published.map(
            ({ variable, port, inside }) => `127.0.0.1:\${${variable}:-${port}}:${inside}`,
          ),
        }
      : {}),
    // Only the container that makes the chain may change what it began with.
    volumes: Object.entries(volumes).map(([volume, folder]) =>
      volume === 'chain' && name !== CHAIN_MAKER ? `${volume}:${folder}:ro` : `${volume}:${folder}`,
    ),
    restart: name === CHAIN_MAKER ? 'no' : 'unless-stopped',
    ...(health ? healthyIn(image, health) : {}),
  }
}

/** The text of `docker-compose.yml`. */
export function composeFile(options: ComposeOptions): string {
  const all = containers(options)
  const folders = (image: ImageName) => [
    ...new Set(all.filter((one) => one.image === image).flatMap(({ volumes }) => Object.values(volumes))),
  ]
  const builds = Object.fromEntries(
    [...new Set(all.map(({ image }) => image))].map((image) => [image, buildOf(image, folders(image))]),
  )
  const volumes = new Set(all.flatMap((one) => Object.keys(one.volumes)))
  const document = new Document(
    {
      'x-hardened': HARDENED,
      'x-builds': builds,
      services: {
        ...Object.fromEntries(all.map((one) => [one.name, serviceOf(one, builds[one.image]!)])),
        ...observers(HARDENED),
      },
      volumes: Object.fromEntries([...volumes, ...OBSERVER_VOLUMES].map((name) => [name, {}])),
    },
    // docker-compose reads YAML 1.1, where `no` is not a word and `<<` merges.
    { version: '1.1' },
  )
  layOut(document, ['hardened', ...Object.keys(builds)])
  return HEADER + document.toString({ lineWidth: 140, flowCollectionPadding: false, directives: false })
}

/** Names what is referred to, folds long lines, and writes short lists in one line. */
function layOut(document: Document, names: readonly string[]): void {
  const nameOf = (anchor: string) => names[Number(anchor.slice(1)) - 1] ?? anchor
  visit(document, {
    Alias(_, node) {
      node.source = nameOf(node.source)
    },
    Map(_, node) {
      if (node.anchor) node.anchor = nameOf(node.anchor)
    },
    Seq(_, node) {
      node.flow = node.items.every((item) => item instanceof Scalar) && String(node).length < 120
    },
    Pair(_, { key, value }) {
      if (key instanceof Scalar && key.value === 'command' && value instanceof Scalar)
        value.type = Scalar.BLOCK_FOLDED
    },
  })
}
