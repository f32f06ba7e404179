import { childrenAct1989 } from '../../law/sources.ts'
import { caseTeamManagers, leavingCareManagers, leavingCareWorkers } from '../../posts.ts'
import { seed } from '../../vocabulary/source.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { outcomes } from './outcomes.ts'
import { questions } from './questions.ts'

// Asked at 21, at 25 and each year after a no; and whenever somebody asks us to stop or to begin again. What
// ends is the support. That they may come back stays so until 25, whoever closed what.
export const supportAfter21 = defineProcess({
  id: 'support-after-21',
  number: 'P36f',
  title: 'Support after 21: going on, stopping, coming back',
  noun: 'answer about support',
  purpose:
    'Ask whether a young person wants support to go on, and end it or begin it again as they wish.',
  referenceLetter: 'SU',
  basis: [
    childrenAct1989('23CZB'),
    seed('Leaving care: until 21, and up to 25 if the young person wants it'),
  ],
  about: 'child',
  roles: {
    start: [...leavingCareWorkers, ...leavingCareManagers],
    record: [...leavingCareWorkers, ...leavingCareManagers],
    authorise: leavingCareManagers,
    allocate: leavingCareManagers,
    read: caseTeamManagers,
  },
  clocks: [],
  questions,
  pages: [
    {
      id: 'answer',
      title: 'Who is it, and what do they want?',
      people: true,
      asks: [
        ...(['answeredOn', 'occasion', 'asked', 'whyNotAsked', 'wants'] as const),
        ...(['theirWords', 'helpWanted', 'toldTheyMayReturn'] as const),
      ],
    },
    { id: 'looking-back', title: 'Looking back and on', asks: ['whatHelped', 'whoIsThere'] },
    { id: 'decision', title: 'What do you decide?', by: 'authoriser', asks: ['managerRationale'] },
  ],
  prompts: [
    {
      when: { question: 'wants', is: 'no' },
      says: 'They are asked again every year until 25, and can come back at any time.',
    },
    {
      when: { subject: 'deceased' },
      says: 'No letter goes out, and nothing more is asked of the family in this record.',
    },
  ],
  startRequires: [
    {
      that: {
        any: [
          { holds: 'care-leaver' },
          { had: 'care-leaver' },
          { holds: 'leaving-care-support' },
          { had: 'leaving-care-support' },
        ],
      },
      otherwise:
        'No support after care is recorded. Nothing was begun. If they were in our care, begin with the leaving care assessment: it works out what they are entitled to.',
    },
    {
      that: { not: { underWay: 'support-after-21' } },
      otherwise: 'They are being asked already. Go on with that record.',
    },
  ],
  outcomes,
  notHere: {
    movedAway:
      'Whoever moves to another part of the country stays ours to support until 25: the authority that cared last goes on. Record the new home.',
    custody: 'Support goes on in custody. Record it as the home.',
  },
  happenedAt: 'answeredOn',
  worry: 'whatHelped',
})
