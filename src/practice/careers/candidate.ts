import { defineProcess } from '../vocabulary/process.ts'
import { saferRecruitment } from './law.ts'
import { recruiters } from './who.ts'

/** Who applied, apart from what they say of their work: recruiters read it, and nobody who judges the application. */
export const candidate = defineProcess({
  id: 'candidate',
  number: 'B30d',
  title: 'Applicant’s details',
  noun: 'applicant’s details',
  purpose: 'Keep who applied apart from what is judged.',
  referenceLetter: 'AD',
  basis: [saferRecruitment('what is asked of every applicant')],
  about: { entryOf: 'applicants' },
  roles: { start: recruiters, record: recruiters },
  clocks: [],
  questions: {
    appliedOn: { kind: 'date', text: 'When did they apply?', needed: 'to-submit' },
    application: {
      kind: 'entry',
      from: 'applications',
      text: 'Which application is theirs?',
      needed: 'to-submit',
    },
    vacancy: { kind: 'entry', from: 'vacancies', text: 'For which vacancy?', needed: 'to-submit' },
    name: { kind: 'text', text: 'Full name', needed: 'to-submit' },
    email: { kind: 'text', format: 'email', text: 'E-mail address', needed: 'to-submit' },
    phone: { kind: 'text', format: 'telephone', text: 'Phone number' },
    rightToWork: { kind: 'yes-no', text: 'May they work in the UK?', needed: 'to-submit' },
    registration: { kind: 'text', text: 'Number at Social Work England' },
    references: {
      kind: 'list',
      row: 'reference',
      text: 'Who can say what they are like at work?',
      none: 'Nobody yet',
      needed: 'to-submit',
      of: {
        name: { kind: 'text', text: 'Name and organisation' },
        reach: { kind: 'text', text: 'E-mail or phone' },
        current: { kind: 'yes-no', text: 'Is it their employer now, or the last one?' },
      },
    },
    convictions: { kind: 'long-text', text: 'Convictions or cautions that they told us of' },
    adjustments: { kind: 'long-text', text: 'What they need so that they can take part' },
    interviewSure: {
      kind: 'yes-no',
      text: 'Do they ask for an interview under the disability scheme?',
    },
    heard: {
      kind: 'choice',
      text: 'How did they hear of it?',
      options: {
        careersPage: 'Our careers page',
        alert: 'An e-mail from us',
        event: 'An event',
        friend: 'Somebody who works here',
        university: 'A university',
        elsewhere: 'Somewhere else',
      },
    },
    agreed: { kind: 'yes-no', text: 'Do they say that it is all true?', needed: 'to-submit' },
  },
  pages: [
    {
      id: 'who',
      title: 'Who applied?',
      asks: [
        ...(['appliedOn', 'vacancy', 'application', 'name', 'email', 'phone'] as const),
        ...(['rightToWork', 'registration', 'heard', 'agreed'] as const),
      ],
    },
    {
      id: 'more',
      title: 'References and what they need',
      asks: ['references', 'convictions', 'adjustments', 'interviewSure'],
    },
  ],
  submitRequires: [
    {
      that: { rows: 'references', distinct: 'name', atLeast: 2 },
      otherwise: 'Name two people who know you at work: we ask both about you',
    },
  ],
  outcomes: {
    kept: {
      label: 'Kept',
      source: saferRecruitment('what is asked of every applicant'),
      effects: [
        {
          effect: 'start-fact',
          fact: 'has-applied',
          on: { answer: 'appliedOn' },
          with: { vacancy: { answer: 'vacancy' }, application: { answer: 'application' } },
          when: { not: { holds: 'has-applied' } },
        },
      ],
    },
  },
  outcomesBy: 'recorder',
  happenedAt: 'appliedOn',
})
