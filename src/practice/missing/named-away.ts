import type { Condition } from '../vocabulary/condition.ts'
import type { Effect } from '../vocabulary/effect.ts'
import type { QuestionId } from '../vocabulary/identifiers.ts'
import { defineQuestions } from '../vocabulary/question.ts'

/** Places and people that a child went to, each a row of its own: what several children name is seen only like that. */
export const namedAway = defineQuestions({
  placesAway: {
    kind: 'list',
    row: 'place',
    text: 'Where were they?',
    hint: 'Each place once, called as people call it. Two children who name one place are seen together by the panel.',
    none: 'No place is known',
    sensitive: 'not-for-family',
    needed: 'to-submit',
    of: {
      name: { kind: 'text', text: 'What is it called?', hint: 'Friary Park, or 12 Mill Street.' },
      kind: { kind: 'choice', text: 'What is it?', codes: 'missing-place' },
      postcode: { kind: 'text', format: 'postcode', text: 'Postcode, if it is known' },
      area: { kind: 'text', text: 'Otherwise, the town or area' },
      what: { kind: 'text', text: 'What happened there, and how did they get there?' },
    },
  },
  peopleAway: {
    kind: 'list',
    row: 'person',
    text: 'Who were they with?',
    hint: 'Friends, and adults who worry you. A name, a nickname or what they look like.',
    none: 'Nobody is known',
    sensitive: 'not-for-family',
    needed: 'to-submit',
    of: {
      name: { kind: 'text', text: 'Who?' },
      who: { kind: 'choice', text: 'Who are they to the child?', codes: 'missing-company' },
      known: { kind: 'text', text: 'What else is known: age, vehicle, phone, where they live' },
    },
  },
})

export const namedAsked = ['placesAway', 'peopleAway'] as const

interface Went<Question extends QuestionId> {
  readonly on: Question
  readonly when: Condition<Question>
}

/** A fact for each of them, of the absence that began then: what is named twice of one absence is one time. */
export const keepNamed = <Question extends QuestionId>({
  on,
  when,
}: Went<Question>): readonly Effect<Question | (typeof namedAsked)[number]>[] => [
  {
    effect: 'record-fact',
    fact: 'place-away',
    eachRowOf: 'placesAway',
    on: { answer: on },
    with: {
      goneAt: { answer: on },
      name: { column: 'name' },
      kind: { column: 'kind' },
      postcode: { column: 'postcode' },
      area: { column: 'area' },
    },
    when,
  },
  {
    effect: 'record-fact',
    fact: 'company-away',
    eachRowOf: 'peopleAway',
    on: { answer: on },
    with: { goneAt: { answer: on }, name: { column: 'name' }, who: { column: 'who' } },
    when,
  },
]
