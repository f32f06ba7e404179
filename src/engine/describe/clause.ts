import type { Condition, SubjectTest } from '../../practice/vocabulary/condition.ts'
import type { Atom } from '../check/judged.ts'
import { inWords } from '../conditions.ts'
import { choicesOf } from '../practice.ts'
import { listInWords } from '../words.ts'
import { askedAs, type InPractice } from './within.ts'

/**
 * A condition as a clause for somebody who reads the rule at leisure: what is denied is said as its opposite,
 * and what belongs together stands in brackets. No full stop.
 */
export function clause(condition: Condition, within: InPractice): string {
  return say(condition, true, within)
}

function say(condition: Condition, isSo: boolean, within: InPractice): string {
  if ('not' in condition) return say(condition.not, !isSo, within)
  if ('all' in condition || 'any' in condition) {
    const parts = 'all' in condition ? condition.all : condition.any
    const and = 'all' in condition === isSo
    const said = parts.map((part) => {
      const words = say(part, isSo, within)
      return parts.length > 1 && isMixed(part) ? `(${words})` : words
    })
    return said.join(and ? ' and ' : ' or ')
  }
  if ('is' in condition && 'question' in condition) return compared(condition, isSo, within)
  return isSo ? inWords(condition, within.definition, within.practice) : denied(condition, within)
}

type Comparison = Extract<Atom, { readonly question: string; readonly is: unknown }>

/** Many options are a list in brackets, so that it is plain where the clause goes on. */
const manyOptions = 4

function compared({ question: id, is }: Comparison, isSo: boolean, within: InPractice): string {
  const question = within.definition.questions[id]
  const choices = question ? choicesOf(within.practice, question) : []
  const wanted = typeof is === 'string' ? [is] : is
  const labels = wanted.map((code) => choices.find((one) => one.code === code)?.label ?? code)
  const asked = askedAs(id, within)
  if (labels.length >= manyOptions)
    return `${asked} is ${isSo ? 'one' : 'none'} of (${labels.join('; ')})`
  return isSo
    ? `${asked} is ${listInWords(labels, 'or')}`
    : `${asked} is ${labels.length === 1 ? 'not' : 'neither'} ${labels.join(' nor ')}`
}

const isMixed = (condition: Condition): boolean => {
  if ('not' in condition) return isMixed(condition.not)
  return (
    ('all' in condition && condition.all.length > 1) ||
    ('any' in condition && condition.any.length > 1)
  )
}

const notSubject: Readonly<Record<SubjectTest, string>> = {
  unborn: 'the child has been born, or their age is not known',
  born: 'the child is not known to have been born',
  'age-unknown': 'the child’s age is known',
  adult: 'the person is under 18, or their age is not known',
  restricted: 'the record is not restricted',
  deceased: 'the person is alive',
  'looked-after-by-another-authority': 'no other authority looks after the child',
  'lives-out-of-area': 'the child does not live outside the area',
  'district-unknown': 'the child’s district is known',
  'due-beyond-40-weeks': 'the baby is due no more than 40 weeks after it happened',
}

function denied(atom: Atom, within: InPractice): string {
  const { definition, practice } = within
  const positively = (other: Condition): string => inWords(other, definition, practice)
  if ('subject' in atom) return notSubject[atom.subject]
  if ('holds' in atom)
    return positively(atom).replace('the child has: ', 'the child does not have: ')
  if ('named' in atom) return positively({ named: !atom.named })
  if ('opened' in atom) return positively(atom).replace(/ has been (?=\S+$)/, ' has not been ')
  if ('partners' in atom) {
    return atom.partners === 'asked'
      ? 'no partner has been asked'
      : 'a partner that was asked has not answered yet'
  }
  if ('answered' in atom) return positively({ ...atom, answered: !atom.answered })
  if ('notAfter' in atom) return positively(atom).replace('” is not after “', '” is after “')
  return compared(atom, false, within)
}
