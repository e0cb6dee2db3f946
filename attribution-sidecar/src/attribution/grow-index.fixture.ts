import { openModelIndex } from './model-index.ts'
import { params, snapshotOf } from './snapshot.fixture.ts'

// A process to be killed: opens the index in a folder and brings it to so many records.
const [folder, count, erased] = process.argv.slice(2)
const source = snapshotOf(Number(count), { erased: erased!.split(',').map(Number) })
process.stdout.write('growing\n')
await openModelIndex(folder!, source, params)
process.stdout.write('grown\n')
