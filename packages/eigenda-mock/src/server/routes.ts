import type { DescService } from '@bufbuild/protobuf'
import type { ConnectRouter, ServiceImpl } from '@connectrpc/connect'
import { disperserV2, relay, validator } from '@openledger/eigenda/protocol'
import { Disperser as DisperserV1 } from '../generated/disperser/disperser_pb.ts'
import { Health } from '../generated/grpc/health/v1/health_pb.ts'
import { createHealthService } from './health.ts'
import { addReflection } from './reflection.ts'
import { V1_STUB } from './v1-stub.ts'

type Service = (router: ConnectRouter) => void

/** Everything that a disperser and a relay register, on one port. */
export function createRoutes(
  disperser: ServiceImpl<typeof disperserV2.Disperser>,
  relayService: ServiceImpl<typeof relay.Relay>,
): Service {
  return withHealthAndReflection([disperserV2.Disperser, relay.Relay, DisperserV1], (router) => {
    router.service(disperserV2.Disperser, disperser)
    router.service(relay.Relay, relayService)
    router.service(DisperserV1, V1_STUB)
  })
}

/** What one validator registers, on a port of its own. */
export function createValidatorRoutes(retrieval: ServiceImpl<typeof validator.Retrieval>): Service {
  return withHealthAndReflection([validator.Retrieval], (router) => {
    router.service(validator.Retrieval, retrieval)
  })
}

function withHealthAndReflection(own: readonly DescService[], register: Service): Service {
  const services = [...own, Health]
  const health = createHealthService(services.map(({ typeName }) => typeName))
  return (router) => {
    register(router)
    router.service(Health, health)
    addReflection(
      router,
      services.map(({ file }) => file),
    )
  }
}
