import type { Condition } from '../../vocabulary/condition.ts'
import type { Requirement } from '../../vocabulary/outcome.ts'
import type { PlacementQuestion } from './questions.ts'
import {
  forAdoption,
  forAdoptionUnderOrder,
  forAdoptionWithFosterCarer,
  isAMove,
  providerIs,
  temporary,
  typeIs,
  withParents,
} from './kinds.ts'

type Must = Requirement<PlacementQuestion>
type When = Condition<PlacementQuestion>

/** Whenever the one is so, so is the other. */
const implies = (when: When, that: When, otherwise: string): Must => ({
  that: { any: [{ not: when }, that] },
  otherwise,
})

const from = (age: number): When => ({ aged: { from: age }, on: 'startsOn' })

const whom: readonly Must[] = [
  {
    that: { not: { subject: 'unborn' } },
    otherwise:
      'A child who is not born yet lives in no placement. What you wrote is safe: plan for the birth, and record it on the day.',
  },
  {
    that: { not: { subject: 'adult' } },
    otherwise:
      'This young person is 18 or over, and placements end on that birthday. Record where a care leaver lives with the leaving care team.',
  },
]

const kinds: readonly Must[] = [
  {
    that: { not: { all: [temporary, { not: isAMove }] } },
    otherwise:
      'A period of care cannot begin with a temporary placement (codes T0 to T4). What you wrote is safe. Choose the home that the child is to live in; a stay in hospital or a holiday is recorded as a break from it.',
  },
  {
    that: { not: { all: [temporary, isAMove] } },
    otherwise:
      'A stay in hospital, a holiday or another break of some days is no move: the placement goes on. What you wrote is safe. Record “Away for a time” instead.',
  },
  implies(
    typeIs('H5', 'P2', 'Z1'),
    { not: typeIs('H5', 'P2', 'Z1') },
    'That kind of placement is no longer counted. Supported accommodation is K3; other placements are Z11 to Z14.',
  ),
  implies(
    typeIs('K3'),
    from(16),
    'Supported accommodation is for young people of 16 or older, and this child is younger on that day. What you wrote is safe. Choose a home for a child of their age.',
  ),
  implies(typeIs('P3'), from(14), 'Residential employment is from 14 years on.'),
  implies(typeIs('R5'), from(10), 'A young offender institution is from 10 years on.'),
  implies(typeIs('S1'), from(4), 'A residential school is from 4 years on.'),
  implies(
    { question: 'regulation', is: 'notNeeded' },
    from(16),
    'A child under 16 is never placed in a setting that nobody regulates (regulation 27A). What you wrote is safe. Find a registered home or an approved carer; ask the head of service now if there is none.',
  ),
  implies(
    withParents,
    { not: { holds: 'legal-status', where: { code: 'V2' } } },
    'A child in our care under section 20 who lives with a parent is at home, and no longer in our care. What you wrote is safe. Record that the child leaves our care, or, if a court made an order, record the hearing first.',
  ),
  implies(
    forAdoptionUnderOrder,
    { holds: 'legal-status', where: { code: 'E1' } },
    'Placing for adoption like this needs a placement order, and none is recorded for this child. Record the hearing first.',
  ),
  implies(
    forAdoption,
    { holds: 'placed-for-adoption' },
    'This child is not placed for adoption. What you wrote is safe. Record “Adoption: introductions and placement” first: it opens this, with the kind of placement filled in.',
  ),
  implies(
    forAdoptionWithFosterCarer,
    {
      holds: 'placement',
      where: { type: ['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'A3', 'A4', 'A5', 'A6'] },
    },
    'The child does not live with foster carers now, so these are not their foster carers. Choose a placement for adoption that is not with the current carer (A4 or A6).',
  ),
]

const providers: readonly Must[] = [
  implies(
    providerIs('PR0'),
    withParents,
    'A parent is the provider only of a placement with a parent (P1). Choose another provider.',
  ),
  implies(
    withParents,
    providerIs('PR0'),
    'Of a placement with a parent, the provider is the parent (PR0).',
  ),
  implies(
    providerIs('PR1', 'PR2'),
    { not: typeIs('R2', 'R5') },
    'No local authority provides a hospital or a young offender institution. Choose another provider.',
  ),
  implies(
    providerIs('PR3'),
    {
      not: typeIs('A3', 'A4', 'A5', 'A6', 'K1', 'K2', 'U1', 'U2', 'U3', 'U4', 'U5', 'U6'),
    },
    'Foster care, adoption and children’s homes are never other public provision. Choose another provider.',
  ),
]

const ends: readonly Must[] = [
  {
    that: { everyRowOf: 'siblings', has: ['name', 'together'] },
    otherwise:
      'Say of each brother and sister in our care who they are, and whether the child is placed with them.',
  },
  implies(
    { question: 'changeReason', is: 'CUSTOD' },
    from(10),
    'A child under 10 cannot be in custody. Choose another reason for the move.',
  ),
  implies(
    { question: 'carersTerms', is: 'emergency' },
    {
      all: [
        { question: 'plannedEndOn', answered: true },
        { question: 'plannedEndOn', within: { workingDays: 6 }, of: 'startsOn' },
      ],
    },
    'An emergency beyond what the carer is approved for lasts six working days at most. Say on which day it ends, or ask for an exemption.',
  ),
  {
    that: { question: 'startsOn', notAfter: 'plannedEndOn' },
    otherwise: 'The placement is planned to end before it starts. Check both days.',
  },
]

/** What the law, and the return after it, know of no placement. */
export const whatIsAllowed: readonly Must[] = [...whom, ...kinds, ...providers, ...ends]

/** Where days leave a gap or overlap, said before the database would say it. */
const dates: readonly Must[] = [
  {
    that: {
      any: [
        isAMove,
        { had: 'placement', since: 'looked-after' },
        {
          all: [
            { question: 'startsOn', notAfter: { fact: 'looked-after', at: 'start' } },
            { question: 'startsOn', since: { fact: 'looked-after', at: 'start' } },
          ],
        },
      ],
    },
    otherwise:
      'The first placement begins on the day the child came into our care, and on no other. What you wrote is safe: enter that day, or correct the day care began.',
  },
  {
    that: {
      any: [
        isAMove,
        { not: { had: 'placement', since: 'looked-after' } },
        {
          all: [
            { question: 'startsOn', notAfter: { fact: 'placement', at: 'end' } },
            { question: 'startsOn', since: { fact: 'placement', at: 'end' } },
          ],
        },
      ],
    },
    otherwise:
      'This placement does not begin on the day the last one ended, so the child would have lived nowhere. What you wrote is safe. Enter that day.',
  },
  {
    that: {
      any: [{ not: isAMove }, { question: 'startsOn', since: { fact: 'placement', at: 'start' } }],
    },
    otherwise:
      'This placement would begin before the one the child lives in now did, so the two would overlap. What you wrote is safe. Check the day of the move.',
  },
  {
    that: {
      any: [
        { question: 'urgency', is: 'planned' },
        { question: 'startsOn', notAfter: 'decidedOn' },
      ],
    },
    otherwise:
      'Only a planned move is recorded ahead. What you wrote is safe. Check the day it starts, or whether it was planned.',
  },
]

/** What must be so for a child to live there, whoever agrees to it. */
export const mayStart: readonly Must[] = [
  {
    that: { holds: 'looked-after' },
    otherwise:
      'This child’s coming into our care is not signed, so there is nothing to place them under. What you wrote is safe. Have that signed first.',
  },
  ...dates,
  {
    that: { not: { holds: 'temporary-placement' } },
    otherwise:
      'The child is away from the placement for a time. Record the return from that first, or that they do not go back; the move follows on that day.',
  },
  implies(
    withParents,
    { holds: 'legal-status', where: { code: ['C1', 'C2'] } },
    'A child in our care lives with a parent only under a care order or interim care order, and none is recorded. What you wrote is safe. Record the hearing first.',
  ),
]

/** A distant authority is asked before, and sees the care plan. */
export const distantConsulted: Must = implies(
  { question: 'adjoining', is: 'no' },
  {
    all: [
      { question: 'areaConsultedOn', answered: true },
      { question: 'areaConsultedOn', notAfter: 'startsOn' },
    ],
  },
  'The authority of a distant placement is consulted, with the care plan, before the child is placed there. Say when it was.',
)
