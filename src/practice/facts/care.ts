import { carePlanning, lookedAfterReturn, privateFosteringRegulation } from '../law/care.ts'
import { childrenAct1989, toBeConfirmed } from '../law/sources.ts'
import type { FactType } from '../vocabulary/fact.ts'

// What is true of a child in our care because of where they live, and what flags another route.
export const careFacts: readonly FactType[] = [
  {
    // One at a time, from the day the child came into our care to the day they leave it. What the return asks
    // besides (its own number, the reason for a new episode, the postcode of home) is kept with it.
    id: 'placement',
    title: 'Placement',
    tells: 'where-tonight',
    excludes: 'placement',
    overlapMessage:
      'This child already has a placement on those dates, and lives in one home at a time. A move ends the one before on the day it begins.',
    sameDayMessage:
      'This placement would begin and end on the same day, and a stay of less than a day is none. Check the day of the move.',
    unbroken: {
      during: 'looked-after',
      message:
        'This would leave days on which the child lives nowhere. The first placement begins on the day the child came into our care, and each one on the day the one before it ended. Nothing was changed.',
    },
    endsAtAge: { age: 18 },
    livesElsewhere: true,
    details: {
      type: { title: 'Kind', codes: 'placement-type', alone: true },
      provider: { title: 'Provider', codes: 'placement-provider' },
      home: { title: 'Home' },
      carer: { title: 'With' },
      postcode: { title: 'Postcode' },
      miles: { title: 'Miles from home' },
      lasting: {
        title: 'Meant to last until 18',
        options: { yes: 'Yes', no: 'No' },
      },
      changeReason: { title: 'Moved because', codes: 'placement-change' },
    },
    source: [lookedAfterReturn('episodes'), childrenAct1989('22C')],
  },
  {
    // A break from the placement, which goes on: hospital, a holiday. It is no move and does not count as one.
    id: 'temporary-placement',
    title: 'Away for a time',
    tells: 'where-tonight',
    excludes: 'temporary-placement',
    overlapMessage:
      'This child is already away from the placement for a time on those dates. Record the return from that first.',
    sameDayMessage:
      'Somebody who is back the same day was not placed elsewhere. Nothing is needed.',
    endsAtAge: { age: 18 },
    details: {
      type: {
        title: 'Why',
        options: {
          T0: 'Temporary: any',
          T1: 'Temporary: in hospital',
          T2: 'Temporary: on holiday',
          T3: 'Temporary: the usual foster carer is on holiday',
          T4: 'Temporary: another reason, seven days at most',
        },
        alone: true,
      },
      dueBackOn: { title: 'Due back on' },
    },
    source: [lookedAfterReturn('temporary placements')],
  },
  {
    // With a parent at once, before anyone has assessed whether it is safe (regulation 19).
    id: 'placed-before-assessment',
    title: 'With a parent, not yet assessed',
    excludes: 'placed-before-assessment',
    overlapMessage: 'An assessment of this placement with a parent is already awaited.',
    endsAtAge: { age: 18 },
    source: [carePlanning('19')],
  },
  {
    // Details: kind.
    id: 'placement-notified',
    title: 'Told about a placement',
    source: [carePlanning('13')],
  },
  {
    // Each order of a court is one: allowed for longer, the next begins on the day it is made. It is no
    // legal status; the return expects it in few kinds of home (rules 702, 705, 709 and 710).
    id: 'deprivation-of-liberty',
    title: 'Deprived of liberty by order of a court',
    tells: 'must-not-happen',
    excludes: 'deprivation-of-liberty',
    overlapMessage:
      'A deprivation of liberty is already recorded for those dates. End that one on the day this one begins.',
    sameDayMessage: 'The order would end on the day it began. Check both days.',
    endsAtAge: { age: 18 },
    details: { endsOn: { title: 'Ends on' } },
    source: [lookedAfterReturn('DoLo, from 2026-27: DOLO_START, DOLO_END')],
  },
  {
    // The distance from home is not measured for these children, and none of their parents may be asked.
    id: 'unaccompanied-asylum-seeking',
    title: 'Unaccompanied, and seeking asylum',
    excludes: 'unaccompanied-asylum-seeking',
    overlapMessage: 'It is already recorded that this child came alone and seeks asylum.',
    endsAtAge: { age: 18 },
    source: [lookedAfterReturn('unaccompanied asylum-seeking children')],
  },
  {
    // With somebody who is no close relative, arranged by the parents and not by us.
    id: 'private-fostering',
    title: 'Privately fostered',
    tells: 'where-tonight',
    excludes: 'private-fostering',
    overlapMessage: 'A private fostering arrangement is already recorded for those dates.',
    // From the day we knew of it, where the child lived there before: so the law counts our visits.
    details: { livesThereSince: { title: 'Lives there since' } },
    // At 16 for all who are not disabled, which somebody records: nothing else here knows it.
    endsAtAge: { age: 18, with: { endReason: 'age' } },
    source: [childrenAct1989('66'), privateFosteringRegulation('3 to 10')],
  },
  {
    id: 'private-fostering-visit',
    title: 'Privately fostered child visited',
    tells: 'seen',
    details: { seenAlone: { title: 'Seen alone', options: { yes: 'Yes', no: 'No' } } },
    source: [privateFosteringRegulation('8')],
  },
  {
    // In the care of another authority and living here: known, never counted as ours (handbook E19).
    id: 'placed-here-by-another-authority',
    title: 'Placed here by another authority',
    tells: 'where-tonight',
    excludes: 'placed-here-by-another-authority',
    overlapMessage: 'A placement here by another authority is already recorded for those dates.',
    endsAtAge: { age: 18 },
    details: {
      authority: { title: 'By' },
      home: { title: 'Home' },
    },
    source: [carePlanning('13'), toBeConfirmed('a notice from another authority is kept')],
  },
]
