import { carePlanning, guidanceOnCare, lookedAfterReturn } from '../law/care.ts'
import { adoptionAct, adoptionRegulations } from '../law/permanence.ts'
import { childrenAct1989 } from '../law/sources.ts'
import type { FactType } from '../vocabulary/fact.ts'

/** The kinds of dated fact on the way to a permanent home. */
export const permanenceFacts: readonly FactType[] = [
  {
    // Ends when another plan is decided, or care ends. Details besides those shown: siblings, endReason.
    id: 'permanence-plan',
    title: 'Permanence plan',
    excludes: 'permanence-plan',
    overlapMessage:
      'This child has another permanence plan on those dates. One ends on the day the next is decided.',
    details: {
      plan: { title: 'Plan', codes: 'permanence-option', alone: true },
      parallel: { title: 'In parallel', codes: 'permanence-option' },
      decidedAt: {
        title: 'Decided at',
        options: {
          permanenceMeeting: 'A permanence planning meeting',
          permanencePanel: 'A permanence panel',
          legalPlanning: 'A legal planning meeting',
          review: 'A review',
        },
      },
      achieved: { title: 'Achieved', options: { yes: 'Yes', no: 'Not yet' } },
    },
    endsAtAge: { age: 18, with: { endReason: 'eighteen' } },
    source: [guidanceOnCare('a plan for permanence by the second review')],
  },
  {
    id: 'permanence-achieved',
    title: 'Permanent home achieved',
    details: { route: { title: 'Route', codes: 'permanence-option', alone: true } },
    source: [guidanceOnCare('permanence')],
  },
  {
    // Details: rating, discharge.
    id: 'permanence-tracked',
    title: 'Way to a permanent home looked at',
    source: [guidanceOnCare('avoiding drift and delay')],
  },
  {
    id: 'sibling-assessment',
    title: 'Brothers and sisters: together or apart, assessed',
    details: {
      result: {
        title: 'Result',
        options: {
          together: 'Together',
          apart: 'Apart',
          some: 'Some together, some apart',
        },
        alone: true,
      },
    },
    source: [childrenAct1989('22C(8)(c)')],
  },
  {
    id: 'adoption-decision',
    title: 'Adoption decision',
    details: {
      decision: {
        title: 'Decision',
        options: {
          should: 'Should be placed for adoption',
          shouldNot: 'Should not be placed for adoption',
          deferred: 'Deferred',
          noLonger: 'Should no longer be placed for adoption',
        },
        alone: true,
      },
    },
    source: [adoptionRegulations('19')],
  },
  {
    // From the decision (DATE_PLACED in the return) until it is reversed or the child is adopted. Only a reversal has
    // a reason of the return: an adopted child’s decision never ceased there.
    id: 'should-be-placed-for-adoption',
    title: 'Should be placed for adoption',
    excludes: 'should-be-placed-for-adoption',
    overlapMessage:
      'An earlier decision that this child should be placed for adoption is still in force. End that one first.',
    details: {
      matched: { title: 'Matched', options: { yes: 'Yes', no: 'Not yet' } },
      ended: {
        title: 'Ended',
        options: { reversed: 'Decision reversed', adopted: 'Adopted' },
      },
      reason: { title: 'Reason', codes: 'adoption-ceased' },
    },
    endsAtAge: { age: 18 },
    source: [adoptionRegulations('19'), lookedAfterReturn('DATE_PLACED')],
  },
  {
    id: 'adoption-consent',
    title: 'Parents consent to adoption',
    excludes: 'adoption-consent',
    overlapMessage: 'A consent to adoption is already recorded for those dates.',
    endsAtAge: { age: 18 },
    source: [adoptionAct('19, 20 and 52')],
  },
  {
    // Nothing here says who the adopters are.
    id: 'adoption-match',
    title: 'Matched with adopters',
    details: {
      number: { title: 'Adopters', codes: 'adopters-number' },
      sex: { title: 'Sex', codes: 'adopters-sex' },
      legalStatus: { title: 'Legal status', codes: 'adopters-legal-status' },
      fosterCarer: { title: 'Foster carers', codes: 'adopted-by-foster-carer' },
    },
    source: [adoptionRegulations('33'), lookedAfterReturn('DATE_MATCH')],
  },
  {
    // Details: type (the placement code of the return), result.
    id: 'placed-for-adoption',
    title: 'Placed for adoption',
    excludes: 'placed-for-adoption',
    overlapMessage:
      'This child is already placed for adoption on those dates. End that placement on the day this one begins.',
    sameDayMessage:
      'A placement for adoption cannot begin and end on the same day. Check both dates.',
    details: {
      fosterCarer: { title: 'Foster carers', codes: 'adopted-by-foster-carer' },
    },
    endsAtAge: { age: 18 },
    source: [adoptionAct('18')],
  },
  {
    id: 'adoption-application',
    title: 'Application for an adoption order',
    source: [adoptionAct('42')],
  },
  {
    // Temporary (regulation 24) or full. A temporary one ends on the day a full one begins.
    id: 'connected-carer-approval',
    title: 'Approved connected carer',
    excludes: 'connected-carer-approval',
    overlapMessage:
      'A connected carer is already approved for this child on those dates. End that approval on the day this one begins.',
    details: {
      kind: {
        title: 'Kind',
        options: { temporary: 'Temporary (regulation 24)', full: 'As a foster carer' },
        alone: true,
      },
      extended: { title: 'More time given', options: { yes: 'Yes', no: 'No' } },
      endsOn: { title: 'Runs out on' },
    },
    endsAtAge: { age: 18 },
    source: [carePlanning('24 and 25')],
  },
  {
    id: 'special-guardianship-support',
    title: 'Support of a special guardian',
    excludes: 'special-guardianship-support',
    overlapMessage: 'Support of a special guardian is already recorded for those dates.',
    endsAtAge: { age: 18, with: { endReason: 'eighteen' } },
    source: [childrenAct1989('14F')],
  },
  {
    id: 'special-guardianship-support-reviewed',
    title: 'Support of a special guardian reviewed',
    source: [childrenAct1989('14F')],
  },
]
