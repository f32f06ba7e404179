import { childrenAct1989 } from '../law/sources.ts'
import type { ClockDefinition } from '../vocabulary/clock.ts'
import type { Condition } from '../vocabulary/condition.ts'
import type { QuestionId } from '../vocabulary/identifiers.ts'
import type { Requirement } from '../vocabulary/outcome.ts'
import { defineQuestions, type DateQuestion } from '../vocabulary/question.ts'

/** What the rules of section 20 look at, besides the day it begins. */
type Asked = 'legalStatus' | 'parentsAnswers' | 'namedInOrderAgrees' | 'youngPersonAgrees'

export const bySection20 = { question: 'legalStatus', is: 'V2' } as const satisfies Condition

/**
 * Block K3 for section 20: each holder of parental responsibility answers for themselves, and may be unable to; from
 * 16 the young person decides, whatever a parent says (section 20(11)). `on` is the day it begins.
 */
export const section20 = (on: QuestionId) =>
  defineQuestions({
    parentsAnswers: {
      kind: 'list',
      row: 'answer',
      text: 'What does each holder of parental responsibility say to section 20?',
      hint: 'Everybody who has it, wherever they live. Section 20 is never a way to stop a parent who does not agree.',
      none: 'Nobody has parental responsibility for this child',
      when: bySection20,
      needed: 'to-submit',
      of: {
        name: { kind: 'text', text: 'Who?' },
        responsibility: {
          kind: 'choice',
          text: 'Their parental responsibility',
          codes: 'parental-responsibility',
        },
        answer: {
          kind: 'choice',
          text: 'What do they say?',
          options: {
            agrees: 'Agrees',
            withdrew: 'Agreed, and has withdrawn it',
            objects: 'Objects',
            cannotBeFound: 'Cannot be found or reached',
            unsafeToAsk: 'It is not safe to ask',
          },
        },
        able: {
          kind: 'yes-no',
          text: 'Are they willing and able to house the child, or to arrange it?',
        },
        capable: {
          kind: 'yes-no',
          text: 'Could they decide when they were asked?',
          hint: 'Not while drunk, sedated, in labour or just after birth, very unwell, or without the capacity to.',
        },
        knowsItMayEnd: {
          kind: 'yes-no',
          text: 'Do they know that they may end it at any time?',
        },
        interpreter: { kind: 'text', text: 'Language, and who interpreted' },
        on: { kind: 'date', text: 'When did they answer?' },
        witness: { kind: 'worker', text: 'Which social worker was there?' },
      },
    },
    namedInOrderAgrees: {
      kind: 'yes-no',
      text: 'Does somebody agree with whom a court order says that the child lives, or who is special guardian?',
      hint: 'If they do, another parent’s objection does not stop section 20 (section 20(9)).',
      when: bySection20,
      needed: 'to-submit',
    },
    youngPersonAgrees: {
      kind: 'yes-no',
      text: 'Does the young person agree, for themselves?',
      hint: 'At 16 and 17 they may, even if a parent objects.',
      when: { all: [bySection20, { aged: { from: 16 }, on }] },
      needed: 'to-submit',
    },
  })

/** Asked once it is signed, of whichever record the agreement was written in. */
export const agreementWithdrawnOn = {
  kind: 'date',
  text: 'If agreement under section 20 was withdrawn, when?',
  hint: 'The child goes home the same day, or the same day there is another legal basis.',
  when: bySection20,
} as const satisfies DateQuestion

/** The same day the child goes home, or there is another legal basis: section 20 is nobody's to prolong. */
export const agreementWithdrawn = (id: string): ClockDefinition<'consentWithdrawnOn'> => ({
  id,
  name: 'Agreement withdrawn: the child home, or another legal basis',
  from: { answer: 'consentWithdrawnOn', inWords: 'when agreement was withdrawn' },
  stops: { fact: 'legal-status', at: 'end', where: { code: 'V2' } },
  each: 'child',
  statutory: [{ within: { days: 0 } }],
  source: [childrenAct1989('20(8)')],
})

const notBySection20 = { not: bySection20 } as const satisfies Condition
const youngPersonDecides = { question: 'youngPersonAgrees', is: 'yes' } as const

const somebodySays = (
  where: Readonly<Record<string, string | readonly string[]>>,
): Condition<Asked> => ({
  rows: 'parentsAnswers',
  where,
  atLeast: 1,
})

/** What makes an agreement under section 20 an agreement. Each refusal says who has to be asked what. */
export const section20IsLawful: readonly Requirement<Asked>[] = [
  {
    that: {
      any: [
        notBySection20,
        { everyRowOf: 'parentsAnswers', has: ['name', 'responsibility', 'answer', 'able'] },
      ],
    },
    otherwise:
      'Say of everybody who was asked whether they have parental responsibility, what they answered, and whether they are willing and able to house the child.',
  },
  {
    that: {
      any: [
        notBySection20,
        youngPersonDecides,
        { question: 'namedInOrderAgrees', is: 'yes' },
        { not: somebodySays({ answer: ['objects', 'withdrew'], able: 'yes' }) },
      ],
    },
    otherwise:
      'Somebody with parental responsibility objects, and is willing and able to house the child or to arrange it. The law then does not let us accommodate the child under section 20. What you wrote is safe. If the child would not be safe with them, ask for legal advice today: only a court, or the police at once, can decide otherwise.',
  },
  {
    that: { any: [notBySection20, { not: somebodySays({ answer: 'agrees', capable: 'no' }) }] },
    otherwise:
      'Somebody agreed who could not decide when they were asked, so it is no agreement. What you wrote is safe. Ask again when they can, with a solicitor if they have one, or ask for legal advice.',
  },
  {
    that: {
      any: [notBySection20, { not: somebodySays({ answer: 'agrees', knowsItMayEnd: 'no' }) }],
    },
    otherwise:
      'Somebody agreed who does not know that they may end it at any time, so it is no agreement. Tell them, and ask again.',
  },
  {
    that: {
      any: [
        notBySection20,
        youngPersonDecides,
        { not: somebodySays({ answer: 'agrees' }) },
        // Said to be no agreement just above.
        somebodySays({ answer: 'agrees', capable: 'no' }),
        somebodySays({ answer: 'agrees', knowsItMayEnd: 'no' }),
        somebodySays({ answer: 'agrees', capable: 'yes', knowsItMayEnd: 'yes' }),
      ],
    },
    otherwise:
      'An agreement counts only from somebody who could decide when they were asked, and who knows that they may end it at any time. What you wrote is safe: say both of whoever agrees.',
  },
  {
    that: {
      any: [
        notBySection20,
        youngPersonDecides,
        somebodySays({ answer: 'agrees' }),
        { not: somebodySays({ answer: ['objects', 'withdrew'] }) },
      ],
    },
    otherwise:
      'Nobody with parental responsibility agrees, and somebody objects. What you wrote is safe. Ask for legal advice before the child is accommodated.',
  },
]
