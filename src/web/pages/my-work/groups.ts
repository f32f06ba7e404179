import type { MyWork } from '../../../cases/reading/read-my-work.ts'

export type WorkLine = MyWork['lines'][number]
export type WorkGroup = WorkLine['group']
export type HeldChild = MyWork['children'][number]
export type HandOver = MyWork['handOvers'][number]

interface GroupWords {
  readonly title: string
  readonly note?: string
  /** What the sentence on top says of one, and of several; nothing where it does not count them. */
  readonly lead?: readonly [one: string, several: string]
}

/** What each group of work is called, in the order in which it is read. */
export const groups: Readonly<Record<WorkGroup, GroupWords>> = {
  'late-by-law': { title: 'Late by law', lead: ['is late by law', 'are late by law'] },
  late: {
    title: 'Late by our own rule',
    note: 'and still within any limit in law',
    lead: ['is late by our own rule', 'are late by our own rule'],
  },
  today: { title: 'Today', lead: ['is due today', 'are due today'] },
  returned: { title: 'Sent back', lead: ['has come back', 'have come back'] },
  'to-sign': {
    title: 'Waiting for a decision here',
    note: 'handed in by somebody else',
    lead: ['waits to be decided', 'wait to be decided'],
  },
  'to-give': {
    title: 'Nobody has it yet',
    lead: ['waits to be given to somebody', 'wait to be given to somebody'],
  },
  'follow-up': {
    title: 'To send or record after a decision',
    lead: ['follows a decision', 'follow a decision'],
  },
  'this-week': { title: 'This week', lead: ['is due this week', 'are due this week'] },
  'next-week': { title: 'Next week' },
  later: { title: 'Later' },
  waiting: { title: 'Waiting for somebody else' },
  unfinished: { title: 'Not finished', note: 'oldest first; nothing in it has a date yet' },
}

/** The lines of each group that has any, in the order of the groups. */
export function inGroups(
  lines: readonly WorkLine[],
): readonly (readonly [WorkGroup, readonly WorkLine[]])[] {
  return (Object.keys(groups) as WorkGroup[])
    .map((group) => [group, lines.filter((one) => one.group === group)] as const)
    .filter(([, found]) => found.length > 0)
}
