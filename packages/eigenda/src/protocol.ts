/** The wire protocol's messages and services, generated from `proto/`. */
export * as common from './generated/common/common_pb.ts'
export * as commonV2 from './generated/common/v2/common_v2_pb.ts'
export * as disperserV2 from './generated/disperser/v2/disperser_v2_pb.ts'
export * as relay from './generated/relay/relay_pb.ts'
export * as validator from './generated/validator/node_v2_pb.ts'
export * as signingRate from './generated/validator/signing_rate_pb.ts'
