import { approvers, recruiters } from '../careers/who.ts'
import { recruitmentDrive } from '../careers/law.ts'
import type { Register } from '../vocabulary/register.ts'
import { otherCouncils } from './council-comparison.ts'
import { colleagueFigures, requestFigures, voiceFigures } from './figures.ts'
import { newsOf2019, promised } from './law.ts'
import {
  advancedPractitioners,
  employees,
  lineManagers,
  principalSocialWorker,
  workforceManagers,
  workforceOfficers,
} from './who.ts'

const forEverybody = { keep: workforceOfficers, read: employees }

export const workforceRegisters: readonly Register[] = [
  {
    id: 'colleagues',
    title: 'People who work here',
    noun: 'colleague',
    holds:
      'What is kept of each of us as somebody who works here. Each reads their own, and managers that of those they manage.',
    name: { text: 'What is their name?' },
    keep: workforceOfficers,
    read: workforceManagers,
    ofWorker: { each: employees, managers: true },
    figures: colleagueFigures,
    source: [promised('support, supervision and training')],
  },
  {
    id: 'training-courses',
    title: 'Training courses',
    noun: 'training course',
    holds: 'What can be learned here, for whom, and how soon it has to be refreshed.',
    name: { text: 'What is the course called?' },
    ...forEverybody,
    source: [promised('a training programme')],
  },
  {
    id: 'training-sessions',
    title: 'Training sessions',
    noun: 'training session',
    holds: 'When and where a course is held, and how many places are left.',
    name: {
      text: 'What is the session called?',
      hint: 'Like “Court skills, 3 December, Preston”. People choose it by this name.',
    },
    ...forEverybody,
    source: [promised('a training programme')],
  },
  {
    id: 'friends-referred',
    title: 'Friends you refer',
    noun: 'friend',
    holds:
      'Refer a friend who could work here, and see how far they have come. You see your own, and never what they write in an application.',
    name: { text: 'What is your friend’s name?' },
    keep: recruiters,
    read: approvers,
    ofWorker: {
      madeBy: employees,
      neverThemselves:
        'You cannot refer yourself. Nothing was kept. If you look for another job here, apply for it.',
    },
    source: [promised('refer a friend')],
  },
  {
    id: 'staff-voice',
    title: 'Issues and ideas',
    noun: 'issue or idea',
    holds:
      'What you raise with the Principal Social Worker, and what became of it. They read it, and no manager of yours.',
    name: { text: 'What is it about, in a few words?' },
    keep: principalSocialWorker,
    ofWorker: { madeBy: employees },
    figures: voiceFigures,
    source: [promised('a Principal Social Worker who listens, right up to the Chief Executive')],
  },
  {
    id: 'practitioner-requests',
    title: 'Help from an advanced practitioner',
    noun: 'request for help',
    holds: 'Ask an advanced practitioner to look at a piece of work with you.',
    name: {
      text: 'What do you want help with, in a few words?',
      hint: 'Do not write a child’s name.',
    },
    keep: advancedPractitioners,
    ofWorker: { madeBy: employees },
    figures: requestFigures,
    source: [promised('intensive Advanced Practitioner support')],
  },
  {
    id: 'award-nominations',
    title: 'Nominations for the awards',
    noun: 'nomination',
    holds: 'Whom you nominate for the social work awards of the year.',
    name: { text: 'Whom do you nominate?' },
    keep: workforceOfficers,
    read: workforceManagers,
    ofWorker: {
      madeBy: employees,
      neverThemselves:
        'You cannot nominate yourself. Nothing was kept. Ask a colleague who knows your work.',
    },
    source: [promised('annual social work awards ceremony')],
  },
  {
    id: 'universities',
    title: 'Universities',
    noun: 'university',
    holds: 'The universities we work with: their students, and what we do together.',
    name: { text: 'What is the university called?' },
    keep: workforceOfficers,
    read: [...advancedPractitioners, ...lineManagers],
    source: [
      promised('good links with universities'),
      newsOf2019('work with universities on the balance of women and men'),
    ],
  },
  {
    id: 'campaigns',
    title: 'Recruitment campaigns',
    noun: 'campaign',
    holds: 'What is spent on finding people, and on what.',
    name: { text: 'What is the campaign called?' },
    keep: recruiters,
    read: [...approvers, ...workforceManagers],
    source: [recruitmentDrive],
  },
  otherCouncils,
]
