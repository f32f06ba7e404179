import { planSteps } from '../../blocks/plan.ts'
import { pointedTo } from '../../directory/pointed-to.ts'
import { defineQuestions } from '../../vocabulary/question.ts'
import { whyNow } from '../beginning.ts'
import { needs, scoresAtStart } from '../outcomes-framework.ts'
import { theFamily, theirConsent, whoLeads } from './family.ts'

const born = { not: { subject: 'unborn' } } as const

const whatLifeIsLike = defineQuestions({
  reasons: {
    kind: 'choices',
    text: 'What is it about?',
    codes: 'early-help-reason',
    needed: 'to-submit',
  },
  domains: {
    kind: 'list',
    row: 'part of family life',
    text: 'What are we worried about, in each part of family life?',
    hint: 'From 0, very worried, to 10, not worried at all.',
    needed: 'to-submit',
    of: {
      domain: { kind: 'choice', text: 'Which part?', codes: 'early-help-domain' },
      worry: { kind: 'long-text', tells: 'worry', text: 'What are we worried about?' },
      atStart: { kind: 'number', text: 'At the start, from 0 to 10', from: 0, to: 10 },
      now: { kind: 'number', anew: true, text: 'Now, from 0 to 10', from: 0, to: 10 },
    },
  },
  dayInTheLife: {
    kind: 'long-text',
    text: 'What is a day like for this child?',
    hint: 'From waking to sleeping. For a baby, or one not born yet: what would they want us to know?',
    each: 'child',
    needed: 'to-submit',
  },
  childsVoice: {
    kind: 'long-text',
    voice: 'child',
    text: 'What does the child say, wish or feel?',
    each: 'child',
    when: born,
    needed: 'to-submit',
  },
  heardHow: {
    kind: 'choices',
    text: 'How did we hear it?',
    options: {
      spoken: 'Spoken',
      drawn: 'Drawn or written',
      tool: 'With a tool, such as three houses',
      observed: 'By watching them',
    },
    each: 'child',
    when: born,
    needed: 'to-submit',
  },
  parentsSay: {
    kind: 'list',
    row: 'parent or carer',
    text: 'What does each parent or carer say?',
    none: 'No parent or carer was spoken to',
    needed: 'to-submit',
    of: {
      who: { kind: 'text', text: 'Who?' },
      on: { kind: 'date', text: 'When?' },
      view: { kind: 'long-text', text: 'What do they say?' },
    },
  },
})

const whatItMeans = defineQuestions({
  ...needs(),
  evidence: {
    kind: 'list',
    row: 'need',
    text: 'How do we know of each need, and what will be different?',
    hint: 'One for each need that is ticked above.',
    none: 'The family has none of these needs',
    needed: 'to-submit',
    of: {
      need: { kind: 'choice', text: 'Need', codes: 'early-help-need' },
      atStart: { kind: 'text', text: 'How do we know?' },
      target: { kind: 'text', text: 'What will be different?' },
    },
  },
  ...scoresAtStart(),
  analysis: {
    kind: 'long-text',
    tells: 'needs',
    text: 'What does it mean, and what needs to change?',
    needed: 'to-submit',
  },
  level: {
    kind: 'choice',
    text: 'Which level of need is it?',
    codes: 'level',
    beside: 'levels-of-need',
    needed: 'to-submit',
  },
})

const whatIsAgreed = defineQuestions({
  steps: planSteps({
    text: 'What will be done, by whom and by when?',
    need: 'Which need is it about?',
    needed: 'never',
    tells: 'plan',
    begins: true,
  }),
  meetEvery: {
    kind: 'choice',
    text: 'How often does the Team Around the Family meet?',
    hint: 'Every 6 weeks where nothing is chosen, and never more than 12 apart.',
    options: {
      four: 'Every 4 weeks',
      six: 'Every 6 weeks',
      eight: 'Every 8 weeks',
      twelve: 'Every 12 weeks, because the family and the lead professional agree',
    },
  },
  familySigned: { kind: 'text', text: 'Who of the family signed?', needed: 'to-submit' },
  familySignedOn: { kind: 'date', text: 'When did they sign?', needed: 'to-submit' },
  leadSignedOn: { kind: 'date', text: 'When did the lead professional sign?' },
  completedOn: { kind: 'date', text: 'When was the assessment completed?', needed: 'to-submit' },
  ...pointedTo(),
  whyTheFrontDoor: { kind: 'long-text', text: 'Why is it for the front door, and why now?' },
})

export const questions = {
  ...theFamily,
  ...theirConsent,
  ...whoLeads,
  ...whyNow(),
  ...whatLifeIsLike,
  ...whatItMeans,
  ...whatIsAgreed,
}

export type AssessmentQuestion = keyof typeof questions
