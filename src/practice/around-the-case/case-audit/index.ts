import { toBeConfirmed, workingWell } from '../../law/sources.ts'
import { auditors, caseManagers } from '../../posts.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { clocks } from './clocks.ts'
import { outcomes } from './outcomes.ts'
import { questions } from './questions.ts'

// Somebody who has no part in the case looks at all of it; somebody else moderates. What they agreed is locked,
// as everything is that was signed.
export const caseAudit = defineProcess({
  id: 'case-audit',
  number: 'P41',
  title: 'Case audit',
  noun: 'audit',
  purpose: 'See how good the work with one child was, put right what was not, and learn from it.',
  referenceLetter: 'AU',
  basis: [
    workingWell('Safeguarding, Inspection and Audit'),
    toBeConfirmed('audits at random, by theme and after an incident, each moderated'),
  ],
  about: 'child',
  roles: {
    start: [...auditors, ...caseManagers],
    record: [...auditors, ...caseManagers],
    authorise: auditors,
    allocate: auditors,
  },
  clocks,
  questions,
  pages: [
    {
      id: 'case',
      title: 'Which case, and why?',
      people: true,
      asks: [
        ...(['allocatedOn', 'auditor', 'conflict', 'sampling', 'theme', 'firstGradedOn'] as const),
        ...(['team', 'worker', 'periodFrom', 'periodTo', 'auditedOn'] as const),
      ],
    },
    {
      id: 'standards',
      title: 'Standard by standard',
      intro: 'A dip sample looks at some standards, every other audit at all thirteen.',
      asks: ['standards'],
    },
    {
      id: 'people',
      title: 'The worker and the family',
      asks: ['workerTookPart', 'familyAsked', 'familyFeedback', 'familyNotAsked'],
    },
    {
      id: 'grade',
      title: 'All in all',
      asks: [
        ...(['overallGrade', 'whyGrade', 'unsafeNow', 'toldManagerAt', 'safetyAction'] as const),
        ...(['actions', 'learningTheme'] as const),
      ],
    },
    {
      id: 'moderation',
      title: 'Moderation',
      by: 'authoriser',
      asks: ['moderator', 'moderatorReason'],
    },
    {
      id: 'after',
      title: 'What became of it?',
      after: 'decision',
      asks: ['sharedWithWorkerOn', 'actionsClosedOn', 'whatActionsChanged'],
    },
  ],
  prompts: [
    {
      when: { subject: 'restricted' },
      says: 'This child’s record is restricted. The audit is behind the same wall: share it with nobody who may not open the record.',
    },
    {
      when: { question: 'unsafeNow', is: 'yes' },
      says: 'Tell the practice manager now. If a child is in danger, 999 first.',
    },
    {
      when: { had: 'case-audit', inLast: { months: 12 } },
      says: 'This case was audited within the last twelve months. Look at what was to be put right.',
    },
  ],
  submitRequires: [
    {
      that: { question: 'auditor', names: 'recorder' },
      otherwise:
        'Only the auditor hands in an audit, and you are not the one who is named. What you wrote is safe. Leave it for them, or correct who audits.',
    },
    {
      that: { not: { question: 'auditor', names: 'case-holder' } },
      otherwise:
        'You work with this child yourself, and nobody audits their own case. What you wrote is safe. Give the audit to somebody else.',
    },
    {
      that: { not: { question: 'auditor', names: 'chair' } },
      otherwise:
        'You chaired a conference or a review of this child, and whoever chaired does not audit the case. What you wrote is safe. Give the audit to somebody else.',
    },
    {
      that: { question: 'conflict', is: 'no' },
      otherwise:
        'You have had a part in this case, or know the family, so your audit would not count. What you wrote is safe. Give it to somebody else, who reads it and begins from it.',
    },
    {
      that: { question: 'periodFrom', notAfter: 'periodTo' },
      otherwise: 'The time that is looked at would end before it begins. Check both dates.',
    },
    {
      that: { everyRowOf: 'standards', has: ['standard', 'grade', 'evidence'] },
      otherwise: 'Every standard has a grade, and what shows it.',
    },
    {
      that: {
        any: [
          { question: 'sampling', is: 'dip' },
          { rows: 'standards', distinct: 'standard', atLeast: 13 },
        ],
      },
      otherwise:
        'An audit grades all thirteen standards; one that does not apply says why. Only a dip sample looks at some of them.',
    },
  ],
  authoriseRequires: [
    {
      that: { question: 'moderator', names: 'authoriser' },
      otherwise: 'The moderator signs the audit themselves, and you are not the one who is named.',
    },
    {
      that: {
        all: [
          { not: { question: 'moderator', names: 'case-holder' } },
          { not: { question: 'moderator', names: 'recorder' } },
        ],
      },
      otherwise:
        'Whoever works with the child, or audited the case, does not moderate it. Somebody else has to.',
    },
  ],
  outcomes,
  happenedAt: 'auditedOn',
  immediateDanger: { question: 'unsafeNow', is: 'yes' },
  worry: 'whyGrade',
})
