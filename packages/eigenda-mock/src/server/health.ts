import { create } from '@bufbuild/protobuf'
import { Code, ConnectError, type ServiceImpl } from '@connectrpc/connect'
import {
  type Health,
  HealthCheckResponseSchema,
  HealthCheckResponse_ServingStatus as Status,
} from '../generated/grpc/health/v1/health_pb.ts'

/** The standard health service for the named services and, with an empty name, for the server. */
export function createHealthService(services: readonly string[]): ServiceImpl<typeof Health> {
  const known = new Set(['', ...services])
  return {
    check({ service }) {
      if (!known.has(service)) throw new ConnectError('unknown service', Code.NotFound)
      return { status: Status.SERVING }
    },
    async *watch({ service }, { signal }) {
      yield create(HealthCheckResponseSchema, {
        status: known.has(service) ? Status.SERVING : Status.SERVICE_UNKNOWN,
      })
      // The status never changes; the stream lives as long as the watcher.
      await new Promise<void>((resolve) => {
        if (signal.aborted) resolve()
        else signal.addEventListener('abort', () => resolve(), { once: true })
      })
    },
  }
}
