import { rationale } from '../../blocks/rationale.ts'
import { views } from '../../blocks/views.ts'
import { defineQuestions } from '../../vocabulary/question.ts'
import { carerChecks } from '../carer-checks.ts'

export const isViability = { question: 'step', is: 'viability' } as const
export const isTemporary = { question: 'step', is: 'temporary' } as const
export const isExtension = { question: 'step', is: 'extension' } as const
export const isFull = { question: 'step', is: 'full' } as const
export const isEnding = { question: 'step', is: 'ending' } as const

const theCarers = defineQuestions({
  step: {
    kind: 'choice',
    text: 'Which step is this?',
    options: {
      viability: 'Viability: could they care for the child?',
      temporary: 'Temporary approval, so that the child can live there now (regulation 24)',
      extension: 'More time for the temporary approval (regulation 25)',
      full: 'Full assessment, panel and decision',
      ending: 'The approval ends',
    },
    needed: 'to-submit',
  },
  stepOn: {
    kind: 'date',
    text: 'From which date?',
    hint: 'The day they were proposed, the child moved in, more time was asked for, or the assessment began.',
    needed: 'to-submit',
  },
  carers: {
    kind: 'list',
    row: 'carer',
    text: 'Who is proposed?',
    needed: 'to-submit',
    of: {
      name: { kind: 'text', text: 'Name' },
      relationship: { kind: 'choice', text: 'Who are they to the child?', codes: 'relationship' },
      related: { kind: 'yes-no', text: 'A relative or friend?' },
    },
  },
  household: {
    kind: 'long-text',
    text: 'Who else lives there, and what do the carers’ own children say?',
    needed: 'to-submit',
  },
  theirAuthority: {
    kind: 'text',
    text: 'In which authority do they live?',
    needed: 'to-submit',
  },
  atNight: {
    kind: 'yes-no',
    text: 'Did the child move in out of hours, or at once?',
    hint: 'The home is seen and checks are made the same day.',
    needed: 'to-submit',
  },
})

const theViability = defineQuestions({
  visitedOn: { kind: 'date', text: 'When was the home visited?', needed: 'to-submit' },
  viabilityDecidedOn: {
    kind: 'date',
    text: 'When was it decided whether they could care for the child?',
    needed: 'to-submit',
  },
  viabilityReasons: {
    kind: 'long-text',
    text: 'Could they care for the child, and why or why not?',
    needed: 'to-submit',
  },
})

const theTemporary = defineQuestions({
  approvedFrom: {
    kind: 'date',
    text: 'From which date are they approved?',
    needed: 'to-submit',
  },
  runsOutOn: {
    kind: 'date',
    text: 'Runs out on',
    hint: 'Sixteen weeks.',
    workedOut: {
      takes: 'earliest',
      of: [{ from: { answer: 'approvedFrom' }, within: { weeks: 16 } }],
    },
  },
  suitable: {
    kind: 'long-text',
    text: 'Why are they suitable to care for the child now?',
    hint: 'Their home, health, family and history, and what Schedule 4 asks for.',
    needed: 'to-submit',
  },
})

const theExtension = defineQuestions({
  approvalRanOutOn: {
    kind: 'date',
    text: 'The sixteen weeks end on',
    each: 'child',
    workedOut: {
      takes: 'latest',
      of: [{ from: { fact: 'connected-carer-approval', at: 'start' }, within: { weeks: 16 } }],
    },
  },
  extendedTo: {
    kind: 'date',
    planned: true,
    text: 'Until which date?',
    hint: 'Eight weeks more at most, and only once.',
    needed: 'to-submit',
  },
  whyMoreTime: {
    kind: 'choice',
    text: 'Why is more time needed?',
    options: {
      assessment: 'The assessment will not be finished in time',
      review: 'They were not approved, and have asked for a review',
    },
    needed: 'to-submit',
  },
  whyMoreTimeSaid: { kind: 'long-text', text: 'What is still to be done?', needed: 'to-submit' },
})

const theAssessment = defineQuestions({
  assessmentEndedOn: {
    kind: 'date',
    text: 'When was the assessment finished?',
    needed: 'to-submit',
  },
  assessor: { kind: 'worker', text: 'Who assessed them?', needed: 'to-submit' },
  assessment: {
    kind: 'long-text',
    text: 'What does the assessment say?',
    hint: 'How they meet this child’s needs now and until adulthood; their strengths and what they need.',
    needed: 'to-submit',
  },
  recommends: {
    kind: 'choice',
    text: 'What does the assessor recommend?',
    options: { approve: 'Approve', notApprove: 'Do not approve' },
    needed: 'to-submit',
  },
  panelOn: { kind: 'date', text: 'When did the fostering panel meet?', needed: 'to-submit' },
  panelRecommends: {
    kind: 'choice',
    text: 'What did it recommend?',
    options: { approve: 'Approve', notApprove: 'Do not approve', deferred: 'Deferred' },
    needed: 'to-submit',
  },
})

const theEnding = defineQuestions({
  endedOn: { kind: 'date', text: 'On what date does the approval end?', needed: 'to-submit' },
  whyEnded: {
    kind: 'choice',
    text: 'Why?',
    options: {
      order: 'A special guardianship or child arrangements order was made',
      returned: 'The child went home',
      moved: 'The child moved elsewhere',
      ranOut: 'A temporary approval ran out',
      notApproved: 'They were not approved',
      withdrawn: 'They no longer want to',
    },
    needed: 'to-submit',
  },
})

const theDecision = defineQuestions({
  decidedOn: { kind: 'date', text: 'On what date do you decide?', needed: 'to-authorise' },
  reasons: rationale({
    whose: 'manager',
    forWhat: 'the decision',
    needed: 'to-authorise',
  }),
})

const theSharing = defineQuestions({
  sharedOn: { kind: 'date', text: 'When were they told, with the reasons?' },
  challenge: {
    kind: 'long-text',
    text: 'If they challenge it: what do they say, and what came of it?',
    hint: 'They may ask for a review; after a full assessment, by the independent mechanism too.',
  },
})

export const questions = {
  ...theCarers,
  ...theViability,
  ...carerChecks({ toWhom: 'carers' }),
  ...theTemporary,
  ...theExtension,
  ...theAssessment,
  ...theEnding,
  ...views(),
  ...theDecision,
  ...theSharing,
}

export type CarerQuestion = keyof typeof questions
