import { toBeConfirmed } from '../../law/sources.ts'
import { caseHolders } from '../../posts.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import { national } from '../../vocabulary/source.ts'
import { supervisors } from '../who.ts'
import { outcomes } from './outcomes.ts'
import { questions } from './questions.ts'

// Both sign: whoever supervised hands it in (a practice manager or, while there is none, a team manager), and what
// was decided happens at once; the worker signs after it. The rhythm runs in the record that lives as long as the
// work does (see case-clocks.ts).
export const caseSupervision = defineProcess({
  id: 'case-supervision',
  number: 'P38',
  title: 'Case supervision',
  noun: 'case supervision',
  purpose: 'Think about each child with the worker, and give the work its direction.',
  referenceLetter: 'CS',
  basis: [
    national('Employer standards for social workers: supervision'),
    toBeConfirmed('case supervision for each child, signed by both'),
  ],
  about: 'child',
  several: true,
  roles: {
    start: supervisors,
    record: supervisors,
    authorise: caseHolders,
  },
  clocks: [],
  questions,
  pages: [
    {
      id: 'supervision',
      title: 'Who talked about whom?',
      intro:
        'This stands on the children’s records, and whoever hands it in is the supervisor. Nothing about a worker’s own health or life is written here: what concerns the worker has a record of its own, which only the two of you can open.',
      people: true,
      asks: ['heldOn', 'worker', 'together', 'workerSigns'],
    },
    {
      id: 'child',
      title: 'Each child',
      asks: [
        ...(['lastSeenOn', 'childsExperience', 'planProgress', 'drift'] as const),
        ...(['riskChange', 'deadlinesLookedAt', 'reflection'] as const),
      ],
    },
    {
      id: 'decisions',
      title: 'What was decided?',
      asks: [
        ...(['lastTime', 'actions', 'thresholdDecided'] as const),
        ...(['decisionTopic', 'decision', 'decisionReason'] as const),
      ],
    },
  ],
  copies: { lastTime: { process: 'case-supervision', answer: 'actions' } },
  prompts: [
    {
      when: { question: 'workerSigns', is: ['absent', 'left'] },
      says: 'The worker is not there. Until somebody else has the case, the practice manager holds it and what is due in it.',
    },
    {
      when: { question: 'riskChange', is: 'increased' },
      says: 'The risk is more than it was. Where a child may be suffering harm, a strategy discussion does not wait for the next supervision.',
    },
    {
      when: { holds: 'child-in-need-plan', for: { months: 9 } },
      says: 'The plan has run for nine months. Does it still make the difference that it was made for?',
    },
  ],
  submitRequires: [
    {
      that: { not: { question: 'worker', names: 'recorder' } },
      otherwise:
        'Nobody supervises themselves. Name the worker whose supervision it was; your own is with your manager.',
    },
    {
      that: { everyRowOf: 'actions', has: ['action', 'owner', 'by'] },
      otherwise: 'Say of everything that was decided who does it, and by when.',
    },
  ],
  outcomesBy: 'recorder',
  authoriseWhen: { question: 'workerSigns', is: 'yes' },
  authoriseRequires: [
    {
      that: { question: 'worker', names: 'authoriser' },
      otherwise:
        'Only the worker whose supervision it was signs it. If they cannot, send it back: the supervisor says that they are away or have left.',
    },
  ],
  outcomesEach: 'child',
  outcomes,
  notHere: {
    personal:
      'What concerns the worker, and not a child, does not end here: begin a personal supervision, which only the two of you can open.',
  },
  happenedAt: 'heldOn',
})
