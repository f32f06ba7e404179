import type { Effect, OtherEntry } from '../vocabulary/effect.ts'
import { asItWas } from './post-kept.ts'

type Asked = 'startedOn' | 'post' | 'takes' | 'fullTimeEquivalent'

const on = { answer: 'startedOn' } as const
const post: OtherEntry<Asked> = {
  entry: { answer: 'post' },
  requires: [
    {
      that: { holds: 'post-state', where: { state: ['vacant', 'part'] } },
      otherwise:
        'This post is filled or frozen as it stands, so nobody starts in it. Nothing was changed: choose a vacant post, or set right how this one stands.',
    },
  ],
}

/** Whoever starts fills the post, all that was vacant in it or a part: nobody writes that a second time. */
export const fillsThePost: readonly Effect<Asked>[] = [
  { effect: 'end-fact', fact: 'post-state', of: post, on },
  {
    effect: 'start-fact',
    fact: 'post-state',
    of: post,
    on,
    with: {
      ...asItWas,
      state: { value: 'filled' },
      filled: { fact: 'post-state', detail: 'funded' },
    },
    when: { question: 'takes', is: 'all' },
  },
  {
    effect: 'start-fact',
    fact: 'post-state',
    of: post,
    on,
    with: {
      ...asItWas,
      state: { value: 'part' },
      filled: { sum: [{ fact: 'post-state', detail: 'filled' }, { answer: 'fullTimeEquivalent' }] },
    },
    when: { question: 'takes', is: 'part' },
  },
]

const vacancy: OtherEntry<Asked> = {
  entry: { fact: 'application-received', detail: 'vacancy' },
}
const lastPlace = { holds: 'vacancy-published', where: { places: '1' } } as const

/** The vacancy that they applied for has a place fewer, and ends with its last. */
export const fillsTheVacancy: readonly Effect<Asked>[] = [
  {
    effect: 'end-fact',
    fact: 'vacancy-published',
    of: vacancy,
    on,
    with: { ended: { value: 'filled' } },
    when: lastPlace,
  },
  {
    effect: 'change-fact',
    fact: 'vacancy-published',
    of: vacancy,
    with: { places: { sum: [{ fact: 'vacancy-published', detail: 'places' }, -1] } },
    when: { all: [{ holds: 'vacancy-published' }, { not: lastPlace }] },
  },
]
