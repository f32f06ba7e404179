import { boardChannel } from './cases/records/tell-boards.ts'
import type { Store } from './store/database.ts'

export interface BoardFeed {
  /** Calls back with each process that changed, until the function it returns is called. */
  readonly onChange: (hear: (process: string) => void) => () => void
  readonly stop: () => Promise<void>
}

/** One listening connection for all the boards that are open in this server. */
export async function boardFeed(store: Store): Promise<BoardFeed> {
  const listeners = new Set<(process: string) => void>()
  const { stop } = await store.listen(boardChannel, (process) => {
    for (const hear of listeners) hear(process)
  })
  return {
    onChange(hear) {
      listeners.add(hear)
      return () => listeners.delete(hear)
    },
    stop,
  }
}
