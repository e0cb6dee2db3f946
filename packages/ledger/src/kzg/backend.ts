import { createRequire } from 'node:module'
import { bytesToUint, UnavailableError, uintBytes } from '@openledger/primitives'
import { decompressG1, encodeG1 } from '../curve/g1.ts'
import { toBlob } from './blob.ts'
import { type Entries, entryPairs } from './entries.ts'
import { commitSparse, sparseCost } from './sparse-commitment.ts'

export type KzgBackendName = 'c-kzg' | 'node-eth-kzg'

/** Opening of a page's polynomial at a point: its value there and the 48-byte proof. */
export type Opening = { y: bigint; proof: Uint8Array }

/** What both native libraries do, in one form. Calls block; the library is loaded when a call needs it. */
export type KzgBackend = {
  readonly name: KzgBackendName
  /** Loads the ceremony's points (about 1.3 s) unless they are there. @throws UnavailableError `KZG_UNAVAILABLE` */
  load(): void
  /** Commitment (128 bytes) of the amounts of one page. */
  commit(entries: Entries): Uint8Array
  /** Commitment (128 bytes) of a blob of 4096 field elements. */
  commitBlob(blob: Uint8Array): Uint8Array
  /** Value and proof at z (below the group order) of the polynomial that a blob of 4096 field elements holds. */
  open(blob: Uint8Array, z: bigint): Opening
}

const require = createRequire(import.meta.url)

/** About what one commitment by the native library costs, in point additions of the JavaScript one. */
const NATIVE_COST: Record<KzgBackendName, number> = { 'c-kzg': 500, 'node-eth-kzg': 7_000 }

type Native = { commit(blob: Uint8Array): Uint8Array; open(blob: Uint8Array, z: Uint8Array): Uint8Array[] }

/** c-kzg holds one trusted setup per thread and refuses to load it twice. */
const loadedLibraries = new WeakSet<object>()

function loadNative(name: KzgBackendName): Native {
  if (name === 'c-kzg') {
    const library = require('c-kzg') as typeof import('c-kzg')
    if (!loadedLibraries.has(library)) library.loadTrustedSetup(0)
    loadedLibraries.add(library)
    return {
      commit: (blob) => library.blobToKzgCommitment(blob),
      open: (blob, z) => library.computeKzgProof(blob, z),
    }
  }
  const library = require('@crate-crypto/node-eth-kzg') as typeof import('@crate-crypto/node-eth-kzg')
  const context = library.DasContextJs.create({ usePrecomp: false })
  return {
    commit: (blob) => context.blobToKzgCommitment(blob),
    open: (blob, z) => context.computeKzgProof(blob, z),
  }
}

/** True when the library can be loaded here: `c-kzg` is compiled at install and may be missing. */
export function hasKzgBackend(name: KzgBackendName): boolean {
  try {
    require(name === 'c-kzg' ? 'c-kzg' : '@crate-crypto/node-eth-kzg')
    return true
  } catch {
    return false
  }
}

/** Point additions in JavaScript that take less time than loading a library: so much is done without one. */
const LOADING_COST = 100_000

/** The named library, or the best that is there. */
export function createKzgBackend(name?: KzgBackendName): KzgBackend {
  const chosen = name ?? (hasKzgBackend('c-kzg') ? 'c-kzg' : 'node-eth-kzg')
  let loaded: Native | undefined
  let spent = 0

  function native(): Native {
    try {
      loaded ??= loadNative(chosen)
      return loaded
    } catch (cause) {
      throw new UnavailableError(`The KZG library \`${chosen}\` cannot be loaded.`, {
        code: 'KZG_UNAVAILABLE',
        retryable: false,
        hint: 'Install the dependencies again; `c-kzg` needs a C++ compiler, `@crate-crypto/node-eth-kzg` does not.',
        cause,
      })
    }
  }
  /** An auditor of some small settlements never needs the library; who needs it anyway gets it after a while. */
  function inJavaScript(cost: number): boolean {
    if (cost <= NATIVE_COST[chosen]) return true
    if (loaded || spent + cost > LOADING_COST) return false
    spent += cost
    return true
  }
  // What the library has just made lies in the subgroup.
  const commitBlob = (blob: Uint8Array) => encodeG1(decompressG1(native().commit(blob), { subgroup: false }))
  return {
    name: chosen,
    load: () => void native(),
    commit(entries) {
      if (inJavaScript(sparseCost(entries))) return encodeG1(commitSparse(entries))
      return commitBlob(toBlob(entryPairs(entries)))
    },
    commitBlob,
    open(blob, z) {
      const [proof, y] = native().open(blob, uintBytes(z, 32)) as [Uint8Array, Uint8Array]
      return { y: bytesToUint(y), proof: new Uint8Array(proof) }
    },
  }
}
