import type { ChainView } from './chain-view.ts'
import { byPlace } from './entries.ts'

/** Last version of a Datanet that was published before an event; 0 when there was none. */
export function lastVersionBefore(
  view: Pick<ChainView, 'versions'>,
  datanet: number,
  event: { readonly block: number; readonly logIndex: number },
): number {
  return view.versions(datanet).findLast((entry) => byPlace(entry, event) < 0)?.version ?? 0
}
