import { create, type DescFile, toBinary } from '@bufbuild/protobuf'
import { FileDescriptorProtoSchema } from '@bufbuild/protobuf/wkt'
import { Code, type ConnectRouter } from '@connectrpc/connect'
import * as v1 from '../generated/grpc/reflection/v1/reflection_pb.ts'
import * as v1alpha from '../generated/grpc/reflection/v1alpha/reflection_pb.ts'

/** Lets stock clients such as grpcurl ask what is served. Both versions of the protocol have the same messages. */
export function addReflection(router: ConnectRouter, served: readonly DescFile[]): void {
  const own = [v1.file_grpc_reflection_v1_reflection, v1alpha.file_grpc_reflection_v1alpha_reflection]
  const files = allFiles([...served, ...own])
  for (const { ServerReflection, ServerReflectionResponseSchema } of [v1, v1alpha as unknown as typeof v1]) {
    router.service(ServerReflection, {
      async *serverReflectionInfo(requests) {
        for await (const request of requests) {
          yield create(ServerReflectionResponseSchema, {
            validHost: request.host,
            originalRequest: request,
            messageResponse: answer(files, request.messageRequest),
          })
        }
      },
    })
  }
}

type Answer = v1.ServerReflectionResponse['messageResponse']

function answer(files: readonly DescFile[], request: v1.ServerReflectionRequest['messageRequest']): Answer {
  switch (request.case) {
    case 'listServices': {
      const names = files.flatMap((file) => file.services.map(({ typeName }) => typeName))
      const service = names.sort().map((name) => create(v1.ServiceResponseSchema, { name }))
      return { case: 'listServicesResponse', value: create(v1.ListServiceResponseSchema, { service }) }
    }
    case 'fileByFilename':
      return describe(
        files.find((file) => file.proto.name === request.value),
        request.value,
      )
    case 'fileContainingSymbol':
      return describe(
        files.find((file) => symbols(file).has(request.value)),
        request.value,
      )
    default:
      return failure(Code.Unimplemented, 'extensions are not used')
  }
}

function describe(file: DescFile | undefined, wanted: string): Answer {
  if (!file) return failure(Code.NotFound, `${wanted} not found`)
  const fileDescriptorProto = allFiles([file]).map(({ proto }) => toBinary(FileDescriptorProtoSchema, proto))
  return {
    case: 'fileDescriptorResponse',
    value: create(v1.FileDescriptorResponseSchema, { fileDescriptorProto }),
  }
}

function failure(errorCode: Code, errorMessage: string): Answer {
  return { case: 'errorResponse', value: create(v1.ErrorResponseSchema, { errorCode, errorMessage }) }
}

/** The files and all they import, each once, the asked one first. */
function allFiles(files: readonly DescFile[]): DescFile[] {
  const found = new Set<DescFile>()
  const visit = (file: DescFile) => {
    if (found.has(file)) return
    found.add(file)
    file.dependencies.forEach(visit)
  }
  files.forEach(visit)
  return [...found]
}

function symbols(file: DescFile): Set<string> {
  const names = new Set<string>()
  for (const service of file.services) {
    names.add(service.typeName)
    for (const method of service.methods) names.add(`${service.typeName}.${method.name}`)
  }
  for (const { typeName } of file.enums) names.add(typeName)
  const visit = (messages: DescFile['messages']) => {
    for (const message of messages) {
      names.add(message.typeName)
      for (const { typeName } of message.nestedEnums) names.add(typeName)
      visit(message.nestedMessages)
    }
  }
  visit(file.messages)
  return names
}
