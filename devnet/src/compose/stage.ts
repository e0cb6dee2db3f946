import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { binaryPath } from '@openledger/execution'
import { BaseError } from '@openledger/primitives'
import { L1_ARTIFACT_PACKAGE, L1_ARTIFACTS } from '../opstack/l1/artifacts.ts'
import { contextOf, IMAGES, type Image, type ImageName } from './images.ts'

/** Types and their compiler are peers of some packages and never run; the texts of the main job are not needed in containers. */
const NEVER_RUN = /\/node_modules\/(typescript|@typescript\/.*|@stdlib\/.*)$/
/** Folders at the top of packages that nothing loads: another module format than ours, tests. */
const NOT_LOADED_FOLDER = /^(_cjs|tests?|docs|examples?|benchmarks?)$/
/** What a package has for others than Node: it does not take TypeScript from `node_modules`. Licences stay. */
const NOT_LOADED = /\.([cm]?tsx?|map|md|markdown|flow|sol)$/i
const LICENCE = /licen[cs]e|notice|copying/i
/** What a service needs of a workspace. */
const SERVED = ['package.json', 'src', 'srs']
const TEST = /\.(test|bench)\.ts$/

/** Links a file where that is possible, so that nothing is copied as long as all lies on one disk. */
function place(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  try {
    linkSync(from, to)
  } catch {
    cpSync(from, to)
  }
}

function placeTree(from: string, to: string, wanted: (path: string) => boolean): void {
  for (const item of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, item.name), join(to, item.name)]
    if (item.name === 'node_modules' || !wanted(source)) continue
    if (item.isDirectory()) placeTree(source, target, wanted)
    else if (item.isFile()) place(source, target)
  }
}

/** Folders of all that these workspaces need in production, themselves included, as npm has installed it. */
function productionFolders(root: string, workspaces: readonly string[]): string[] {
  const names = workspaces.flatMap((name) => ['-w', name])
  try {
    const said = execFileSync('npm', ['ls', '--omit=dev', '--all', '--parseable', ...names], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return said.split('\n').filter((path) => path.startsWith(`${root}/`) && existsSync(path))
  } catch (cause) {
    throw new BaseError('npm cannot list what the services depend on.', {
      code: 'IMAGES',
      cause,
      hint: 'Set the repository up again: npm run setup.',
    })
  }
}

function placeWorkspace(root: string, folder: string, context: string): void {
  const workspace = join(context, relative(root, folder))
  for (const name of SERVED) {
    const source = join(folder, name)
    if (!existsSync(source)) continue
    if (name === 'package.json') place(source, join(workspace, name))
    else placeTree(source, join(workspace, name), (path) => !TEST.test(path))
  }
}

function packageFileWanted(folder: string, file: string): boolean {
  if (folder.endsWith(L1_ARTIFACT_PACKAGE)) return artifactWanted(file)
  if (dirname(file) === folder && NOT_LOADED_FOLDER.test(basename(file))) return false
  return LICENCE.test(file) || !NOT_LOADED.test(file)
}

/** The one package of which most is not needed: compiled contracts of all kinds. */
function artifactWanted(path: string): boolean {
  const [, name] = /\/forge-artifacts\/([^/]+)\.sol/.exec(path) ?? []
  return name === undefined || (L1_ARTIFACTS as readonly string[]).includes(name)
}

function placePackages(root: string, { workspaces }: Image, context: string): void {
  for (const path of productionFolders(root, workspaces)) {
    if (NEVER_RUN.test(path)) continue
    const target = join(context, relative(root, path))
    const folder = realpathSync(path)
    if (folder !== path) {
      mkdirSync(dirname(target), { recursive: true })
      symlinkSync(readlinkSync(path), target)
      placeWorkspace(root, folder, context)
    } else {
      placeTree(path, target, (file) => packageFileWanted(path, file))
    }
  }
  place(join(root, 'package.json'), join(context, 'package.json'))
}

/** Gathers what an image is built from, anew. The programs must have been built. @returns the folder. */
export function stageImage(root: string, name: ImageName): string {
  const image = IMAGES[name]
  const context = join(root, contextOf(name))
  for (const entry of readdirSync(context))
    if (entry !== '.gitignore') rmSync(join(context, entry), { recursive: true })
  if (image.workspaces.length > 0) placePackages(root, image, context)
  for (const program of image.programs) {
    const path = binaryPath(program)
    place(path, join(context, image.workspaces.length > 0 ? relative(root, path) : program))
  }
  return context
}
