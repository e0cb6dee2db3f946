import { connect } from 'node:net'
import { waitFor } from '@openledger/devnet'
import type { Fault } from '../world/fault.ts'

/** Blocks that are made while it stands still. */
const BLOCKS = 8

/**
 * The settler's process is stopped in the middle of its work, and a request of its that never ends lies at the extension: no block waits for either.
 */
export const fault: Fault = {
  name: `the settler stands still for ${BLOCKS} blocks, with half a request sent`,
  short: true,
  seconds: 180,
  async inject(world) {
    const { devnet } = world
    await world.call(6)
    const { hostname, port } = new URL(devnet.urls.extension)
    const half = connect(Number(port), hostname)
    half.on('error', () => {})
    half.write(
      `POST /v1/settlements HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${devnet.settlementToken}\r\n` +
        'content-type: application/json\r\ncontent-length: 1000\r\n\r\n{"record":',
    )
    const sidecar = devnet.stack.processes.get('sidecar')!
    sidecar.kill('SIGSTOP')
    try {
      const before = await world.unsafe()
      await waitFor(
        'Blocks without the settler',
        async () => ((await world.unsafe()) >= before + BLOCKS ? true : undefined),
        { seconds: 90, everyMs: 250 },
      )
    } finally {
      sidecar.kill('SIGCONT')
      half.destroy()
    }
    await world.call(3)
  },
}
