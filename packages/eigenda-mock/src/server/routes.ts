import type { DescService } from '@bufbuild/protobuf'
import type { ConnectRouter, ServiceImpl } from '@connectrpc/connect'
import { disperserV2, relay } from '@openledger/eigenda/protocol'
import { Disperser as DisperserV1 } from '../generated/disperser/disperser_pb.ts'
import { Health } from '../generated/grpc/health/v1/health_pb.ts'
import { createHealthService } from './health.ts'
import { addReflection } from './reflection.ts'
import { V1_STUB } from './v1-stub.ts'

/** Everything that a disperser and a relay register, on one port. */
export function createRoutes(
  disperser: ServiceImpl<typeof disperserV2.Disperser>,
  relayService: ServiceImpl<typeof relay.Relay>,
): (router: ConnectRouter) => void {
  const services: DescService[] = [disperserV2.Disperser, relay.Relay, DisperserV1, Health]
  const health = createHealthService(services.map(({ typeName }) => typeName))
  return (router) => {
    router.service(disperserV2.Disperser, disperser)
    router.service(relay.Relay, relayService)
    router.service(DisperserV1, V1_STUB)
    router.service(Health, health)
    addReflection(
      router,
      services.map(({ file }) => file),
    )
  }
}
