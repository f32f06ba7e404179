import { boardChannel, type BoardNews } from './cases/records/tell-boards.ts'
import type { Store } from './store/database.ts'

export interface BoardFeed {
  /** Calls back with all that boards are to hear, until the function it returns is called. */
  readonly onChange: (hear: (news: BoardNews) => void) => () => void
  readonly stop: () => Promise<void>
}

/** One listening connection for all the boards that are open in this server. */
export async function boardFeed(store: Store): Promise<BoardFeed> {
  const listeners = new Set<(news: BoardNews) => void>()
  const tell = (news: BoardNews): void => {
    for (const hear of listeners) hear(news)
  }
  const { stop } = await store.listen(boardChannel, {
    hear: (process) => {
      tell({ changed: process })
    },
    deaf: () => {
      tell('out of hearing')
    },
    hearing: () => {
      tell('in hearing again')
    },
  })
  return {
    onChange(hear) {
      listeners.add(hear)
      return () => listeners.delete(hear)
    },
    stop,
  }
}
