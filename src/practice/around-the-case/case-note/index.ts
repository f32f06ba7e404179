import { keepsTheWish } from '../../blocks/rather-see.ts'
import { toBeConfirmed } from '../../law/sources.ts'
import { caseTeamManagers } from '../../posts.ts'
import { defineProcess } from '../../vocabulary/process.ts'
import type { Effect } from '../../vocabulary/effect.ts'
import type { Requirement } from '../../vocabulary/outcome.ts'
import { recordedInTime } from '../recorded-in-time.ts'
import { everyWorker } from '../who.ts'
import { questions, somethingApart, type NoteQuestion } from './questions.ts'

const ours = toBeConfirmed('how a case note can end')

const wasSeen: Effect<NoteQuestion> = {
  effect: 'record-fact',
  fact: 'child-seen',
  on: { answer: 'happenedAt' },
  with: { seenAlone: { answer: 'seenAlone' } },
  // A face on a screen is not a child who was seen.
  when: {
    all: [
      { question: 'seen', is: 'yes' },
      { question: 'how', is: 'inPerson' },
    ],
  },
}

const wish = keepsTheWish<NoteQuestion>({ answer: 'happenedAt' })

/** A note that brothers and sisters share stands on each one's record only when somebody said that it may. */
const confirmed: Requirement<NoteQuestion> = {
  that: { question: 'belongsHere', is: 'yes' },
  otherwise:
    'You said that not all of this may stand on this child’s record. Your answers are safe. Take out what is about somebody else, or take this child off the note and write theirs apart.',
}

/** What a note of a visit is not: the visit that a plan waits for. */
const visitPrompt = (noteType: string, visit: string) => ({
  when: { question: 'noteType', is: noteType } as const,
  says: `A note is not the visit. Record a ${visit} instead: only that one counts.`,
})

// Whoever works with a child writes it down soon, in words the child could read one day. Nobody signs it; a
// manager reads some of them.
export const caseNote = defineProcess({
  id: 'case-note',
  number: 'P40',
  title: 'Case note',
  noun: 'case note',
  purpose: 'Write down what happened while it is fresh, so that the child’s record tells it.',
  referenceLetter: 'NO',
  basis: [toBeConfirmed('recorded at the time, in words that a child can read')],
  about: 'child',
  several: true,
  roles: { start: everyWorker, record: everyWorker, read: caseTeamManagers },
  clocks: [
    recordedInTime<NoteQuestion>('Case note written', {
      answer: 'happenedAt',
      inWords: 'when it happened',
    }),
  ],
  questions,
  pages: [
    {
      id: 'note',
      title: 'What happened?',
      people: true,
      asks: [
        ...(['happenedAt', 'noteType', 'concerns', 'how', 'onBehalfOf', 'present'] as const),
        ...([
          'text',
          'significant',
          'risk',
          'riskWhat',
          'planStep',
          'documents',
          'whyLate',
        ] as const),
      ],
    },
    { id: 'readers', title: 'Who may read it?', asks: ['about', 'apart', 'apartFrom'] },
    {
      id: 'children',
      title: 'Each child',
      asks: [
        ...(['belongsHere', 'seen', 'seenWhere', 'seenAlone', 'whyNotAlone'] as const),
        ...(['bedroomSeen', 'presentation', 'childsWords'] as const),
        ...(['howSaid', 'doneAboutIt', 'childTold', 'whyChildNotTold'] as const),
        ...(['ratherSee', 'ratherSeeWords'] as const),
        ...(['riskSinceLastSeen', 'announced'] as const),
      ],
    },
    {
      id: 'wrong-record',
      title: 'If it is on the wrong child’s record',
      intro:
        'Nothing is deleted. The note is moved to the right record; that it was here, and who read it, is kept.',
      after: 'decision',
      asks: ['wrongRecordFoundOn', 'wrongRecordHow', 'breachNote', 'breachReportedOn'],
    },
  ],
  prompts: [
    {
      when: { question: 'about', is: ['siblings', 'third-party'] },
      says: 'It names somebody besides the child. Before it is shared, or copied for anybody who asks to see the record, that is looked at and taken out.',
    },
    {
      when: { question: 'risk', is: 'yes' },
      says: 'Where a child may be suffering harm, talk to the practice manager now. A note tells nobody by itself.',
    },
    {
      when: {
        all: [
          { question: 'childsWords', answered: true },
          { question: 'doneAboutIt', answered: false },
        ],
      },
      says: 'The child said something. Write down what was done about it, and whether the child was told.',
    },
    visitPrompt('visit-child-in-need', 'child in need visit'),
    visitPrompt('visit-child-protection', 'child protection visit'),
    visitPrompt('visit-in-our-care', 'visit to a child in our care'),
    {
      when: { question: 'noteType', is: ['management-decision', 'supervision'] },
      says: 'A note is neither a decision nor a supervision. The manager records it as what it was: only that one counts.',
    },
    {
      when: { subject: 'restricted' },
      says: 'This child’s record is restricted: the note is behind the same wall.',
    },
  ],
  outcomesEach: 'child',
  outcomes: {
    saved: {
      label: 'On the record',
      source: ours,
      when: { not: somethingApart },
      requires: [confirmed],
      effects: [wasSeen, wish],
    },
    keptApart: {
      label: 'On the record, with a part kept apart',
      explained: 'That part is never in a copy that the family can ask for.',
      source: ours,
      when: somethingApart,
      requires: [confirmed],
      effects: [wasSeen, wish],
    },
  },
  notHere: {
    visit: 'A visit that a plan waits for is recorded as that visit: a note of one does not count.',
  },
  happenedAt: 'happenedAt',
  worry: 'text',
})
