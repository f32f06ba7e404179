import { askedWhile } from '../../blocks/asked-while.ts'
import { distribution } from '../../blocks/meeting.ts'
import { rationale } from '../../blocks/rationale.ts'
import { views } from '../../blocks/views.ts'
import { defineQuestions } from '../../vocabulary/question.ts'
import { holdings } from '../holdings.ts'
import { pathwaySteps } from '../pathway-steps.ts'
import { circumstances } from '../circumstances.ts'
import { standing } from '../standing.ts'

const { childsVoice, parentsViews } = views()

const whoseAndWho = defineQuestions({
  planStartsOn: {
    kind: 'date',
    text: 'On which day does the plan begin?',
    needed: 'to-submit',
  },
  ...standing(),
  adviser: {
    kind: 'worker',
    text: 'Who is the personal adviser?',
    hint: 'As allocated. From the 17th birthday there is one.',
  },
  socialWorker: {
    kind: 'worker',
    text: 'Who is the social worker, until 18?',
    when: { holds: 'looked-after' },
    needed: 'to-submit',
  },
  supporters: {
    kind: 'list',
    row: 'person',
    text: 'Who else do they count on?',
    none: 'They name nobody',
    needed: 'to-submit',
    of: {
      name: { kind: 'text', text: 'Name' },
      who: { kind: 'text', text: 'Who are they to them?' },
      helpsWith: { kind: 'text', text: 'What do they help with?' },
    },
  },
})

const thePlan = defineQuestions({
  hopes: {
    kind: 'long-text',
    voice: 'child',
    text: 'What do they want for themselves?',
    hint: 'In their own words: it is read out first in their copy.',
    needed: 'to-submit',
  },
  steps: pathwaySteps(
    'Under each heading: what do they need, and who does what about it by when?',
    {
      begins: true,
    },
  ),
  contingency: {
    kind: 'long-text',
    tells: 'plan',
    text: 'What happens if it breaks down: the home, the work or course, the money?',
    needed: 'to-submit',
  },
  visitEveryWeeks: {
    kind: 'number',
    text: 'Where the home is not one we provide: how often does the adviser visit?',
    unit: 'weeks',
    hint: 'In a home we provide the law says how often.',
    from: 1,
    to: 13,
    needed: 'to-submit',
  },
  circumstances,
  risks: {
    kind: 'long-text',
    tells: 'danger',
    text: 'What could put them in danger, and who keeps watch?',
    sensitive: 'not-for-family',
  },
  reviewOn: { kind: 'date', planned: true, text: 'When is it reviewed next?' },
})

const theAgreement = defineQuestions({
  childsVoice: { ...childsVoice, text: 'What do they say about the plan?' },
  ...askedWhile({ not: { subject: 'adult' } }, { parentsViews }),
  agreed: {
    kind: 'choice',
    text: 'Do they agree with the plan?',
    options: { yes: 'Yes', partly: 'With some of it', no: 'No' },
    needed: 'to-authorise',
  },
  agreedOn: {
    kind: 'date',
    text: 'On which day?',
    when: { question: 'agreed', is: ['yes', 'partly'] },
    needed: 'to-authorise',
  },
  disagreement: {
    kind: 'long-text',
    text: 'What do they not agree with, and what was said about it?',
    when: { question: 'agreed', is: ['partly', 'no'] },
    needed: 'to-authorise',
  },
  managerRationale: rationale({
    whose: 'practice manager',
    forWhat: 'the plan',
    needed: 'to-authorise',
  }),
  ...distribution({ what: 'plan' }),
})

export const questions = {
  ...whoseAndWho,
  ...thePlan,
  ...holdings(),
  ...theAgreement,
}

export type PathwayPlanQuestion = keyof typeof questions
