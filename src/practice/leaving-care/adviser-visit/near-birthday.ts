import { defineQuestions } from '../../vocabulary/question.ts'
import type { Condition } from '../../vocabulary/condition.ts'
import { countsForReturn, ordinal, returnBirthdays } from '../after-care.ts'
import { standing } from '../standing.ts'

// The return asks about a birthday from three months before it to one month after it. Whether a contact falls
// into that time is worked out, so that nobody has to know the rule.

/** It is near this birthday: the next one within three months, or the last one a month ago at most. */
const near = (birthday: number): Condition => ({
  all: [
    countsForReturn(birthday),
    {
      any: [
        {
          all: [
            { aged: { from: birthday - 1, under: birthday } },
            { question: 'nextBirthday', within: { months: 3 }, of: 'contactAt' },
          ],
        },
        {
          all: [
            { aged: { from: birthday, under: birthday + 1 } },
            { question: 'contactAt', within: { months: 1 }, of: 'lastBirthday' },
          ],
        },
      ],
    },
  ],
})

const forReturn = {
  question: 'forBirthday',
  is: returnBirthdays.map(String),
} as const satisfies Condition

const { careEndedOn } = standing()

export const nearBirthday = () =>
  defineQuestions({
    lastBirthday: {
      kind: 'date',
      text: 'Last birthday',
      workedOut: {
        takes: 'latest',
        of: [16, ...returnBirthdays].map((birthday) => ({
          from: { subject: 'born' },
          within: { birthday },
          when: { aged: { from: birthday } },
        })),
      },
    },
    nextBirthday: {
      kind: 'date',
      planned: true,
      text: 'Next birthday',
      workedOut: {
        takes: 'earliest',
        of: returnBirthdays.map((birthday) => ({
          from: { subject: 'born' },
          within: { birthday },
          when: { aged: { under: birthday } },
        })),
      },
    },
    forBirthday: {
      kind: 'choice',
      text: 'Does the return want this contact?',
      options: {
        ...Object.fromEntries(
          returnBirthdays.map((birthday) => [String(birthday), `${ordinal(birthday)} birthday`]),
        ),
        none: 'No birthday of the return is near',
      },
      workedOut: [
        ...returnBirthdays.map((birthday) => ({
          is: String(birthday),
          when: near(birthday),
        })),
        { is: 'none' },
      ],
    },
    homeForReturn: {
      kind: 'choice',
      text: 'Where do they live, as the return asks?',
      codes: 'accommodation-after-care',
      when: forReturn,
      needed: 'to-submit',
    },
    activityForReturn: {
      kind: 'choice',
      text: 'What do they do, as the return asks?',
      codes: 'activity-after-care',
      when: forReturn,
      needed: 'to-submit',
    },
    // Whether they have former foster carers depends on where they lived on that day.
    careEndedOn: { ...careEndedOn, when: forReturn },
  })
