import { adoptionAct, adoptionGuidance, adoptionRegulations } from '../../law/permanence.ts'
import type { Effect } from '../../vocabulary/effect.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import { begins, ends, type PlacementQuestion } from './questions.ts'

const on = { answer: 'changedOn' } as const

const noLongerMatched: Effect<PlacementQuestion> = {
  effect: 'change-fact',
  fact: 'should-be-placed-for-adoption',
  with: { matched: { value: 'no' } },
  when: { holds: 'should-be-placed-for-adoption' },
}

export const outcomes: Readonly<Record<string, Outcome<PlacementQuestion>>> = {
  placed: {
    label: 'Placed for adoption',
    explained: 'The child lives with the family who want to adopt them.',
    source: adoptionAct('18'),
    when: begins,
    requires: [
      {
        that: { holds: 'should-be-placed-for-adoption' },
        otherwise:
          'It has not been decided that this child should be placed for adoption. Your answers are safe. That decision comes first.',
      },
      {
        that: {
          any: [{ holds: 'legal-status', where: { code: 'E1' } }, { holds: 'adoption-consent' }],
        },
        otherwise:
          'There is no placement order, and the parents have not consented, so the child may not be placed (section 18). Your answers are safe. Record the order or the consent first.',
      },
      {
        that: { holds: 'should-be-placed-for-adoption', where: { matched: 'yes' } },
        otherwise:
          'No match has been decided for this child. The match comes before the placement.',
      },
      {
        that: {
          all: [
            { question: 'matchedOn', notAfter: 'changedOn' },
            { question: 'changedOn', since: { fact: 'adoption-match', at: 'start' } },
          ],
        },
        otherwise:
          'The match is dated after the child moved in. Your answers are safe. A match comes first: check both dates.',
      },
      {
        that: { question: 'introductionsFrom', notAfter: 'changedOn' },
        otherwise: 'The introductions are dated after the child moved in. Check both dates.',
      },
      {
        that: { not: { holds: 'placed-for-adoption' } },
        otherwise:
          'This child is placed for adoption already. Record the end of that placement first.',
      },
    ],
    effects: [
      {
        effect: 'start-fact',
        fact: 'placed-for-adoption',
        on,
        with: { type: { answer: 'placementType' }, fosterCarer: { answer: 'fosterCarer' } },
      },
      {
        effect: 'open',
        process: 'placement',
        to: { holder: 'this-team' },
        carries: { startsOn: on, placementType: { answer: 'placementType' } },
      },
    ],
  },
  notPlaced: {
    label: 'The child does not move in',
    explained: 'The match ends before the child moved in, and a family goes on being looked for.',
    source: adoptionRegulations('35'),
    when: begins,
    asks: ['whyNotPlaced'],
    requires: [
      {
        that: { question: 'whyNotPlaced', answered: true },
        otherwise: 'Say why the child does not move in.',
      },
    ],
    effects: [
      noLongerMatched,
      {
        effect: 'open',
        process: 'adoption-match',
        to: { team: 'adoption' },
        carries: { findingStartedOn: on },
        when: { not: { underWay: 'adoption-match' } },
      },
    ],
  },
  disrupted: {
    label: 'The placement ended: disrupted',
    explained: 'Whether adoption is still the plan is decided by the agency decision maker.',
    source: adoptionGuidance('disruption'),
    when: ends,
    requires: [
      {
        that: { holds: 'placed-for-adoption' },
        otherwise: 'This child is not placed for adoption, so no such placement can end.',
      },
      {
        that: { question: 'changedOn', since: { fact: 'placed-for-adoption', at: 'start' } },
        otherwise: 'It ends before it began. Check the date.',
      },
    ],
    effects: [
      {
        effect: 'end-fact',
        fact: 'placed-for-adoption',
        on,
        with: { result: { value: 'disrupted' } },
      },
      noLongerMatched,
      {
        effect: 'open',
        process: 'placement',
        to: { holder: 'this-team' },
        carries: { startsOn: on, reason: { answer: 'whyEnded' } },
      },
      {
        effect: 'open',
        process: 'adoption-decision',
        to: { holder: 'this-team' },
        carries: { matter: { value: 'again' }, plannedOn: on },
        when: { not: { underWay: 'adoption-decision' } },
      },
      {
        effect: 'hand-over',
        what: 'A placement for adoption has ended: the reviewing officer holds a review',
        to: { team: 'safeguarding-and-audit' },
      },
    ],
  },
}
