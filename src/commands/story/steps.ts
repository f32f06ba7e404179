import type { Caller } from '../../engine/permissions.ts'
import type { Result } from '../../engine/refusal.ts'
import type { StoryEvent } from './read-event.ts'
import { wordsOf, type Scene } from './scene.ts'

/** What an event is about while it is carried out. */
export interface Going {
  readonly scene: Scene
  readonly event: StoryEvent
  readonly caller: Caller
  /** The record that was begun or named. */
  record: string | undefined
}

/** Why a step was refused, in the words that came back; undefined when it was done. */
export type Refused = string | undefined

/** One thing an event may do. An event does what its keys say, in the order of the list of steps. */
export interface Step {
  readonly asked: (event: StoryEvent) => boolean
  readonly carryOut: (going: Going) => Promise<Refused>
}

/** The words a verb refused with, or nothing. */
export const refusalOf = (result: Result<unknown>): Refused =>
  result.ok ? undefined : wordsOf(result.refusal)

/** The record of this event; reading the story made sure that there is one. */
export function recordOf({ record, event }: Going): string {
  if (record === undefined) throw new Error(`The event of line ${event.line} has no record`)
  return record
}

/** Carries something out for each item, until one is refused. */
export async function eachUntilRefused<Item>(
  items: readonly Item[],
  carryOut: (item: Item) => Promise<Refused>,
): Promise<Refused> {
  for (const item of items) {
    const refused = await carryOut(item)
    if (refused !== undefined) return refused
  }
  return undefined
}
