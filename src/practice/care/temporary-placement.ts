import { guidanceOnCare, lookedAfterReturn } from '../law/care.ts'
import { childrensManagers, childrensSocialWorkers, emergencyDuty } from '../posts.ts'
import type { CalendarPeriod, ClockDefinition } from '../vocabulary/clock.ts'
import type { Condition } from '../vocabulary/condition.ts'
import type { Requirement } from '../vocabulary/outcome.ts'
import { defineProcess } from '../vocabulary/process.ts'
import { defineQuestions } from '../vocabulary/question.ts'

const isAway = { holds: 'temporary-placement' } as const satisfies Condition

const questions = defineQuestions({
  wentOn: { kind: 'date', text: 'On which day did the child go?', needed: 'to-submit' },
  breakType: {
    kind: 'choice',
    text: 'Why is the child away?',
    options: {
      T1: 'Temporary: in hospital',
      T2: 'Temporary: on holiday',
      T3: 'Temporary: the usual foster carer is on holiday',
      T4: 'Temporary: another reason, seven days at most',
      T0: 'Temporary: any',
    },
    needed: 'to-submit',
  },
  where: {
    kind: 'text',
    tells: { topic: 'where-tonight', while: 'temporary-placement' },
    text: 'Where is the child, and with whom?',
    needed: 'to-submit',
  },
  dueBackOn: {
    kind: 'date',
    planned: true,
    text: 'When is the child due back?',
    needed: 'to-submit',
  },
  why: { kind: 'long-text', text: 'Why, and who agreed to it?', needed: 'to-submit' },
  returnedOn: {
    kind: 'date',
    text: 'On which day did it end?',
    when: isAway,
    needed: 'to-submit',
  },
  howItWent: {
    kind: 'long-text',
    voice: 'child',
    text: 'What does the child say about it?',
    when: isAway,
  },
  managersComment: { kind: 'long-text', text: 'What do you make of it?' },
})

type TemporaryQuestion = keyof typeof questions
type Must = Requirement<TemporaryQuestion>

/** The longest that each kind of break may last (handbook C, rules 375, 376 and 379). */
const longest = [
  { type: 'T1', days: 42, words: 'A stay in hospital of more than six weeks is no break' },
  { type: 'T3', days: 21, words: 'While the carer is on holiday a break lasts 21 days at most' },
  { type: 'T4', days: 7, words: 'A break for another reason lasts seven days at most' },
] as const

const notTooLong = (day: 'dueBackOn' | 'returnedOn'): readonly Must[] =>
  longest.map(({ type, days, words }) => ({
    that: {
      any: [
        { not: { question: 'breakType', is: type } },
        { question: day, within: { days } satisfies CalendarPeriod, of: 'wentOn' },
      ],
    },
    otherwise: `${words}. What you wrote is safe. If the child lives there now, record a placement that begins on the day they went.`,
  }))

const clocks: readonly ClockDefinition<TemporaryQuestion>[] = longest.map(
  ({ type, days }, at): ClockDefinition<TemporaryQuestion> => ({
    id: ['P22c', 'P22d', 'P22e'][at] ?? '',
    name: 'Back from a break, at the latest',
    from: { answer: 'wentOn', inWords: 'when the child went' },
    stops: { event: 'submitted' },
    when: { all: [isAway, { question: 'breakType', is: type }] },
    otherwise: 'The child is back, or is away for another reason.',
    statutory: [{ within: { days } }],
    source: [lookedAfterReturn('rules 375, 376 and 379')],
  }),
)

const on = { answer: 'returnedOn' } as const

const away: Must = {
  that: isAway,
  otherwise: 'No break of this child is recorded, so there is none to end.',
}

const afterTheyWent: Must = {
  that: { question: 'wentOn', notAfter: 'returnedOn' },
  otherwise: 'The break would end before it began. Check both days.',
}

// A break from the placement: it goes on, nothing is restarted and no move is counted. The record that waits for
// the return is opened when the break begins.
export const temporaryPlacement = defineProcess({
  id: 'temporary-placement',
  number: 'P22b',
  title: 'Away for a time',
  noun: 'break from a placement',
  purpose: 'Record a break from a placement that the child goes back to.',
  referenceLetter: 'TB',
  basis: [lookedAfterReturn('temporary placements'), guidanceOnCare('temporary absence')],
  about: 'child',
  roles: {
    start: [...childrensSocialWorkers, ...emergencyDuty],
    record: [...childrensSocialWorkers, ...emergencyDuty],
    authorise: childrensManagers,
  },
  clocks,
  questions,
  pages: [
    {
      id: 'break',
      title: 'Who is away, where, and until when?',
      people: true,
      asks: ['wentOn', 'breakType', 'where', 'dueBackOn', 'why'],
    },
    { id: 'return', title: 'The end of it', when: isAway, asks: ['returnedOn', 'howItWent'] },
    { id: 'decision', title: 'Agreed?', by: 'authoriser', asks: ['managersComment'] },
  ],
  startRequires: [
    {
      that: { holds: 'placement' },
      otherwise:
        'This child has no placement to be away from, and a period of care cannot begin with a temporary one. Record the placement first.',
    },
    {
      that: { not: isAway },
      otherwise: 'This child is away already. Record the return in the record that waits for it.',
    },
  ],
  submitRequires: [...notTooLong('dueBackOn'), ...notTooLong('returnedOn')],
  outcomes: {
    begins: {
      label: 'A break begins',
      explained: 'The child is away for a time, and the placement goes on.',
      source: lookedAfterReturn('temporary placements'),
      when: { not: isAway },
      requires: [
        {
          that: { holds: 'placement' },
          otherwise:
            'This child has no placement to be away from, and a period of care cannot begin with a temporary one. Record the placement first.',
        },
        {
          that: { question: 'wentOn', since: { fact: 'placement', at: 'start' } },
          otherwise: 'The break would begin before the placement did. Check the day.',
        },
        {
          that: {
            not: {
              all: [
                { question: 'breakType', is: 'T3' },
                {
                  had: 'temporary-placement',
                  where: { type: 'T3' },
                  inLast: { months: 12 },
                  times: 2,
                },
              ],
            },
          },
          otherwise:
            'The child has been elsewhere twice in 12 months while the carer was on holiday, and that is as often as it may be. A third time is a placement. What you wrote is safe: record it as that.',
        },
      ],
      effects: [
        {
          effect: 'start-fact',
          fact: 'temporary-placement',
          on: { answer: 'wentOn' },
          with: { type: { answer: 'breakType' }, dueBackOn: { answer: 'dueBackOn' } },
        },
        {
          effect: 'open',
          process: 'temporary-placement',
          to: { holder: 'this-team' },
          carries: {
            wentOn: { answer: 'wentOn' },
            breakType: { answer: 'breakType' },
            where: { answer: 'where' },
            dueBackOn: { answer: 'dueBackOn' },
            why: { answer: 'why' },
          },
        },
      ],
    },
    returned: {
      label: 'The child is back',
      source: lookedAfterReturn('rule 383'),
      when: isAway,
      requires: [away, afterTheyWent],
      effects: [{ effect: 'end-fact', fact: 'temporary-placement', on }],
    },
    doesNotReturn: {
      label: 'The child does not go back: a move',
      explained: 'A new home is recorded from that day.',
      source: lookedAfterReturn('rule 383'),
      when: isAway,
      requires: [away, afterTheyWent],
      effects: [
        { effect: 'end-fact', fact: 'temporary-placement', on },
        {
          effect: 'open',
          process: 'placement',
          to: { holder: 'this-team' },
          carries: { startsOn: on, reason: { answer: 'why' } },
          when: { not: { underWay: 'placement' } },
        },
      ],
    },
    notAgreed: {
      label: 'Not agreed: no break',
      source: guidanceOnCare('temporary absence'),
      when: { not: isAway },
    },
  },
  notHere: {
    overnightStay:
      'A night at a friend’s that the carer may allow is no break, and needs no record here.',
    missing: 'A child who is away without leave is missing or absent. Record that.',
  },
  happenedAt: 'wentOn',
  worry: 'why',
})
