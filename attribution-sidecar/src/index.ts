export { createSidecar, type Sidecar } from './app.ts'
export {
  assertRoles,
  config,
  ROLES,
  type Role,
  SETTLER_MODES,
  type SettlerMode,
  type SidecarConfig,
} from './config.ts'
export { type RebuildReport, rebuild } from './rebuild/rebuild.ts'
