import { carePlanning, reviewingOfficersHandbook } from '../law/care.ts'
import { childrenAct1989, commonPractice } from '../law/sources.ts'
import type { FactType } from '../vocabulary/fact.ts'

/** What planning, visiting and reviewing the care of a child bring about (P24, P25, P28 to P30). */
export const carePlanningFacts: readonly FactType[] = [
  {
    // The child’s own throughout; another begins on the day one leaves.
    id: 'independent-reviewing-officer',
    title: 'Reviewing officer',
    excludes: 'independent-reviewing-officer',
    overlapMessage:
      'This child already has a reviewing officer on those dates, and there is one at a time. The new one begins on the day the other leaves.',
    details: { worker: { title: 'Who', names: 'worker', alone: true } },
    endsAtAge: { age: 18 },
    source: [childrenAct1989('25A'), reviewingOfficersHandbook('each child has an officer')],
  },
  {
    id: 'care-plan',
    title: 'Care plan',
    excludes: 'care-plan',
    overlapMessage:
      'This child already has a care plan, and there is only one. Write a new version of it instead.',
    endsAtAge: { age: 18 },
    source: [carePlanning('4 and 5')],
  },
  {
    // A new version was signed (details: version): after a review, or for the court.
    id: 'care-plan-updated',
    title: 'New version of the care plan',
    source: [carePlanning('6')],
  },
  {
    // The day it was agreed, and never before the placement began: a plan agreed beforehand is in time.
    id: 'placement-plan',
    title: 'Placement plan agreed',
    source: [carePlanning('9')],
  },
  {
    // Only a visit that counts: the child seen, in person, by a qualified social worker or the representative
    // who is named (details: seenAlone; seenIn, because on the day of a move only the new home counts).
    id: 'care-visit',
    title: 'Statutory visit: child seen',
    tells: 'seen',
    details: {
      seenAlone: { title: 'Seen alone', options: { yes: 'Yes', no: 'No' } },
    },
    source: [carePlanning('28')],
  },
  {
    // In long-term foster care for over a year, with the agreement of a child who understands it.
    id: 'fewer-visits-agreed',
    title: 'Child agreed to fewer visits',
    excludes: 'fewer-visits-agreed',
    overlapMessage:
      'This child’s agreement to fewer visits is already recorded. It holds until they change their mind.',
    endsAtAge: { age: 18 },
    source: [carePlanning('28(3)')],
  },
  {
    // Held and completed (details: participation, permanence in place, meeting, planChanges); an adjourned one is not.
    id: 'care-review',
    title: 'Review held',
    details: { participation: { title: 'Took part', codes: 'participation' } },
    source: [carePlanning('33')],
  },
  {
    id: 'mid-point-check',
    title: 'Reviewing officer’s check between reviews',
    source: [reviewingOfficersHandbook('the officer keeps oversight between reviews')],
  },
  {
    id: 'review-dispute',
    title: 'Reviewing officer disputes the care',
    excludes: 'review-dispute',
    overlapMessage:
      'A dispute about this child’s care is open already. Go on with that one: it moves up a stage, and its 20 working days run from its formal start.',
    details: {
      stage: { title: 'Stage', codes: 'dispute-stage', alone: true },
      formalSince: { title: 'Formal since' },
    },
    endsAtAge: { age: 18 },
    source: [carePlanning('45'), reviewingOfficersHandbook('the dispute resolution process')],
  },
  {
    // What somebody of the line answered at a stage (details: stage).
    id: 'dispute-answered',
    title: 'Reviewing officer answered',
    source: [reviewingOfficersHandbook('the dispute resolution process')],
  },
  {
    // Details: kind.
    id: 'family-time',
    title: 'Family time planned',
    source: [childrenAct1989('34')],
  },
  {
    // From the day an urgent refusal begins to the day family time goes ahead again, or a court decides.
    id: 'family-time-suspended',
    title: 'Family time suspended',
    tells: 'must-not-happen',
    details: { person: { title: 'With' } },
    endsAtAge: { age: 18 },
    source: [
      childrenAct1989('34(6)'),
      commonPractice('An urgent refusal ends within seven days, or a court has decided'),
    ],
  },
]
