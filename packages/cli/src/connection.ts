import { join } from 'node:path'
import { accountOf, readInfo } from '@openledger/devnet'
import { type Hex, InvalidInputError } from '@openledger/primitives'
import {
  createOpenLedgerPublicClient,
  createOpenLedgerWalletClient,
  createSidecarClient,
  type OpenLedgerActions,
  type OpenLedgerPublicClient,
  openLedgerActions,
  type SidecarClient,
} from '@openledger/sdk'
import type { Command } from 'commander'
import type { LocalAccount } from 'viem'

/** Options of every command that talks to a chain or a sidecar. */
type ConnectionFlags = {
  devnet?: string
  rpc?: string
  sidecar?: string
  da?: string
  chainId?: string
  key?: string
  json?: boolean
}

export type Connection = {
  chainId: number
  urls: { l2: string; sidecar: string; da: string }
  reader: OpenLedgerPublicClient
  sidecar: SidecarClient
  /** The key given by `--key` or OPENLEDGER_KEY, or a named role's of the devnet. */
  signer(role: 'payer' | 'operator' | 'developer' | 'contributor', index?: number): LocalAccount
  as(signer: LocalAccount): OpenLedgerActions
}

export const DEFAULT_DEVNET = join('.openledger', 'devnet')

/** Below the folder that npm was called in. */
export const devnetFolder = (given: string | undefined): string =>
  given ?? join(process.env.INIT_CWD ?? '.', DEFAULT_DEVNET)

export function withConnection(command: Command): Command {
  return command
    .option(
      '--devnet <folder>',
      `folder of a running devnet, which knows everything else (default: ${DEFAULT_DEVNET})`,
    )
    .option('--rpc <url>', 'JSON-RPC of the L2')
    .option('--sidecar <url>', 'base URL of an attribution sidecar')
    .option('--da <url>', 'base URL of a DA adapter')
    .option('--chain-id <n>', 'chain id of the L2')
    .option('--key <hex>', 'private key to sign with (better: the variable OPENLEDGER_KEY)')
    .option('--json', 'print one JSON document')
}

/** @throws InvalidInputError, UnavailableError `NO_DEVNET`. */
export function connect(flags: ConnectionFlags): Connection {
  const complete = flags.rpc && flags.sidecar && flags.da && flags.chainId
  const info = complete ? undefined : readInfo(devnetFolder(flags.devnet))
  const urls = {
    l2: flags.rpc ?? info!.urls.l2,
    sidecar: flags.sidecar ?? info!.urls.sidecar,
    da: flags.da ?? info!.urls.da,
  }
  const chainId = Number(flags.chainId ?? info!.chainId)
  if (!Number.isSafeInteger(chainId) || chainId < 1) {
    throw new InvalidInputError(`Expected --chain-id to be a whole number, got \`${flags.chainId}\`.`)
  }
  const chain = { rpcUrl: urls.l2, chainId }
  const reader = createOpenLedgerPublicClient(chain)
  const given = flags.key ?? process.env.OPENLEDGER_KEY
  return {
    chainId,
    urls,
    reader,
    sidecar: createSidecarClient({ url: urls.sidecar }),
    signer(role, index = 0) {
      const key =
        given ??
        { ...info?.keys, payer: info?.keys.visitor, contributor: info?.keys.contributors[index] }[role]
      if (!key || !/^0x[0-9a-fA-F]{64}$/.test(key)) {
        throw new InvalidInputError(
          `Expected a private key of 32 bytes in hexadecimal${given ? '' : `: there is no ${role} ${index}`}.`,
          {
            hint: 'Give it in the variable OPENLEDGER_KEY.',
          },
        )
      }
      return accountOf(key as Hex)
    },
    as: (account) => openLedgerActions(createOpenLedgerWalletClient({ ...chain, account }), reader),
  }
}
