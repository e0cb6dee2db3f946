import { IMAGES, type ImageName } from './images.ts'

/** Asks for a URL, in images that have Node and no other client. */
const FETCH = 'fetch(process.argv[1]).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))'

const check = (test: readonly string[], interval: string) => ({
  // A slow machine's start is no illness.
  healthcheck: { test: ['CMD', ...test], interval, timeout: '10s', retries: 5, start_period: '3m' },
})

/** A container is healthy while this URL answers 200, asked with busybox's or the public images' wget. */
export const healthyByWget = (url: string) => check(['wget', '-q', '-O', '/dev/null', url], '2s')

/** The same in any of our images. Each start of Node costs some 50 ms of processor time, so it is asked less often. */
export function healthyIn(image: ImageName, url: string) {
  if (IMAGES[image].dockerfile === 'program.Dockerfile') return healthyByWget(url)
  return check(['node', '-e', FETCH, url], '5s')
}
