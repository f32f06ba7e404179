import { lookedAfterReturn, missingGuidance } from '../../law/care.ts'
import { workingWell } from '../../law/sources.ts'
import { caseManagers, caseTeamManagers, reviewingOfficers } from '../../posts.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { whoeverHears } from '../posts.ts'
import { outcomes } from './outcomes.ts'
import { away, highRisk, questions } from './questions.ts'

// The report, handed in as soon as it is known: the child is missing from then on, for everybody who looks. The
// return is a record of its own, so that a child who is back is never still missing while an interview is written.
export const missingEpisode = defineProcess({
  id: 'missing-episode',
  number: 'P35',
  title: 'Missing from home or care',
  noun: 'report of a missing child',
  purpose: 'Find the child, and tell everybody who has to look or to know.',
  referenceLetter: 'ME',
  basis: [
    missingGuidance('when a child goes missing'),
    workingWell('Missing from Home'),
    lookedAfterReturn('MISSING'),
  ],
  about: 'child',
  roles: {
    start: whoeverHears,
    record: whoeverHears,
    read: [...reviewingOfficers, ...caseManagers, ...caseTeamManagers],
  },
  clocks: [],
  questions,
  pages: [
    {
      id: 'report',
      title: 'Who is missing, and since when?',
      people: true,
      intro: 'If the police do not know yet, call them first: 101, or 999 where there is danger.',
      asks: [
        ...(['missingAt', 'type', 'missingFrom', 'reportedAt', 'reportedBy'] as const),
        ...(['reportedHow', 'policeReference'] as const),
      ],
    },
    {
      id: 'last-seen',
      title: 'Last seen',
      asks: [
        ...(['lastSeenWhere', 'lastSeenWith', 'circumstances', 'clothing'] as const),
        ...(['phone', 'money', 'medication'] as const),
      ],
    },
    {
      id: 'risk',
      title: 'How great is the risk?',
      asks: [
        ...(['risk', 'riskWhy', 'knownRisks', 'timesInNinetyDays', 'timesInTwelveMonths'] as const),
        ...(['thirdInNinetyDays', 'meetingCalled', 'escalate'] as const),
      ],
    },
    { id: 'told', title: 'Who looks, and who knows?', asks: ['carerActions', 'notified'] },
    {
      id: 'since',
      title: 'While the child is away',
      after: 'decision',
      asks: ['lookedFor'],
    },
  ],
  prompts: [
    {
      when: highRisk,
      says: 'At high risk a strategy discussion opens when you hand this in. Call the police now if you have not.',
    },
    {
      when: { question: 'thirdInNinetyDays', is: 'yes' },
      says: 'Missing for the third time or more in 90 days. The practice manager is asked to look at the whole picture, and signs when it is closed.',
    },
    {
      when: { had: 'missing-episode', inLast: { months: 12 } },
      says: 'This child has been missing before. Read what the return interviews said: where, with whom, and what would help.',
    },
    {
      when: { holds: 'looked-after' },
      says: 'The placement stays open while the child is missing. Tell the parents, where it is right, and the reviewing officer.',
    },
    {
      when: { subject: 'looked-after-by-another-authority' },
      says: 'Another authority looks after this child, and the duty is theirs. Tell them at once; a return interview from us is by agreement.',
    },
    {
      when: { holds: 'unaccompanied-asylum-seeking' },
      says: 'An unaccompanied child who vanishes, even on the first day, may have been trafficked. Say so to the police.',
    },
  ],
  startRequires: [
    {
      that: { not: { holds: 'missing-episode' } },
      otherwise:
        'This child is already recorded as missing, and two episodes never overlap. If it is the same absence reported again, add it to the record there is. If they came back in between, record that return first.',
    },
    {
      that: { not: { subject: 'adult' } },
      otherwise:
        'This person is 18 or over. Report it to the police, and tell their personal adviser or adult services.',
    },
    {
      that: { not: { any: [{ subject: 'unborn' }, { subject: 'deceased' }] } },
      otherwise:
        'This cannot be about a child who is not born or has died. Check that it is the right child.',
    },
  ],
  submitRequires: [
    {
      that: { question: 'missingAt', notAfter: 'reportedAt' },
      otherwise: 'It was reported before the child went. Check both times.',
    },
    {
      that: {
        any: [
          { not: away },
          { holds: 'looked-after' },
          { subject: 'looked-after-by-another-authority' },
        ],
      },
      otherwise:
        'Only a child in care can be away from a placement without authorisation. Choose “Missing”.',
    },
  ],
  outcomes,
  happenedAt: 'missingAt',
  begunAhead: true,
  immediateDanger: highRisk,
  worry: 'riskWhy',
  cameFrom: { name: 'reportedBy' },
})
