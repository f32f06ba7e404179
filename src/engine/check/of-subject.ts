import type { Practice } from '../practice.ts'
import type { AboutSubject, Asking } from './judged.ts'
import { notAMoment, unknownFact, unknownProcess } from './known.ts'
import { answersIn } from './lengths.ts'
import { address } from './placed.ts'

/** What is wrong with a condition about the child (or other subject): a fact or process there is not, bounds that say nothing. */
export function subjectFaults(
  atom: AboutSubject,
  at: string,
  definition: Asking,
  practice: Practice,
): readonly string[] {
  if ('subject' in atom) return []
  if ('aged' in atom) {
    return [
      ...ageFaults(atom.aged, at),
      ...(atom.on === undefined ? [] : notAMoment(atom.on, at, definition)),
    ]
  }
  if ('holds' in atom) {
    const isAnswered = atom.for !== undefined && answersIn(atom.for).length > 0
    return [
      ...unknownFact(atom.holds, at, practice),
      ...Object.values(atom.saying ?? {})
        .filter((one) => !(one in definition.questions))
        .map((one) => `${address(at, one)}: no such question`),
      // A fact outlives the record whose answer would say how long.
      ...(isAnswered ? [`${address(at, atom.holds)}: is held for as long as an answer says`] : []),
    ]
  }
  if ('had' in atom) {
    return [atom.had, ...(atom.since === undefined ? [] : [atom.since])].flatMap((fact) =>
      unknownFact(fact, at, practice),
    )
  }
  if ('heldInAll' in atom) {
    return [
      ...unknownFact(atom.heldInAll, at, practice),
      ...(atom.forDays < 1
        ? [`${address(at, atom.heldInAll)}: asks for no day, which is always so`]
        : []),
    ]
  }
  return atom.underWay === 'anything' ? [] : unknownProcess(atom.underWay, at, practice)
}

function ageFaults(
  { from, under }: { readonly from?: number; readonly under?: number },
  at: string,
): readonly string[] {
  if (from === undefined && under === undefined) return [`${at}: asks for an age, and says none`]
  return from !== undefined && under !== undefined && from >= under
    ? [`${at}: no age is ${from} or over and under ${under}`]
    : []
}
