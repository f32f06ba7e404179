import { attendedBy } from '../../blocks/meeting.ts'
import type { Condition } from '../../vocabulary/condition.ts'
import { defineQuestions } from '../../vocabulary/question.ts'

/** The three that sit with Children’s Social Care at every strategy discussion. */
const partners = ['police', 'health', 'education'] as const

const everybodyThere = { all: partners.map(attendedBy) } as const satisfies Condition

/** One of them is there, or it is written down why not: an unborn child has no school. */
export const everyAgencyAccountedFor: Condition<'people' | 'absences'> = {
  all: partners.map((agency) => ({
    any: [attendedBy(agency), { rows: 'absences', where: { agency }, atLeast: 1 }],
  })),
}

/** One of them has a part in it and could not come. */
export const agencyMissing = {
  rows: 'absences',
  where: { why: 'unavailable' },
  atLeast: 1,
} as const satisfies Condition

/** Who was missing, and why it could not wait for them. */
export const quorum = defineQuestions({
  absences: {
    kind: 'list',
    row: 'agency',
    text: 'Which of police, health and education were not there, and why?',
    when: { not: everybodyThere },
    needed: 'to-submit',
    of: {
      agency: { kind: 'choice', text: 'Agency', codes: 'agency' },
      why: {
        kind: 'choice',
        text: 'Why?',
        options: {
          noPart: 'It has no part in this child’s life',
          unavailable: 'It has, and could not come',
        },
      },
      reason: { kind: 'text', text: 'Say more' },
    },
  },
  urgentBecause: {
    kind: 'long-text',
    text: 'Why could it not wait for them?',
    hint: 'It goes ahead without police, health or education only when it is urgent, and meets again with them on the next working day.',
    when: agencyMissing,
  },
  reconvenesAt: {
    kind: 'instant',
    planned: true,
    text: 'If it meets again, when?',
  },
})
