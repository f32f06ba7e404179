import type { Measure } from '../../vocabulary/measure.ts'
import type { Register } from '../../vocabulary/register.ts'
import { employees } from '../../workforce/who.ts'
import { partnershipGuide, peerReviewNews } from '../law.ts'
import { improvement, improvementBoard, improvementOfficers, leadMembers } from '../who.ts'

const kept = { keep: improvementOfficers, read: improvementBoard }

const participationFigures: readonly Measure[] = [
  {
    id: 'participation-times',
    group: 'Children and families who took part',
    title: 'Times that they took part',
    definition: 'Times in the period that children and families took part in deciding something.',
    counted: { process: 'participation', by: 'happened' },
    unit: { number: 'things' },
    better: 'higher',
    source: [partnershipGuide('influence decision making')],
  },
  {
    id: 'participation-changed',
    group: 'Children and families who took part',
    title: 'It changed something',
    definition:
      'Times that something changed because of it, whole or in part ÷ times that they took part.',
    counted: { process: 'participation', by: 'happened' },
    unit: { share: { answer: 'changed', is: ['yes', 'partly'] } },
    better: 'higher',
    source: [partnershipGuide('evidence of better outcomes because families took part')],
  },
  {
    id: 'participation-outcomes',
    group: 'Children and families who took part',
    title: 'An outcome got better because of it',
    definition:
      'Times after which one of the five outcomes got better, with evidence ÷ times that they took part.',
    counted: { process: 'participation', by: 'happened' },
    unit: { share: { not: { answer: 'outcomes', is: ['none'] } } },
    better: 'higher',
    source: [partnershipGuide('evidence of better outcomes because families took part')],
  },
]

export const governanceRegisters: readonly Register[] = [
  {
    id: 'partnership-measures',
    title: 'Partnership measures',
    noun: 'partnership measure',
    holds: 'What the partnership goes by, with what is published of each and what it should be.',
    name: { text: 'What is measured?' },
    keep: improvementOfficers,
    read: [...improvement, ...leadMembers],
    source: [partnershipGuide('five measures of impact')],
  },
  {
    id: 'participation',
    title: 'Participation',
    noun: 'way of taking part',
    holds: 'How children and families take part in deciding, what they said, and what came of it.',
    name: { text: 'What is it called?', hint: 'Like “Children in care council”.' },
    keep: improvementOfficers,
    read: improvement,
    figures: participationFigures,
    source: [partnershipGuide('influence decision making')],
  },
  {
    id: 'sharing-agreements',
    title: 'Information-sharing agreements',
    noun: 'agreement to share information',
    holds: 'What partners agreed to share, on which basis, and when that is looked at again.',
    name: { text: 'What is the agreement called?' },
    ...kept,
    source: [partnershipGuide('work together and share information')],
  },
  {
    id: 'role-holders',
    title: 'Role holders',
    noun: 'role that others answer to',
    holds:
      'Who holds each role that others answer to, since when, and whether they only act in it.',
    name: { text: 'Which role?', hint: 'Like “Cabinet member for children and young people”.' },
    ...kept,
    source: [peerReviewNews],
  },
  {
    id: 'thematic-audits',
    title: 'Thematic audits',
    noun: 'audit theme',
    holds: 'The programme of audits: each theme, what was asked, found and done about it.',
    name: { text: 'What is the theme?' },
    ...kept,
    source: [partnershipGuide('build on what works')],
  },
  {
    id: 'learning',
    title: 'Lessons learned',
    noun: 'lesson',
    holds:
      'The learning library: what inspections, audits, peer reviews, complaints and families taught us, and what we do because of it. Everybody who works here reads what was signed.',
    name: {
      text: 'What is the lesson, in one line?',
      hint: 'It names nobody: everybody reads it.',
    },
    keep: improvementOfficers,
    read: [...employees, ...leadMembers],
    source: [partnershipGuide('build on what works')],
  },
]
