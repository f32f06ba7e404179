import type { PlayedStep } from '../../../src/practice/vocabulary/played.ts'

// What the lead member finds among the reports: a meeting that was held and whose recommendations wait for an answer.

const days = 24

export const committeeSteps: readonly PlayedStep[] = [
  {
    hoursAgo: 20 * days,
    by: 'farrah-nuttall',
    about: 'Children’s services scrutiny committee',
    process: 'committee-meeting',
    begins: true,
    answers: {
      meetsOn: { inDays: -20 },
      papersOn: { inDays: -30 },
      papers: [
        {
          title: 'How soon children have a home for good',
          author: 'Performance and improvement',
          signedOffBy: 'Director of children’s social care',
        },
        {
          title: 'Getting to good: how far the plan has got',
          author: 'Performance and improvement',
          signedOffBy: 'Director of children’s social care',
        },
      ],
      attended: 'none',
      raised: 'Why plans for a home for good wait longer in one part of the county than in others.',
      decisions: 'none',
      recommendations: [
        { recommendation: 'Report to this committee each quarter on permanence' },
        { recommendation: 'Say how many posts of the drive are filled in each part of the county' },
      ],
      recommendedOn: { inDays: -20 },
      outcome: 'kept',
    },
    does: 'hand-in',
  },
]
