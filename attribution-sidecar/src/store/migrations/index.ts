import { chainTables } from './001-chain.ts'
import { booksTables } from './002-books.ts'
import { settlerTables } from './003-settler.ts'
import { validatorTables } from './004-validator.ts'
import { placesAndAccruals } from './005-places-and-accruals.ts'
import { jointClaims } from './006-joint-claims.ts'
import { keyOwners } from './007-key-owners.ts'
import { gatewayTables } from './100-gateway.ts'

/** In the order of their making; released steps never change. */
export const migrations = {
  application: 'openledger-sidecar',
  steps: [
    chainTables,
    booksTables,
    settlerTables,
    validatorTables,
    gatewayTables,
    placesAndAccruals,
    jointClaims,
    keyOwners,
  ],
}
