export * from './sidecar/chat.ts'
export * from './sidecar/client.ts'
export { SidecarError } from './sidecar/http.ts'
export * from './sidecar/types.ts'
