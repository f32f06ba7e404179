import { askedWhile } from '../../blocks/asked-while.ts'
import { advocateOffer, visitorOffer } from '../../blocks/offers.ts'
import { planSteps } from '../../blocks/plan.ts'
import { views } from '../../blocks/views.ts'
import { defineQuestions, type LongTextQuestion } from '../../vocabulary/question.ts'
import { delegated } from '../delegated.ts'
import { arrangements } from '../family-time/arrangements.ts'

// What regulation 5 and schedule 1 say a care plan must hold. The plan asks it once; each new version begins
// with what the last one said.

const needed = 'to-submit'

const met = (text: string, hint?: string): LongTextQuestion => ({
  kind: 'long-text',
  text,
  ...(hint ? { hint } : {}),
  needed,
})

/** The steps of every version; in the first of them nothing can have changed yet. */
export const whoDoesWhat = {
  text: 'Who does what for this child, by when, and how will we know?',
  tells: 'plan',
} as const

/** In our care because the parents asked for it or agreed (section 20), not by an order. */
const byAgreement = { question: 'legalStatus', is: 'V2' } as const

const asylum = { holds: 'unaccompanied-asylum-seeking' } as const

const longTerm = defineQuestions({
  longTermPlan: {
    kind: 'choice',
    text: 'What is the plan for the child’s upbringing?',
    hint: 'The plan that is wanted. A second one may run beside it.',
    codes: 'permanence-option',
    needed,
  },
  parallelPlan: {
    kind: 'choice',
    text: 'Which plan runs beside it, if the first does not come about?',
    hint: 'After the final order there need be none.',
    codes: 'permanence-option',
  },
  whyNoParallelPlan: {
    kind: 'long-text',
    text: 'There is no final order yet. Why does no second plan run beside the first?',
    when: {
      all: [
        { question: 'parallelPlan', answered: false },
        { question: 'legalStatus', answered: true },
        { not: { question: 'legalStatus', is: ['C2', 'E1'] } },
      ],
    },
    needed,
  },
  longTermBy: {
    kind: 'text',
    text: 'By when is the child to be settled there?',
    needed,
  },
  ratifiedOn: {
    kind: 'date',
    text: 'At which review was the long-term plan ratified?',
    hint: 'Leave it empty until one has.',
  },
  legalStatus: {
    kind: 'choice',
    text: 'On what legal basis is the child in our care?',
    codes: 'legal-status',
    needed,
  },
  agreementLength: {
    kind: 'long-text',
    text: 'How long is the child expected to be in our care by agreement, and how will it end?',
    when: byAgreement,
    needed,
  },
})

const howMet = defineQuestions({
  health: { ...met('Health: what does the child need, and how is it met?'), tells: 'needs' },
  education: met('Education: what does the child need, and how is it met?'),
  emotional: met('Emotions and behaviour: what does the child need, and how is it met?'),
  identity: met(
    'Identity: what does the child need, and how is it met?',
    'Faith, language, culture, heritage.',
  ),
  relationships: met('Family and friends: what does the child need, and how is it met?'),
  presentation: met('How the child meets the world: what do they need, and how is it met?'),
  selfCare: met('Looking after themselves: what does the child need, and how is it met?'),
  steps: planSteps({ ...whoDoesWhat, begins: true }),
})

const whereAndWithWhom = defineQuestions({
  whyThisPlacement: met('Why does the child live where they live?'),
  delegated: delegated(needed),
  familyTime: arrangements({
    needed,
    hint: 'From the family time plan. It is changed there, and comes back here.',
  }),
  brothersAndSisters: met(
    'Brothers and sisters: where do they live, and how do they stay close?',
    'If they live apart, why, and for how long.',
  ),
  visitsBy: {
    kind: 'text',
    text: 'If somebody else than the social worker makes the visits: which qualified social worker, of which authority or agency?',
  },
})

const safe = defineQuestions({
  risks: {
    kind: 'list',
    tells: 'danger',
    row: 'risk',
    text: 'What could harm the child, or others?',
    hint: 'Exploitation, going missing, self-harm, harm to others, contact with certain people.',
    none: 'No such risk is known',
    needed,
    of: {
      risk: { kind: 'choice', text: 'Which risk?', codes: 'care-risk' },
      what: { kind: 'long-text', text: 'What could happen, and when?' },
      change: {
        kind: 'choice',
        text: 'Since last time, the risk is',
        options: { reduced: 'Reduced', same: 'The same', increased: 'Increased', new: 'New' },
      },
      action: { kind: 'long-text', text: 'What is done about it?' },
    },
  },
  returnHome: met('What would have to be true for the child to go home, or to step down?'),
  contingency: { ...met('If the plan fails: what happens then?'), tells: 'plan' },
  immigration: {
    kind: 'long-text',
    text: 'Immigration: where does the claim stand, and who advises the child?',
    when: asylum,
    needed,
  },
  ageDispute: {
    kind: 'long-text',
    text: 'Is the child’s age in dispute? Where does that stand?',
    when: asylum,
    needed,
  },
  trafficking: {
    kind: 'long-text',
    text: 'Was the child trafficked? Was a referral made to the National Referral Mechanism?',
    when: asylum,
    needed,
  },
})

const heard = defineQuestions({
  ...views(),
  carersViews: {
    kind: 'list',
    row: 'view',
    text: 'What do the carers, and others who matter, say?',
    none: 'Nobody else was asked',
    needed,
    of: {
      who: { kind: 'text', text: 'Who?' },
      on: { kind: 'date', text: 'When?' },
      view: { kind: 'long-text', text: 'What do they say?' },
    },
  },
  viewsConsidered: met('How were all these wishes and feelings taken into account?'),
  advocateOffered: {
    kind: 'yes-no',
    text: 'Was the child offered an advocate?',
    needed,
  },
  advocateOfferedOn: {
    kind: 'date',
    text: 'When?',
    when: { question: 'advocateOffered', is: 'yes' },
    needed,
  },
  ...askedWhile({ question: 'advocateOffered', is: 'yes' }, advocateOffer()),
  visitorOffered: {
    kind: 'yes-no',
    text: 'Was the child offered an independent visitor?',
    needed,
  },
  visitorOfferedOn: {
    kind: 'date',
    text: 'When?',
    when: { question: 'visitorOffered', is: 'yes' },
    needed,
  },
  ...askedWhile({ question: 'visitorOffered', is: 'yes' }, visitorOffer()),
  reviewingOfficer: { kind: 'worker', text: 'Who is the child’s reviewing officer?' },
  disagreement: {
    kind: 'long-text',
    text: 'Who disagrees with the plan, and why?',
    hint: 'If nobody does, say so.',
    needed,
  },
})

/** Everything a care plan says, whichever version of it. */
export const content = defineQuestions({
  ...longTerm,
  ...howMet,
  ...whereAndWithWhom,
  ...safe,
  ...heard,
})

export type ContentQuestion = keyof typeof content

export const contentIds = Object.keys(content) as readonly ContentQuestion[]
