import type { LongTextQuestion } from '../vocabulary/question.ts'
import { defineQuestions } from '../vocabulary/question.ts'

const born = { not: { subject: 'unborn' } } as const

/** A domain of the child's own development. Only health can be told before birth. */
const need = (text: string, hint?: string): LongTextQuestion => ({
  kind: 'long-text',
  text,
  ...(hint ? { hint } : {}),
  each: 'child',
  when: born,
  needed: 'to-authorise',
})

const around = (text: string): LongTextQuestion => ({
  kind: 'long-text',
  text,
  needed: 'to-authorise',
})

/** The assessment framework: the child, the parents, and what is around them. */
export const triangle = defineQuestions({
  health: {
    kind: 'long-text',
    tells: 'needs',
    text: 'Health',
    hint: 'Before birth: the pregnancy and the care taken of it.',
    each: 'child',
    needed: 'to-authorise',
  },
  education: need('Education and learning'),
  emotionalAndBehavioural: need('Emotional and behavioural development'),
  identity: need(
    'Identity',
    'Who the child is: culture, faith, language, how they see themselves.',
  ),
  relationships: need('Family and social relationships'),
  socialPresentation: need('Social presentation'),
  selfCare: need('Self-care'),
  developmentScale: {
    kind: 'number',
    text: 'Taken together, how well are the child’s needs met, from 0 to 10?',
    from: 0,
    to: 10,
    each: 'child',
    when: born,
    needed: 'to-authorise',
  },
  outsideHome: {
    kind: 'long-text',
    text: 'Is there harm outside the home or online?',
    each: 'child',
    when: born,
  },
  exploitationRisk: {
    kind: 'choice',
    text: 'What did screening for exploitation find?',
    hint: 'Always answered for a child of 10 or over.',
    codes: 'exploitation-risk',
    each: 'child',
    when: born,
  },
  dayInTheLife: {
    kind: 'long-text',
    text: 'What is a day in this child’s life like?',
    each: 'child',
    when: born,
    needed: 'to-authorise',
  },
  youngCarer: {
    kind: 'yes-no',
    text: 'Is the child a young carer?',
    each: 'child',
    when: born,
    needed: 'to-authorise',
  },
  privatelyFostered: {
    kind: 'yes-no',
    text: 'Is the child privately fostered?',
    each: 'child',
    when: born,
    needed: 'to-authorise',
  },
  parenting: {
    kind: 'list',
    row: 'parent or carer',
    text: 'What can each parent or carer give?',
    needed: 'to-authorise',
    of: {
      who: { kind: 'text', text: 'Who?' },
      basicCare: { kind: 'long-text', text: 'Basic care' },
      safety: { kind: 'long-text', text: 'Keeping the child safe' },
      warmth: { kind: 'long-text', text: 'Emotional warmth' },
      stimulation: { kind: 'long-text', text: 'Stimulation' },
      guidance: { kind: 'long-text', text: 'Guidance and boundaries' },
      stability: { kind: 'long-text', text: 'Stability' },
    },
  },
  absentParent: around('How was a father or an absent parent involved, or why not?'),
  carersAssessment: {
    kind: 'choices',
    text: 'Was a carer’s assessment asked for within this one?',
    options: { parentCarer: 'For a parent carer', youngCarer: 'For a young carer', no: 'No' },
    alone: 'no',
  },
  familyHistory: around('Family history, and how the family works'),
  widerFamily: around('Wider family'),
  housing: around('Housing'),
  employment: around('Employment'),
  income: around('Income'),
  socialIntegration: around('Friends, neighbours, belonging'),
  communityResources: around('What the community offers them'),
})
