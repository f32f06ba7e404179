import { carePlanning } from '../../law/care.ts'
import type { Effect } from '../../vocabulary/effect.ts'
import { placeholder } from '../../vocabulary/source.ts'
import type { Outcome, Requirement } from '../../vocabulary/outcome.ts'
import { dataProtection } from '../law.ts'
import { notHeld } from '../not-held.ts'
import { countsFromBirth } from './worked-out.ts'
import type { RetentionQuestion } from './questions.ts'

type Must = Requirement<RetentionQuestion>

const nothingClaimed: Must = {
  that: { question: 'openElsewhere', is: 'no' },
  otherwise:
    'A complaint, a claim, an inquiry or a request to see it is open or expected. The record is safe. Put it under a hold, or wait until that is over.',
}

const birthIsKnown: Must = {
  that: { not: { all: [{ subject: 'age-unknown' }, countsFromBirth] } },
  otherwise:
    'It is kept by the date of birth, and nobody knows that date. The record is safe. Find the date of birth, or keep it longer.',
}

const dateIsOver: Must = {
  that: {
    all: [
      { question: 'destroyAfter', answered: true },
      { not: { question: 'destroyAfter', since: 'proposedOn' } },
    ],
  },
  otherwise:
    'The time for which this record must be kept is not over: see the date worked out on the page before. The record is safe. Propose it again after that date.',
}

const readySince = (
  label: string,
  explained: string,
  what: 'destroyed' | 'anonymised',
): Outcome<RetentionQuestion> => ({
  label,
  explained,
  source: dataProtection('5(1)(e): no longer than is necessary'),
  requires: [notHeld, nothingClaimed, birthIsKnown, dateIsOver],
  effects: [
    {
      effect: 'open',
      process: 'destruction-certificate',
      to: { holder: 'this-team' },
      carries: {
        decidedOn: { event: 'authorised' },
        what: { value: what },
        class: { answer: 'class' },
        keptUntil: { answer: 'destroyAfter' },
      },
    },
  ],
})

/** It is held from this moment; what it is held for, and when that is looked at again, is written after. */
const hold: readonly Effect<RetentionQuestion>[] = [
  {
    effect: 'start-fact',
    fact: 'legal-hold',
    on: { event: 'authorised' },
    with: { reason: { answer: 'holdReason' } },
    when: { not: { holds: 'legal-hold' } },
  },
  {
    effect: 'open',
    process: 'legal-hold',
    to: { holder: 'this-team' },
    carries: {
      beginsOn: { event: 'authorised' },
      reason: { answer: 'holdReason' },
      about: { answer: 'why' },
    },
    when: { not: { holds: 'legal-hold' } },
  },
]

export const outcomes: Readonly<Record<string, Outcome<RetentionQuestion>>> = {
  destroy: readySince('Destroy', 'It may be destroyed now.', 'destroyed'),
  anonymise: readySince(
    'Anonymise',
    'Whatever says who it is about may be taken out now.',
    'anonymised',
  ),
  hold: {
    label: 'Hold',
    explained: 'Nothing in it may be destroyed until the hold ends.',
    source: placeholder('Handbook A P47: hold reason, by whom, review'),
    asks: ['holdReason'],
    requires: [
      {
        that: { question: 'holdReason', answered: true },
        otherwise: 'Say what it is held for.',
      },
    ],
    effects: hold,
  },
  extend: {
    label: 'Extend',
    explained: 'It is kept longer.',
    source: placeholder('Handbook A P47: kept longer, for a reason'),
    asks: ['keepUntil', 'keepWhy'],
    requires: [
      {
        that: {
          all: [
            { question: 'keepUntil', answered: true },
            { question: 'keepWhy', answered: true },
          ],
        },
        otherwise: 'Say until when it is kept, and why it is worth keeping longer.',
      },
      {
        that: {
          all: [
            { question: 'destroyAfter', notAfter: 'keepUntil' },
            { question: 'proposedOn', notAfter: 'keepUntil' },
          ],
        },
        otherwise: 'That is no longer than it is kept anyway. Choose a later day.',
      },
    ],
  },
  archive: {
    label: 'Transfer to the archive',
    explained: 'The archive keeps it from now on.',
    source: carePlanning('50'),
    asks: ['archive'],
    requires: [
      {
        that: { question: 'archive', answered: true },
        otherwise: 'Say which archive takes it, and under which reference.',
      },
    ],
  },
}
