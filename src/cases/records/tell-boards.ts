import type { Act } from '../act.ts'

/** The channel that boards listen on. What is told is only which process changed, never about whom. */
export const boardChannel = 'threadwell_board'

/**
 * What open boards hear: that a record of a process changed, that nothing can be heard for now, or that it can again. Then
 * anything may have changed.
 */
export type BoardNews = { readonly changed: string } | 'out of hearing' | 'in hearing again'

/** Tells every open board, of any server process, that a record of this process changed. Heard at commit. */
export function tellBoards(act: Act, process: string): void {
  act.work.send('tell-boards', 'select pg_notify($1, $2)', [boardChannel, process])
}
