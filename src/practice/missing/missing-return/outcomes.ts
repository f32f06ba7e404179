import { lookedAfterReturn, missingGuidance } from '../../law/care.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import { calledNow, found, foundAway, neverFound, type MissingReturnQuestion } from './questions.ts'

export const outcomes: Readonly<Record<string, Outcome<MissingReturnQuestion>>> = {
  back: {
    label: 'Found: a return interview is offered',
    source: missingGuidance('return interviews: within 72 hours'),
    requires: [
      {
        that: found,
        otherwise: 'You wrote that the child has not been found. Choose the other outcome.',
      },
    ],
    effects: [
      {
        effect: 'end-fact',
        fact: 'missing-episode',
        on: { answer: 'foundAt' },
        with: {
          band: { answer: 'lengthBand' },
          risk: { answer: 'highestRisk' },
          foundWhere: { answer: 'foundWhere' },
        },
        when: { holds: 'missing-episode' },
      },
      {
        effect: 'record-fact',
        fact: 'place-away',
        on: { answer: 'missingAt' },
        with: {
          goneAt: { answer: 'missingAt' },
          name: { answer: 'foundWhere' },
          kind: { answer: 'foundPlace' },
          postcode: { answer: 'foundPostcode' },
        },
        when: foundAway,
      },
      {
        effect: 'open',
        process: 'missing-intervention',
        to: { team: 'missing-from-home' },
        carries: { why: { answer: 'calledNow' }, triggeredAt: { answer: 'foundAt' } },
        when: { all: [calledNow, { not: { underWay: 'missing-intervention' } }] },
      },
      {
        effect: 'open',
        process: 'return-interview',
        to: { team: 'missing-from-home' },
        carries: {
          missingAt: { answer: 'missingAt' },
          returnedAt: { answer: 'foundAt' },
          thirdInNinetyDays: { answer: 'thirdInNinetyDays' },
          toldPolice: { answer: 'preventionInterviewSaid' },
        },
      },
    ],
  },
  endedWithoutReturn: {
    label: 'Not found: the episode ends',
    explained:
      'The police and others go on looking. What the authority owes the child does not end with the episode.',
    source: lookedAfterReturn('rules 577 and 580: a period ends with care'),
    requires: [
      {
        that: neverFound,
        otherwise: 'You wrote that the child has been found. Choose “Found”.',
      },
      {
        that: {
          any: [
            { not: { question: 'endedBecause', is: 'left-our-care' } },
            { not: { holds: 'looked-after' } },
          ],
        },
        otherwise:
          'This child is still in our care, so the episode goes on. Your answers are safe. Record first that the child left our care.',
      },
      {
        that: {
          any: [
            { not: { question: 'endedBecause', is: 'left-our-care' } },
            { question: 'endedOn', notAfter: { fact: 'looked-after', at: 'end' } },
          ],
        },
        otherwise:
          'The episode would end after care did, and the yearly return refuses that. End it on the day the child left our care, or before.',
      },
      {
        that: {
          any: [{ not: { question: 'endedBecause', is: 'adult' } }, { subject: 'adult' }],
        },
        otherwise: 'This young person is not 18 yet, so the episode goes on.',
      },
      {
        that: {
          any: [{ not: { question: 'endedBecause', is: 'died' } }, { subject: 'deceased' }],
        },
        otherwise: 'The date of death is not recorded. Record it on the child’s page first.',
      },
    ],
    effects: [
      {
        effect: 'end-fact',
        fact: 'missing-episode',
        on: { answer: 'endedOn' },
        with: { endReason: { answer: 'endedBecause' } },
        when: { holds: 'missing-episode' },
      },
    ],
  },
}
