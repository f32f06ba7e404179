import type { Condition } from '../../practice/vocabulary/condition.ts'
import { isOfSubject, type Atom } from '../check/judged.ts'
import { answerInWords } from './answer-words.ts'
import { subjectInWords } from './subject-words.ts'
import { processName, type SaidOf } from './within.ts'

/**
 * A condition as a clause for somebody who reads the rule at leisure: what is denied is said as its opposite,
 * and what belongs together stands in brackets. No full stop.
 */
export function clause(condition: Condition, within: SaidOf): string {
  return say(condition, true, within)
}

function say(condition: Condition, isSo: boolean, within: SaidOf): string {
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
  return atomInWords(condition, isSo, within)
}

const isMixed = (condition: Condition): boolean => {
  if ('not' in condition) return isMixed(condition.not)
  return (
    ('all' in condition && condition.all.length > 1) ||
    ('any' in condition && condition.any.length > 1)
  )
}

function atomInWords(atom: Atom, isSo: boolean, within: SaidOf): string {
  if ('named' in atom) return atom.named === isSo ? 'somebody is named' : 'nobody is named'
  if ('opened' in atom) {
    const { title } = processName(atom.opened, within.practice)
    const progress = atom.is === 'complete' ? 'completed' : atom.is
    return `${title.toLowerCase()} has ${isSo ? '' : 'not '}been ${progress}`
  }
  if ('partners' in atom) return partnersInWords[atom.partners][isSo ? 'so' : 'not']
  return isOfSubject(atom) ? subjectInWords(atom, isSo, within) : answerInWords(atom, isSo, within)
}

const partnersInWords = {
  asked: { so: 'a partner has been asked', not: 'no partner has been asked' },
  answered: {
    so: 'every partner asked has answered',
    not: 'a partner that was asked has not answered yet',
  },
} as const
