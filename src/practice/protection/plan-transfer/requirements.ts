import type { Requirement } from '../../vocabulary/outcome.ts'
import { isForGood, isProtection, movesIn, movesOut, type TransferQuestion } from './questions.ts'

type Requires = Requirement<TransferQuestion>

export const inbound: Requires = {
  that: movesIn,
  otherwise: 'You said that the child moves away. Change that answer, or choose another outcome.',
}

export const outbound: Requires = {
  that: movesOut,
  otherwise: 'You said that the child moves here. Change that answer, or choose another outcome.',
}

export const protection: Requires = {
  that: isProtection,
  otherwise:
    'You said that it is a child in need plan. Change that answer, or choose the outcome for a child in need plan.',
}

export const childInNeed: Requires = {
  that: { question: 'planType', is: 'childInNeed' },
  otherwise:
    'You said that it is a child protection plan. Change that answer, or choose the outcome for a child protection plan.',
}

export const forGood: Requires = {
  that: isForGood,
  otherwise:
    'You said that the move is for a time, so responsibility does not pass. Choose the outcome for a stay, or change that answer.',
}

const hasPlan = (fact: string): Requires => ({
  that: { holds: fact },
  otherwise:
    'This child has no such plan here, so there is none to hand on. Check which plan it is, or take the child off this record.',
})

export const hasProtectionPlan = hasPlan('child-protection-plan')
export const hasChildInNeedPlan = hasPlan('child-in-need-plan')

/** Nobody who is looked after elsewhere becomes ours by living here. */
export const notTheirs: Requires = {
  that: { not: { subject: 'looked-after-by-another-authority' } },
  otherwise:
    'Another authority looks after this child and stays responsible wherever the child lives. Choose “Listed here for a time”.',
}

/** Blackpool and Blackburn with Darwen are other authorities; a move between our own districts is none of this. */
export const livesElsewhere: Requires = {
  that: { subject: 'lives-out-of-area' },
  otherwise:
    'The address on the child’s record is still one of ours. If the family has moved to another authority, put the new address on the record first. A move between our own districts is not a transfer: give the case to the other district’s team.',
}

/** Whatever was agreed, the sending authority answers for the child until the other’s conference was held. */
export const afterTheirConference: Requires = {
  that: { question: 'conferenceOn', notAfter: 'responsibilityPassesOn' },
  otherwise:
    'Responsibility cannot pass before the receiving authority has held its conference. It stays with the sending authority until then. Check both dates.',
}

/** Our plan here begins on the day of the conference, and theirs ends on it. */
export const onTheDayOfOurConference: Requires = {
  that: {
    all: [
      { question: 'conferenceOn', notAfter: 'responsibilityPassesOn' },
      { question: 'responsibilityPassesOn', notAfter: 'conferenceOn' },
    ],
  },
  otherwise:
    'Responsibility passes on the day of the transfer-in conference: not before it, and not after. Check both dates.',
}
