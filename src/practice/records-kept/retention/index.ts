import { carePlanning } from '../../law/care.ts'
import { toBeConfirmed } from '../../law/sources.ts'
import { informationGovernance } from '../../posts.ts'
import type { FactTypeId } from '../../vocabulary/identifiers.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { adoptionRecords, dataProtection } from '../law.ts'
import { outcomes } from './outcomes.ts'
import { questions } from './questions.ts'

/** What is open about a child, whichever service has it. */
const open: readonly FactTypeId[] = [
  ...['open-referral', 'section-47-enquiry', 'child-in-need-plan', 'child-protection-plan'],
  ...['pre-proceedings', 'care-proceedings', 'supervision-order', 'emergency-protection'],
  ...['looked-after', 'legal-status', 'care-leaver', 'leaving-care-support'],
  ...['personal-adviser', 'special-guardianship-support', 'private-fostering'],
  ...['missing-episode', 'early-help-intensive-support', 'plan-of-another-authority'],
]

const nothingOpen = { not: { any: open.map((holds) => ({ holds })) } } as const

// Kept as long as it must be, and no longer. How long is worked out from what happened to the child; one officer
// proposes and another approves; what was then done is certified in a record of its own.
export const retention = defineProcess({
  id: 'retention',
  number: 'P47',
  title: 'Retention decision',
  noun: 'retention decision',
  purpose: 'Keep a record as long as it is needed, and no longer.',
  referenceLetter: 'RT',
  basis: [
    dataProtection('5(1)(e)'),
    carePlanning('50'),
    adoptionRecords,
    toBeConfirmed('35 years for child protection, 25 for child in need, 6 from closing a contact'),
  ],
  about: 'child',
  roles: {
    start: informationGovernance,
    record: informationGovernance,
    authorise: informationGovernance,
  },
  clocks: [],
  questions,
  pages: [
    {
      id: 'how-long',
      title: 'How long must it be kept?',
      people: true,
      intro:
        'Nobody works this out: it follows from what happened to the child. Where several rules apply, the longest wins.',
      asks: ['proposedOn', 'closedOn', 'diedOn', 'class', 'triggerOn', 'destroyAfter'],
    },
    {
      id: 'checks',
      title: 'Is there any reason to wait?',
      asks: ['openElsewhere', 'familyFile', 'familyFileHow', 'duplicate', 'copies'],
    },
    { id: 'proposal', title: 'What do you propose?', asks: ['proposed', 'why'] },
    {
      id: 'approval',
      title: 'Do you agree?',
      by: 'authoriser',
      intro: 'You are the second of two. If you do not agree, send it back and say why.',
      asks: ['approval'],
    },
  ],
  prompts: [
    {
      when: { holds: 'legal-hold' },
      says: 'This record is under a hold: nothing in it may be destroyed.',
    },
    {
      when: { had: 'adopted-record-sealed' },
      says: 'This is the record from before an adoption. It stays sealed for as long as it is kept.',
    },
    {
      when: { subject: 'unborn' },
      says: 'This baby was never born here, so it is counted from the day they were expected. If they were born, record the date of birth first.',
    },
    {
      when: { question: 'familyFile', is: 'yes' },
      says: 'What also stands in the file of a brother or sister is kept for them.',
    },
  ],
  startRequires: [
    {
      that: { not: { underWay: 'retention' } },
      otherwise: 'A decision about keeping this record is under way already. Go on with that one.',
    },
    {
      that: { all: [nothingOpen, { not: { underWay: 'anything' } }] },
      otherwise:
        'Something about this child is still open, so the record is in use. Nothing was changed. It can be decided how long to keep it once everything is closed.',
    },
  ],
  submitRequires: [
    {
      that: { question: 'closedOn', notAfter: 'proposedOn' },
      otherwise: 'It would be closed after this is proposed. Check both dates.',
    },
    {
      that: { question: 'duplicate', is: 'yes' },
      otherwise:
        'First make sure that this child is not recorded twice: the other record may have to be kept longer.',
    },
  ],
  authoriseRequires: [
    {
      that: { all: [nothingOpen, { not: { underWay: 'anything' } }] },
      otherwise:
        'Something about this child has been opened since this was proposed. The record is safe. Send it back, and propose it again once everything is closed.',
    },
  ],
  outcomesEach: 'child',
  outcomes,
  happenedAt: 'proposedOn',
  worry: 'why',
})
