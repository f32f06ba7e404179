import { dateOf } from '../../../../engine/temporal.ts'
import type { PartRead } from '../../../../store/return-reading.ts'
import { answerOf, partsOf } from '../as-of.ts'
import { childId, whoTheyAre } from '../child-columns.ts'
import { contact } from '../fields.ts'
import { source, sourceUnknown } from '../groups.ts'
import { defineList, type OfChild } from '../list.ts'

interface Contact extends OfChild {
  readonly part: PartRead
}

/** Every contact about the child in the last six months, whatever came of it. */
export const contacts = defineList<Contact>({
  number: 1,
  title: 'Contacts',
  columns: [
    childId,
    ...whoTheyAre,
    { title: 'Date of Contact', kind: 'date', got: ({ part }) => dateOf(part.happenedAt) },
    {
      title: 'Contact Source',
      got: ({ part }) => source[answerOf(part, contact.source) ?? ''] ?? sourceUnknown,
    },
  ],
  rows: (of) =>
    partsOf(of, contact.process)
      .filter(({ happenedAt }) => {
        const on = dateOf(happenedAt)
        return on >= of.at.since && on <= of.at.today
      })
      .map((part) => ({ ...of, part })),
})
