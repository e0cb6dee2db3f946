export { config, type ExtensionConfig } from './config.ts'
export { createEngineExtension, type EngineExtension } from './create-engine-extension.ts'
export { MODES, type Mode } from './engine/injector.ts'
export { createTokenSource, refuseToken } from './jwt/jwt.ts'
