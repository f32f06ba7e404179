import { askedWhile } from '../../blocks/asked-while.ts'
import { rationale } from '../../blocks/rationale.ts'
import { views } from '../../blocks/views.ts'
import type { Condition } from '../../vocabulary/condition.ts'
import { defineQuestions } from '../../vocabulary/question.ts'

export const isNotice = { question: 'step', is: 'notice' } as const satisfies Condition
export const isVisit = { question: 'step', is: 'visit' } as const satisfies Condition
export const isEnding = { question: 'step', is: 'ending' } as const satisfies Condition

const theStep = defineQuestions({
  step: {
    kind: 'choice',
    text: 'What is this about?',
    options: {
      notice: 'An arrangement that we were told of, or found',
      visit: 'A visit to a child who is privately fostered',
      ending: 'The end of the arrangement',
    },
    needed: 'to-submit',
  },
  on: {
    kind: 'date',
    text: 'On which day?',
    hint: 'The day we were told of it, visited, or on which it ended.',
    needed: 'to-submit',
  },
})

const theArrangement = defineQuestions({
  toldBy: {
    kind: 'choice',
    text: 'Who told us?',
    options: {
      parent: 'A parent',
      carer: 'Whoever cares for the child',
      agency: 'A school, a doctor or another agency',
      ourselves: 'Nobody: we found it',
      other: 'Somebody else',
    },
    needed: 'to-submit',
  },
  startsOn: {
    kind: 'date',
    planned: true,
    text: 'From which day does the child live there?',
    needed: 'to-submit',
  },
  countsFrom: {
    kind: 'date',
    planned: true,
    text: 'Counted as private fostering from',
    // By law it begins, for our visits, when we come to know of it (regulation 8(6)).
    workedOut: {
      takes: 'latest',
      of: [
        { from: { answer: 'startsOn' }, within: { days: 0 } },
        { from: { answer: 'on' }, within: { days: 0 } },
      ],
    },
  },
  untilOn: { kind: 'date', planned: true, text: 'Until when is it planned?' },
  carers: {
    kind: 'list',
    row: 'carer',
    text: 'Who cares for the child?',
    needed: 'to-submit',
    of: {
      name: { kind: 'text', text: 'Name' },
      relationship: { kind: 'choice', text: 'Who are they to the child?', codes: 'relationship' },
    },
  },
  home: {
    kind: 'text',
    tells: { topic: 'where-tonight', while: 'private-fostering' },
    text: 'Where do they live?',
    needed: 'to-submit',
  },
  closeRelative: {
    kind: 'yes-no',
    text: 'Is one of them a parent, or has parental responsibility, or is a grandparent, brother, sister, aunt, uncle or step-parent?',
    hint: 'Then it is not private fostering.',
    needed: 'to-submit',
  },
  fourWeeks: {
    kind: 'yes-no',
    text: 'Is it for 28 days or more, or meant to be?',
    needed: 'to-submit',
  },
  disabled: {
    kind: 'yes-no',
    text: 'Is the young person disabled?',
    hint: 'Private fostering ends at 16, and for a disabled young person at 18.',
    when: { aged: { from: 16 } },
    needed: 'to-submit',
  },
})

const theHome = defineQuestions({
  seenOn: {
    kind: 'date',
    text: 'On which day were the child, the carers and the home first seen?',
    hint: 'Within seven working days of the day we were told.',
    needed: 'to-submit',
  },
  checks: {
    kind: 'list',
    row: 'check',
    text: 'What was checked?',
    needed: 'to-submit',
    of: {
      what: {
        kind: 'choice',
        text: 'Check',
        options: {
          disclosure: 'Disclosure and barring, everybody of 16 or over in the home',
          disqualified: 'Nobody there is disqualified or prohibited',
          identity: 'Who they are, and that the parents agree',
          home: 'The home, and where the child sleeps',
          references: 'References',
          ourRecords: 'Our records, and those of the police',
        },
      },
      result: {
        kind: 'choice',
        text: 'Result',
        options: { clear: 'Clear', concern: 'A concern', waiting: 'Not back yet' },
      },
      note: { kind: 'text', text: 'Anything to add?' },
    },
  },
  suitability: {
    kind: 'long-text',
    text: 'Are the carers, the household and the home suitable for this child, and why?',
    hint: 'Health, school, language, faith and culture, contact with the parents, money, how long it will last.',
    needed: 'to-submit',
  },
  advice: {
    kind: 'long-text',
    text: 'What advice and help do the child, the parents and the carers have from us?',
    needed: 'to-submit',
  },
})

const theVisit = defineQuestions({
  seenAlone: { kind: 'yes-no', text: 'Was the child seen alone?', needed: 'to-submit' },
  whyNotAlone: {
    kind: 'long-text',
    text: 'Why was it not right to see the child alone?',
    when: { question: 'seenAlone', is: 'no' },
    needed: 'to-submit',
  },
})

const theFindings = defineQuestions({
  found: {
    kind: 'long-text',
    text: 'How is the child, and is the arrangement still right?',
    needed: 'to-submit',
  },
})

const theEnding = defineQuestions({
  whyEnded: {
    kind: 'choice',
    text: 'Why did it end?',
    options: {
      home: 'The child went back to a parent',
      relative: 'The child moved to a close relative',
      elsewhere: 'The child moved to other private foster carers, or away',
      care: 'The child came into our care',
      age: 'They reached the age at which it ends',
      prohibited: 'We prohibited it',
    },
    needed: 'to-submit',
  },
  livesWhere: {
    kind: 'text',
    text: 'Where, and with whom, do they live now?',
    needed: 'to-submit',
  },
})

const theDecision = defineQuestions({
  requirements: {
    kind: 'long-text',
    text: 'What do we require of the carers, and by when?',
    hint: 'How many children, the standard of the home, safety, health (schedule 8, paragraph 6).',
    needed: 'to-authorise',
  },
  decision: rationale({ whose: 'manager', forWhat: 'the decision', needed: 'to-authorise' }),
})

const { childsVoice, parentsViews } = views()
const seeing = { any: [isNotice, isVisit] } as const satisfies Condition

export const questions = {
  ...theStep,
  ...askedWhile(isNotice, { ...theArrangement, ...theHome, parentsViews }),
  ...askedWhile(seeing, { ...theVisit, childsVoice }),
  ...askedWhile(isVisit, theFindings),
  ...askedWhile(isEnding, theEnding),
  ...theDecision,
}

export type FosteringQuestion = keyof typeof questions
