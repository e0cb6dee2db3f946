export { type BuildOptions, type Built, buildOpstack } from './build.ts'
export { BINARIES, type BinaryName, binaryPath } from './targets.ts'
