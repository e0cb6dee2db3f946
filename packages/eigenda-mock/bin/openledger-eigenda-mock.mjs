#!/usr/bin/env node
// In a checkout the sources run, by the door of its commands; in the published package what was compiled.
import { existsSync } from 'node:fs'

const door = new URL('../../../tools/run.mjs', import.meta.url)
const inCheckout = existsSync(door)
if (inCheckout) process.argv.splice(2, 0, 'eigenda-mock')
await import(inCheckout ? door.href : '../dist/main.js')
