import { distribution } from '../../blocks/meeting.ts'
import { defineQuestions, type LongTextQuestion } from '../../vocabulary/question.ts'
import { delegated } from '../delegated.ts'
import { arrangements } from '../family-time/arrangements.ts'

const needed = 'to-submit'

const said = (text: string, hint?: string): LongTextQuestion => ({
  kind: 'long-text',
  text,
  ...(hint ? { hint } : {}),
  needed,
})

const atNight = { question: 'emergency', is: 'yes' } as const

const thePlacement = defineQuestions({
  agreedOn: {
    kind: 'date',
    text: 'On which day was this plan talked through with the carer?',
    hint: 'Before the child moves in where that can be, and within five working days at the latest.',
    needed,
  },
  placementStartsOn: {
    kind: 'date',
    planned: true,
    text: 'On which day does the placement begin?',
    needed,
  },
  countsFrom: {
    kind: 'date',
    text: 'In force from',
    workedOut: {
      takes: 'latest',
      of: [
        { from: { answer: 'agreedOn' }, within: { days: 0 } },
        { from: { answer: 'placementStartsOn' }, within: { days: 0 } },
      ],
    },
  },
  placementType: { kind: 'choice', text: 'What kind of placement is it?', codes: 'placement-type' },
  carer: { kind: 'text', text: 'Who cares for the child there?', needed },
  emergency: {
    kind: 'yes-no',
    text: 'Did the child move in without a plan, in an emergency?',
    needed,
  },
  leftThatNight: {
    kind: 'long-text',
    text: 'What did the carer have in hand that night?',
    hint: 'Health, risk, who may be in touch with the child, who may consent to what.',
    when: atNight,
    needed,
  },
  why: said('Why this placement?'),
  howLong: said('How long is it for?'),
  aim: said('What is it to achieve?'),
})

const dayToDay = defineQuestions({
  health: { ...said('Health: conditions, allergies, medication'), tells: 'needs' },
  doctors: { ...said('Who are the doctor and the dentist?'), tells: 'needs' },
  healthConsent: { ...said('Who consents to treatment?'), tells: 'needs' },
  education: said('School or work: what is arranged, and how does the child get there?'),
  emotional: said(
    'How does the child feel and behave, and what helps?',
    'Routines, likes, what upsets them, what settles them.',
  ),
  identity: said(
    'Identity: what matters day to day?',
    'Faith, culture, language, hair and skin, food.',
  ),
  familyTime: arrangements({ needed }),
  risks: {
    kind: 'list',
    tells: { topic: 'danger', while: 'placement' },
    row: 'risk',
    text: 'What must the carer know to keep everybody safe?',
    hint: 'Missing (with the protocol and a photograph), exploitation, self-harm, harm to others, safer care.',
    none: 'No such risk is known',
    needed,
    of: {
      risk: { kind: 'choice', text: 'Which risk?', codes: 'care-risk' },
      what: { kind: 'long-text', text: 'What could happen, and when?' },
      action: { kind: 'long-text', text: 'What does the carer do then?' },
    },
  },
  missingProtocol: {
    kind: 'yes-no',
    text: 'Has the carer the missing-from-home protocol and a photograph?',
    needed,
  },
  delegated: delegated(needed),
})

const holdingIt = defineQuestions({
  visitsEvery: {
    kind: 'number',
    text: 'How many weeks at most between the social worker’s visits?',
    hint: 'Never more than the law allows; often six.',
    from: 1,
    to: 26,
    needed,
  },
  reviews: said(
    'Reviews: when is the next, and how do the carer and the child take part?',
    'If no day is set yet: the first is within 20 working days, and the reviewing officer says when.',
  ),
  carersSupport: said('How are the carers supported, and by whom?'),
  respite: said('Short breaks for the carers: when, and where is the child then?'),
  endings: said('In what circumstances could the placement end, and with how much notice?'),
  allowance: { kind: 'number', text: 'Allowance a week', unit: '£', from: 0 },
  savings: { kind: 'number', text: 'Savings a week', unit: '£', from: 0 },
  pocketMoney: { kind: 'number', text: 'Pocket money a week', unit: '£', from: 0 },
  clothing: { kind: 'number', text: 'For clothes, a year', unit: '£', from: 0 },
})

const agreement = defineQuestions({
  childsView: {
    kind: 'long-text',
    voice: 'child',
    text: 'What does the child say about it?',
    hint: 'In the child’s own words, or what a baby shows.',
    needed,
  },
  carerSigned: { kind: 'yes-no', text: 'Has the carer signed it?', needed },
  carerSignedWhyNot: {
    kind: 'long-text',
    text: 'Why not?',
    when: { question: 'carerSigned', is: 'no' },
    needed,
  },
  parentSigned: { kind: 'yes-no', text: 'Has a parent signed it?', needed },
  parentSignedWhyNot: {
    kind: 'long-text',
    text: 'Why not?',
    hint: 'For example: their whereabouts are not known, or a court has decided.',
    when: { question: 'parentSigned', is: 'no' },
    needed,
  },
  supervisingWorker: {
    kind: 'text',
    text: 'Which supervising social worker, or manager of the home, took part?',
  },
  disagreement: {
    kind: 'long-text',
    text: 'Who disagrees with what, and why?',
    hint: 'If nobody does, say so.',
    needed,
  },
  managersView: {
    kind: 'long-text',
    text: 'What do you, as practice manager, make of it?',
    needed: 'to-authorise',
  },
  whatNext: {
    kind: 'long-text',
    text: 'It was not agreed. What happens now, and what keeps the child safe meanwhile?',
    needed: 'to-authorise',
  },
  ...distribution({ what: 'placement plan' }),
})

export const questions = defineQuestions({
  ...thePlacement,
  ...dayToDay,
  ...holdingIt,
  ...agreement,
})

export type PlacementPlanQuestion = keyof typeof questions
