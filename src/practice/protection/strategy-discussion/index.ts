import { attendedBy } from '../../blocks/meeting.ts'
import {
  childrenAct1989,
  commonPractice,
  toBeConfirmed,
  workingTogether,
  workingWell,
} from '../../law/sources.ts'
import {
  childrensManagers,
  childrensSocialWorkers,
  reviewingOfficers,
  emergencyDuty,
  meetingSupport,
  teamManagers,
} from '../../posts.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { published, seed } from '../../vocabulary/source.ts'
import { outcomes } from './outcomes.ts'
import { pages } from './pages.ts'
import { questions } from './questions.ts'
import { everyAgencyAccountedFor } from './quorum.ts'

// Police, health, education and social care put together what they know and decide, child by child, whether
// to make a section 47 enquiry. One record for brothers and sisters, and a decision for each.
export const strategyDiscussion = defineProcess({
  id: 'strategy-discussion',
  number: 'P10',
  title: 'Strategy discussion',
  noun: 'strategy discussion',
  purpose:
    'Share all that is known, decide whether a section 47 enquiry is needed, and plan it together.',
  referenceLetter: 'SD',
  basis: [
    workingWell('section 2, a strategy meeting takes place whenever significant harm is likely'),
    childrenAct1989('47'),
    workingTogether('strategy discussions'),
    seed('Careers page of the county: reviewing officers chair specialist strategy meetings'),
    published(
      'Lancashire Safeguarding Children Partnership: police, health and education at a strategy discussion',
    ),
  ],
  about: 'child',
  several: true,
  roles: {
    start: [...childrensSocialWorkers, ...emergencyDuty, ...reviewingOfficers],
    record: [...childrensSocialWorkers, ...emergencyDuty, ...meetingSupport],
    authorise: [...childrensManagers, ...teamManagers, ...reviewingOfficers],
  },
  clocks: [
    {
      id: 'T30',
      name: 'Strategy discussion held',
      from: { answer: 'receivedAt', inWords: 'when the concern reached us' },
      stops: { answered: ['heldAt'] },
      local: [
        { within: { days: 0 }, when: { question: 'immediateDanger', is: 'yes' } },
        { within: { workingDays: 1 } },
      ],
      source: [
        workingTogether('a strategy discussion is held as soon as harm is suspected'),
        toBeConfirmed('the same day at immediate risk, otherwise in one working day'),
      ],
    },
    {
      id: 'T30b',
      name: 'Strategy discussion held again with the agency that was missing',
      from: { answer: 'continuesFrom', inWords: 'when it went ahead without them' },
      stops: { answered: ['heldAt'] },
      when: { question: 'continuesBecause', is: 'agencyMissing' },
      local: [{ within: { workingDays: 1 } }],
      source: [toBeConfirmed('it meets again with the missing agency on the next working day')],
    },
    {
      id: 'T31',
      name: 'Record sent to those who were there',
      from: { answer: 'heldAt', inWords: 'when it was held' },
      stops: { answered: ['recordSentOn'] },
      local: [{ within: { workingDays: 1 } }],
      source: [commonPractice('Strategy discussions: the record is sent in one day')],
    },
  ],
  questions,
  pages,
  copies: { referralOn: { fact: 'open-referral' } },
  meeting: {
    plannedFor: 'plannedFor',
    heldAt: 'heldAt',
    place: 'place',
    people: 'people',
    actions: 'meetingActions',
  },
  prompts: [
    {
      when: { holds: 'section-47-enquiry' },
      says: 'A section 47 enquiry about this child is under way. This discussion goes on from it; the clock runs from the first.',
    },
    {
      when: { holds: 'child-protection-plan' },
      says: 'This child has a child protection plan. Tell the core group and the chair of the conference what is decided.',
    },
    {
      when: { not: { holds: 'open-referral' } },
      says: 'This child has no open referral. Accept the contact as a referral as well: an enquiry is counted within one.',
    },
    {
      when: { subject: 'lives-out-of-area' },
      says: 'Ask the authority where the child lives to take part. The duty to protect is where the child is found.',
    },
    {
      when: { question: 'kind', is: 'inducedIllness' },
      says: 'Nobody tells the parents or carers before this meeting has agreed who does and when.',
    },
    {
      when: { question: 'kind', is: 'harmfulSexualBehaviour' },
      says: 'Both children need a plan of their own, the one harmed and the one who harmed. Keep them apart in the record.',
    },
    {
      when: { question: 'kind', is: 'missingFromCare' },
      says: 'Bring what earlier return home interviews said.',
    },
    {
      when: { question: 'kind', is: 'seriousSelfHarm' },
      says: 'Health is there, and a safety plan leaves the room with everybody.',
    },
  ],
  startRequires: [
    {
      that: { not: { subject: 'deceased' } },
      otherwise:
        'This child has died. If another child may be at risk, hold the strategy discussion about that child.',
    },
    {
      that: { not: { subject: 'adult' } },
      otherwise: 'This person is 18 or over. Pass the concern to adult safeguarding.',
    },
  ],
  submitRequires: [
    {
      that: attendedBy('childrens-social-care'),
      otherwise: 'Say who was there from Children’s Social Care.',
    },
    {
      that: {
        all: [
          everyAgencyAccountedFor,
          { everyRowOf: 'absences', has: ['agency', 'why', 'reason'] },
        ],
      },
      otherwise:
        'Police, health and education are each there, or it is written down why not. Your record is safe: add who is missing, and the reason.',
    },
    {
      that: {
        any: [
          { question: 'kind', is: 'usual' },
          { question: 'chair', holdsRole: ['independent-reviewing-officer'] },
        ],
      },
      otherwise:
        'A strategy meeting of this kind is chaired by a reviewing officer. Ask Safeguarding and audit for one.',
    },
    {
      that: {
        question: 'chair',
        holdsRole: [
          'practice-manager',
          'team-manager',
          'senior-manager',
          'independent-reviewing-officer',
          // At night the senior on duty decides.
          'senior-practitioner',
        ],
      },
      otherwise: 'A strategy discussion is chaired by a manager, or by a reviewing officer.',
    },
    {
      that: {
        any: [
          {
            not: {
              any: [
                { question: 'policeAgree', is: 'no' },
                { question: 'healthAgree', is: 'no' },
              ],
            },
          },
          { question: 'disagreement', answered: true },
        ],
      },
      otherwise: 'The police or health disagree. Say about what, and who it was taken to.',
    },
  ],
  outcomesEach: 'child',
  outcomes,
  happenedAt: 'heldAt',
  immediateDanger: { question: 'immediateDanger', is: 'yes' },
  worry: 'reason',
})
