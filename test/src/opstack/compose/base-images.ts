import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createShell, type Shell } from './shell.ts'

/** What stands for the public images, by the variable of docker-compose.yml that names them. */
export type BaseImages = Record<'BASE_IMAGE' | 'NODE_IMAGE' | 'PROMETHEUS_IMAGE', string>

const LIBRARIES = ['libc6', 'libgcc-s1', 'libstdc++6']

/** Fetches packages of Debian and lays their files below a folder, without installing anything. */
async function unpack(names: readonly string[], folder: string): Promise<void> {
  const packages = mkdtempSync(join(tmpdir(), 'openledger-packages-'))
  try {
    await createShell()('sh', ['-c', `cd "${packages}" && apt-get download -qq ${names.join(' ')}`])
    const shell = createShell()
    for (const file of readdirSync(packages)) await shell('dpkg-deb', ['-x', join(packages, file), folder])
    rmSync(join(folder, 'usr', 'share'), { recursive: true, force: true })
  } finally {
    rmSync(packages, { recursive: true, force: true })
  }
}

/** A shell and its tools, as in the public image `busybox`. */
async function busybox(folder: string): Promise<void> {
  await unpack(['busybox-static'], folder)
  const tools = await createShell()(join(folder, 'bin', 'busybox'), ['--list'])
  for (const tool of tools.split('\n'))
    if (tool !== 'busybox') symlinkSync('busybox', join(folder, 'bin', tool))
  mkdirSync(join(folder, 'tmp'))
  chmodSync(join(folder, 'tmp'), 0o1777)
}

/** Makes the base images from Debian's packages and this Node, as no registry of images is needed then. */
export async function makeBaseImages(shell: Shell, project: string): Promise<BaseImages> {
  const folder = mkdtempSync(join(tmpdir(), 'openledger-base-'))
  const names = {
    BASE_IMAGE: `${project}/base`,
    NODE_IMAGE: `${project}/node`,
    PROMETHEUS_IMAGE: `${project}/prometheus`,
  }
  const load = (rootfs: string, name: string, ...changes: string[]) =>
    shell('docker', ['import', ...changes.flatMap((change) => ['--change', change]), '-', name], {
      pipedFrom: ['tar', '-C', rootfs, '-c', '.'],
    })
  try {
    const [base, node, prometheus] = ['base', 'node', 'prometheus'].map((name) => {
      mkdirSync(join(folder, name))
      return join(folder, name)
    }) as [string, string, string]
    await busybox(base)
    for (const other of [node, prometheus]) {
      cpSync(base, other, { recursive: true, verbatimSymlinks: true })
      await unpack(LIBRARIES, other)
    }
    mkdirSync(join(node, 'usr', 'local', 'bin'), { recursive: true })
    cpSync(process.execPath, join(node, 'usr', 'local', 'bin', 'node'))
    await unpack(['prometheus'], prometheus)
    // As in the public image: user `nobody` keeps its data there.
    await shell('install', ['-d', '-o', '65534', '-g', '65534', join(prometheus, 'prometheus')])
    await load(base, names.BASE_IMAGE)
    await load(node, names.NODE_IMAGE)
    await load(prometheus, names.PROMETHEUS_IMAGE, 'ENTRYPOINT ["/usr/bin/prometheus"]')
    return names
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
