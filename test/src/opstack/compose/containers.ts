import type { Shell } from './shell.ts'

/** What the engine says of a container. */
export type Inspected = {
  Name: string
  State: { Status: string; ExitCode: number; Health?: { Status: string } }
  Config: { User: string; Labels: Record<string, string> }
  HostConfig: {
    ReadonlyRootfs: boolean
    CapDrop: string[] | null
    SecurityOpt: string[] | null
    PortBindings: Record<string, { HostIp: string }[]> | null
  }
}

const filter = (project: string) => ['--filter', `label=com.docker.compose.project=${project}`]

export async function inspectAll(shell: Shell, project: string): Promise<Inspected[]> {
  const ids = (await shell('docker', ['ps', '-a', '-q', ...filter(project)])).split('\n').filter(Boolean)
  return ids.length === 0 ? [] : (JSON.parse(await shell('docker', ['inspect', ...ids])) as Inspected[])
}

export const serviceOf = ({ Config }: Inspected) => Config.Labels['com.docker.compose.service']!

/** Whatever of a project is still there: containers, volumes, networks. */
export async function leftovers(shell: Shell, project: string): Promise<string[]> {
  const kinds = [
    ['ps', '-a', '-q'],
    ['volume', 'ls', '-q'],
    ['network', 'ls', '-q'],
  ]
  const found = await Promise.all(kinds.map((words) => shell('docker', [...words, ...filter(project)])))
  return found.flatMap((text) => text.split('\n').filter(Boolean))
}

/** No container may do more than it must. @returns what is wrong, one sentence each. */
export function loosenesses(containers: readonly Inspected[]): string[] {
  return containers.flatMap((one) => {
    const { User, Labels: _ } = one.Config
    const { ReadonlyRootfs, CapDrop, SecurityOpt, PortBindings } = one.HostConfig
    const hosts = Object.values(PortBindings ?? {}).flatMap((list) => list.map(({ HostIp }) => HostIp))
    const wrong = [
      ...(/^[1-9]\d*:/.test(User) ? [] : [`runs as ${User || 'root'}`]),
      ...(ReadonlyRootfs ? [] : ['may write to its root']),
      ...(CapDrop?.includes('ALL') ? [] : ['has capabilities']),
      ...(SecurityOpt?.some((option) => option.startsWith('no-new-privileges'))
        ? []
        : ['may gain privileges']),
      ...(hosts.every((host) => host === '127.0.0.1') ? [] : [`is published on ${hosts.join(', ')}`]),
    ]
    return wrong.map((what) => `${serviceOf(one)} ${what}`)
  })
}
