import { adoptionGuidance, adoptionRegulations } from '../../law/permanence.ts'
import type { Outcome, Requirement } from '../../vocabulary/outcome.ts'
import { adoptersAgree } from '../adopters.ts'
import type { MatchQuestion } from './questions.ts'

type Must = Requirement<MatchQuestion>

const on = { answer: 'matchedOn' } as const
const isFound = { question: 'familyFound', is: 'yes' } as const

const panelFirst: Must = {
  that: { any: [{ not: isFound }, { question: 'panelOn', notAfter: 'matchedOn' }] },
  otherwise: 'The match is dated before the panel met. A panel recommends first. Check both dates.',
}

/** A match is of a child who should be placed, after that was decided and before the child moves in. */
const inOrder: readonly Must[] = [
  {
    that: { holds: 'should-be-placed-for-adoption' },
    otherwise:
      'It has not been decided that this child should be placed for adoption. Your answers are safe. That decision comes first.',
  },
  {
    that: {
      question: 'matchedOn',
      since: { fact: 'should-be-placed-for-adoption', at: 'start' },
    },
    otherwise:
      'The match is dated before it was decided that the child should be placed. Check both dates.',
  },
  {
    that: {
      any: [
        { not: { holds: 'placed-for-adoption' } },
        { question: 'matchedOn', notAfter: { fact: 'placed-for-adoption', at: 'start' } },
      ],
    },
    otherwise:
      'The match is dated after the child moved in with adopters. Your answers are safe. A match comes first: check both dates.',
  },
  panelFirst,
]

export const outcomes: Readonly<Record<string, Outcome<MatchQuestion>>> = {
  matched: {
    label: 'Match approved',
    explained: 'Introductions may be planned.',
    source: adoptionRegulations('33'),
    when: isFound,
    requires: [...inOrder, adoptersAgree],
    effects: [
      {
        effect: 'record-fact',
        fact: 'adoption-match',
        on,
        with: {
          number: { answer: 'adoptersNumber' },
          sex: { answer: 'adoptersSex' },
          legalStatus: { answer: 'adoptersLegalStatus' },
          fosterCarer: { answer: 'fosterCarer' },
        },
      },
      {
        effect: 'change-fact',
        fact: 'should-be-placed-for-adoption',
        with: { matched: { value: 'yes' } },
      },
      {
        effect: 'open',
        process: 'adoption-placement',
        to: { holder: 'allocated-worker' },
        carries: {
          change: { value: 'begins' },
          matchedOn: on,
          adopterReference: { answer: 'adopterReference' },
          fosterCarer: { answer: 'fosterCarer' },
          supportPlan: { answer: 'supportProposed' },
          contactPlan: { answer: 'contactProposed' },
        },
      },
    ],
  },
  notMatched: {
    label: 'Match declined',
    explained: 'A family goes on being looked for.',
    source: adoptionRegulations('33'),
    when: isFound,
    requires: [panelFirst],
    effects: [
      {
        effect: 'open',
        process: 'adoption-match',
        to: { holder: 'this-team' },
        carries: {
          findingStartedOn: { answer: 'findingStartedOn' },
          searches: { answer: 'searches' },
          links: { answer: 'links' },
        },
      },
    ],
  },
  noFamilyFound: {
    label: 'No family was found',
    explained: 'It is decided whether the child should still be placed for adoption.',
    source: adoptionGuidance('when no family is found'),
    when: { not: isFound },
    effects: [
      {
        effect: 'open',
        process: 'adoption-decision',
        to: { holder: 'allocated-worker' },
        carries: { matter: { value: 'again' }, reversalReason: { value: 'RD3' }, plannedOn: on },
        when: { not: { underWay: 'adoption-decision' } },
      },
    ],
  },
}
