// Symbolic checks of claim arithmetic, penalties and role gates: halmos from PyPI, in an environment of its own under cache/.
// npm run test:halmos -w packages/contracts [-- further options of halmos]
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'

const VERSION = '0.3.3'
const own = join(import.meta.dirname, '..')
const environment = join(own, 'cache/symbolic/halmos')
const halmos = join(environment, 'bin/halmos')

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): boolean {
  return spawnSync(command, args, { cwd: own, stdio: 'inherit', env }).status === 0
}

function install(): boolean {
  return (
    existsSync(halmos) ||
    (run('python3', ['-m', 'venv', environment]) &&
      run(join(environment, 'bin/pip'), ['install', '--quiet', `halmos==${VERSION}`]))
  )
}

const env = {
  ...process.env,
  FOUNDRY_PROFILE: 'symbolic',
  PATH: `${join(own, '../../node_modules/.bin')}${delimiter}${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`,
}
if (!install()) {
  process.stderr.write(
    `Expected Python 3.11 or later with venv, and halmos ${VERSION} from PyPI in ${environment}: the lines above say what failed.\n`,
  )
  process.exitCode = 75
} else if (!run(process.execPath, [join(own, 'tools/forge.mjs'), 'build'], env)) {
  process.exitCode = 1
} else {
  const options = [
    '--root',
    own,
    '--forge-build-out',
    'cache/symbolic/out',
    '--default-bytes-lengths',
    '0,65,1024',
  ]
  if (!run(halmos, [...options, ...process.argv.slice(2)], env)) process.exitCode = 1
}
