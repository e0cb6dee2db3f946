import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { UnavailableError } from '@openledger/primitives'
import { root } from '../../program.ts'
import { write } from '../../report.ts'

const PACKAGES = ['infini-gram==2.6.0', 'numpy']

/** A Python that has infini-gram: the one that `INFINI_GRAM_PYTHON` names, or a virtual environment that is made when it is first asked for. */
export function infiniGramPython(): string {
  const given = process.env.INFINI_GRAM_PYTHON
  if (given) return given
  const folder = join(root, '.openledger', 'infini-gram')
  const python = join(folder, 'bin', 'python')
  if (has(python)) return python
  write(`bench: installing ${PACKAGES.join(' and ')} into .openledger/infini-gram (once)\n`)
  rmSync(folder, { recursive: true, force: true })
  const base = ['python3.11', 'python3.12', 'python3.10', 'python3'].find(
    (name) => spawnSync(name, ['-c', 'import venv, ensurepip']).status === 0,
  )
  if (!base) throw unavailable('no Python 3 with venv was found')
  for (const [command, ...args] of [
    [base, '-m', 'venv', folder],
    [python, '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...PACKAGES],
  ]) {
    const { status, stderr, error } = spawnSync(command!, args, { encoding: 'utf8' })
    if (status !== 0) throw unavailable(error?.message ?? stderr.trim().split('\n').at(-1) ?? '')
  }
  if (!has(python)) throw unavailable('what was installed cannot be imported')
  return python
}

const has = (python: string): boolean =>
  existsSync(python) && spawnSync(python, ['-c', 'import infini_gram.engine, numpy']).status === 0

const unavailable = (what: string) =>
  new UnavailableError(`Could not make a Python with ${PACKAGES.join(' and ')}: ${what}.`, {
    code: 'INFINI_GRAM',
    hint: 'python3.11 -m venv V && V/bin/pip install infini-gram==2.6.0 numpy; then INFINI_GRAM_PYTHON=V/bin/python.',
  })
