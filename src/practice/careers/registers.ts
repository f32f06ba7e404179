import type { Register } from '../vocabulary/register.ts'
import { applicationFigures } from './figures.ts'
import { careersPage, recruitmentDrive, recruitmentSetting, saferRecruitment } from './law.ts'
import { approvers, panel, recruiters } from './who.ts'

const managers = [...panel, ...approvers]

export const careersRegisters: readonly Register[] = [
  {
    id: 'vacancies',
    title: 'Vacancies',
    noun: 'vacancy',
    holds: 'Each job we look for somebody for, from its draft to the day it is filled or given up.',
    name: {
      text: 'What is the job?',
      hint: 'Like “Social worker, Family Safeguarding, Preston”. It is published as it stands.',
    },
    alsoKnownAs: { text: 'Which other words is it looked for by?' },
    keep: recruiters,
    read: managers,
    source: [careersPage('vacancies')],
  },
  {
    id: 'posts',
    title: 'Posts',
    noun: 'post',
    holds: 'The posts there is money for: filled, in part, vacant or frozen.',
    name: { text: 'What is the post?', hint: 'Begin with its number.' },
    keep: recruiters,
    read: managers,
    source: [recruitmentDrive],
  },
  {
    id: 'applications',
    title: 'Applications',
    noun: 'application',
    holds:
      'What applicants say of their work. Whose it is stands elsewhere, and panels do not see it.',
    name: { text: 'Which number does it have?' },
    keep: recruiters,
    read: managers,
    figures: applicationFigures,
    source: [saferRecruitment('applications are judged by what they say')],
  },
  {
    id: 'applicants',
    title: 'Applicants',
    noun: 'applicant',
    holds:
      'Who applied, or was referred by a friend. One person is here once, however often they apply.',
    name: { text: 'Who is it?', hint: 'Their name, then their e-mail address.' },
    keep: recruiters,
    source: [recruitmentSetting('personal details of applicants are for recruiters only')],
  },
  {
    id: 'recruitment-events',
    title: 'Recruitment events',
    noun: 'recruitment event',
    holds: 'Evenings and fairs where people come and meet us.',
    name: { text: 'What is the event called?' },
    keep: recruiters,
    read: managers,
    source: [careersPage('the recruitment evening')],
  },
]
