import { childrenAct1989, workingWell } from '../../law/sources.ts'
import { caseHolders, caseManagers, reviewingOfficers } from '../../posts.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { outcomes } from './outcomes.ts'
import { ending, matching, questions } from './questions.ts'

// Considered in every care plan and at every review. Whoever befriends a child is checked, and a manager agrees to
// the match before it begins to count.
export const independentVisitor = defineProcess({
  id: 'independent-visitor',
  number: 'P49b',
  title: 'Independent visitor',
  noun: 'record of an independent visitor',
  purpose: 'Find a child in our care a friend for the long run who is nobody’s employee.',
  referenceLetter: 'IV',
  basis: [childrenAct1989('23ZB'), workingWell('independent visitors')],
  about: 'child',
  roles: {
    start: [...caseHolders, ...reviewingOfficers],
    record: [...caseHolders, ...reviewingOfficers],
    authorise: caseManagers,
  },
  clocks: [],
  questions,
  pages: [
    {
      id: 'what',
      title: 'Whom is it about?',
      people: true,
      asks: [
        ...(['what', 'on', 'consideredAt', 'inInterest', 'reason'] as const),
        ...(['answer', 'childsWords', 'provider', 'referredOn'] as const),
      ],
    },
    {
      id: 'match',
      title: 'The visitor',
      when: matching,
      asks: ['visitor', 'checks', 'independent', 'match', 'childAgrees', 'startsOn'],
    },
    {
      id: 'decision',
      title: 'Is it a good match?',
      by: 'authoriser',
      when: matching,
      asks: ['matchDecision'],
    },
    {
      id: 'ending',
      title: 'How did it end?',
      when: ending,
      asks: ['endedOn', 'endedBecause', 'visits'],
    },
  ],
  prompts: [
    {
      when: {
        all: [
          { had: 'independent-visitor-offer', where: { answer: ['declined', 'later'] } },
          { not: { holds: 'independent-visitor' } },
        ],
      },
      says: 'It was offered before, and the child did not want it then. Ask again.',
    },
    {
      when: { question: 'endedBecause', is: 'concern' },
      says: 'A concern about somebody who befriends a child goes to the designated officer today.',
    },
  ],
  startRequires: [
    {
      that: { any: [{ holds: 'looked-after' }, { holds: 'independent-visitor' }] },
      otherwise:
        'This child is not in our care. An independent visitor is for children whom we look after; ask early help about a befriender.',
    },
  ],
  authoriseWhen: matching,
  outcomes,
  happenedAt: 'on',
  worry: 'reason',
})
