import { carePlanning } from '../law/care.ts'
import { childrensManagers, childrensSocialWorkers, meetingSupport } from '../posts.ts'
import type { Effect } from '../vocabulary/effect.ts'
import type { Outcome, Requirement } from '../vocabulary/outcome.ts'
import { defineProcess } from '../vocabulary/process.ts'
import { defineQuestions } from '../vocabulary/question.ts'

const questions = defineQuestions({
  kind: {
    kind: 'choice',
    text: 'What has to be told?',
    options: {
      start: 'A child is placed',
      move: 'A child has moved',
      end: 'A child has left our care',
    },
    needed: 'to-submit',
  },
  placedOn: {
    kind: 'date',
    planned: true,
    text: 'From which day?',
    needed: 'to-submit',
  },
  home: { kind: 'text', text: 'Where does the child live from then on?' },
  inOurArea: { kind: 'yes-no', text: 'Is it in our own area?' },
  adjoining: {
    kind: 'yes-no',
    text: 'Is it in an authority next to ours?',
    when: { question: 'inOurArea', is: 'no' },
  },
  why: { kind: 'long-text', text: 'What were they told, and why is it so?', needed: 'to-submit' },
  recipients: {
    kind: 'list',
    row: 'recipient',
    text: 'Who has to be told, and were they?',
    hint: 'Everybody with parental responsibility, whoever cared for the child until now, the home, the school, the GP, the integrated care board, the reviewing officer, our virtual school; out of our area also the authority there and its virtual school.',
    needed: 'to-submit',
    of: {
      who: { kind: 'choice', text: 'Who?', codes: 'placement-recipient' },
      name: { kind: 'text', text: 'Name' },
      result: {
        kind: 'choice',
        text: 'Told?',
        options: {
          sent: 'Told',
          returned: 'Sent, and came back or the address is not known',
          withheld: 'Kept from them, for a legal reason',
        },
      },
      on: { kind: 'date', text: 'When?' },
      how: {
        kind: 'choice',
        text: 'How?',
        options: {
          post: 'By post',
          email: 'By secure email',
          hand: 'By hand',
          phone: 'By phone',
          notSent: 'Not sent: kept from them',
        },
      },
      version: { kind: 'text', text: 'What was in it?', hint: 'With the address, or without.' },
      reason: { kind: 'text', text: 'If it was kept from them, on what legal ground?' },
      acknowledgedOn: { kind: 'date', text: 'Acknowledged on' },
    },
  },
  toldOn: {
    kind: 'date',
    text: 'On which day was the last of them told?',
    needed: 'to-submit',
  },
  managersComment: { kind: 'long-text', text: 'Why is it lawful to keep it from them?' },
})

type NotificationsQuestion = keyof typeof questions
type Does = Effect<NotificationsQuestion>
type Must = Requirement<NotificationsQuestion>

const somebody = (where: Readonly<Record<string, string>>) =>
  ({ rows: 'recipients', where, atLeast: 1 }) as const

const withheld = somebody({ result: 'withheld' })
const cameBack = somebody({ result: 'returned' })
const forTheWholeOfCare = { question: 'kind', is: ['start', 'move'] } as const
const outOfArea = { question: 'inOurArea', is: 'no' } as const
const toldAhead = { question: 'toldOn', notAfter: 'placedOn' } as const

/** Who is told before the child moves has been told in time: it counts from the day of the placement. */
const told: readonly Does[] = [
  {
    effect: 'record-fact',
    fact: 'placement-notified',
    on: { answer: 'placedOn' },
    with: { kind: { answer: 'kind' } },
    when: toldAhead,
  },
  {
    effect: 'record-fact',
    fact: 'placement-notified',
    on: { answer: 'toldOn' },
    with: { kind: { answer: 'kind' } },
    when: { not: toldAhead },
  },
  {
    effect: 'tell',
    whom: 'parents',
    letter: 'child-has-moved',
    when: {
      all: [
        forTheWholeOfCare,
        { not: somebody({ who: 'parents', result: 'withheld' }) },
        { not: { subject: 'deceased' } },
      ],
    },
  },
]

const toldAre = (who: string, otherwise: string): Must => ({
  that: { any: [{ not: forTheWholeOfCare }, somebody({ who })] },
  otherwise,
})

const outThereAre = (who: string, otherwise: string): Must => ({
  that: { any: [{ not: forTheWholeOfCare }, { not: outOfArea }, somebody({ who })] },
  otherwise,
})

const outcome = (
  one: Pick<Outcome<NotificationsQuestion>, 'label' | 'when' | 'requires'>,
): Outcome<NotificationsQuestion> => ({ ...one, source: carePlanning('13'), effects: told })

// Everyone whom the law names is told that a child is placed, has moved or has left. What is kept from somebody
// is kept for a legal reason, and a practice manager signs it.
export const placementNotifications = defineProcess({
  id: 'placement-notifications',
  number: 'P23',
  title: 'Placement notifications',
  noun: 'record of placement notifications',
  purpose: 'Tell everyone the law says must know that a child is placed, has moved or has left.',
  referenceLetter: 'TN',
  basis: [carePlanning('13')],
  about: 'child',
  roles: {
    start: childrensSocialWorkers,
    record: [...childrensSocialWorkers, ...meetingSupport],
    authorise: childrensManagers,
  },
  clocks: [],
  questions,
  pages: [
    {
      id: 'what',
      title: 'What has to be told, of whom?',
      people: true,
      asks: ['kind', 'placedOn', 'home', 'inOurArea', 'adjoining', 'why'],
    },
    { id: 'who', title: 'Who is told?', asks: ['recipients', 'toldOn'] },
    { id: 'withheld', title: 'Kept from somebody', by: 'authoriser', asks: ['managersComment'] },
  ],
  prompts: [
    {
      when: { question: 'adjoining', is: 'no' },
      says: 'A distant placement: the authority there is consulted before, and has the care plan.',
    },
    {
      when: {
        all: [
          forTheWholeOfCare,
          { aged: { from: 4 }, on: 'placedOn' },
          { not: somebody({ who: 'school' }) },
        ],
      },
      says: 'No school is on the list. If the child goes to one, tell it, and our virtual school.',
    },
    {
      when: { subject: 'restricted' },
      says: 'This record is restricted. Check every address before anything is sent.',
    },
  ],
  startRequires: [
    {
      that: { any: [{ holds: 'placement' }, { had: 'looked-after' }] },
      otherwise: 'This child has no placement with us, so there is nobody to tell.',
    },
  ],
  submitRequires: [
    {
      that: { everyRowOf: 'recipients', has: ['who', 'name', 'result', 'on', 'how', 'version'] },
      otherwise:
        'Say of everybody on the list who they are, whether they were told, when, how, and what was in it.',
    },
    toldAre(
      'parents',
      'Parents and holders of parental responsibility have to be on the list, told or not.',
    ),
    toldAre('integrated-care-board', 'The integrated care board has to be told. Add it.'),
    toldAre('general-practitioner', 'The child’s GP has to be told. Add them.'),
    toldAre('reviewing-officer', 'The reviewing officer has to be told. Add them.'),
    {
      that: { any: [{ not: { question: 'kind', is: 'move' } }, somebody({ who: 'former-carer' })] },
      otherwise: 'Whoever cared for the child until the move has to be told. Add them.',
    },
    outThereAre(
      'area-authority',
      'Out of our own area the authority there has to be told. Add it.',
    ),
    outThereAre(
      'area-virtual-school',
      'Out of our own area the virtual school there has to be told. Add it.',
    ),
  ],
  authoriseWhen: withheld,
  outcomes: {
    sentToAll: outcome({
      label: 'Told to all',
      when: { all: [{ not: withheld }, { not: cameBack }] },
    }),
    withheld: outcome({
      label: 'Kept from somebody, for a legal reason',
      when: withheld,
      requires: [
        {
          that: { question: 'managersComment', answered: true },
          otherwise: 'Say why it is lawful to keep it from them.',
        },
      ],
    }),
    returned: outcome({
      label: 'Told, but some of it came back',
      when: { all: [cameBack, { not: withheld }] },
    }),
  },
  happenedAt: 'placedOn',
  worry: 'why',
})
