import type { FactDetail, FactType } from '../../practice/vocabulary/fact.ts'
import type { FactTypeId, ProcessId } from '../../practice/vocabulary/identifiers.ts'
import type { Practice } from '../practice.ts'
import type { Life } from './fact-lives.ts'
import { unknownFact } from './known.ts'
import { address } from './placed.ts'

/** What is wrong with the rules that a fact keeps by itself, whichever record begins it, and with its details. */
export const ruleFaults = (
  fact: FactType,
  lives: ReadonlyMap<FactTypeId, Life>,
  leadsOn: ReadonlySet<ProcessId>,
  practice: Practice,
): readonly string[] => [
  ...unbrokenFaults(fact, lives, leadsOn, practice),
  ...endingFaults(fact, lives, practice),
  ...beginningFaults(fact, lives),
  ...Object.entries(fact.details ?? {})
    .filter(([, { names, codes, options }]) => names && (codes !== undefined || options))
    .map(
      ([name, { names }]) =>
        `${address('facts', fact.id, 'details', name)}: is the name of a ${names}, and has a list of words`,
    ),
]

/** What there must always be while something else is open: something else, which it can keep pace with. */
function unbrokenFaults(
  { id, unbroken }: FactType,
  lives: ReadonlyMap<FactTypeId, Life>,
  leadsOn: ReadonlySet<ProcessId>,
  practice: Practice,
): readonly string[] {
  if (!unbroken) return []
  const at = address('facts', id, 'unbroken')
  const { during } = unbroken
  if (during === id) return [`${at}: cannot be there throughout itself`]
  const begin = [...(lives.get(during)?.startedBy ?? [])]
  const isHeldBack = begin.some((process) => leadsOn.has(process))
  return [
    ...unknownFact(during, at, practice),
    ...(begin.length > 0 && !isHeldBack && !lives.get(id)?.startedBy.size
      ? [`${at}: ${begin.join(' and ')} begins ${during}, and nothing begins this`]
      : []),
  ]
}

/** What ends at an age: at one that is reached in years, with details that it has and words for them. */
function endingFaults(
  { id, endsAtAge, details = {} }: FactType,
  lives: ReadonlyMap<FactTypeId, Life>,
  practice: Practice,
): readonly string[] {
  if (!endsAtAge) return []
  const at = address('facts', id, 'endsAtAge')
  const isAge = Number.isInteger(endsAtAge.age) && endsAtAge.age > 0
  return [
    ...(isAge ? [] : [`${at}: ${endsAtAge.age} is no birthday`]),
    ...Object.entries(endsAtAge.with ?? {}).flatMap(([name, value]) => {
      const words = wordsOf(details[name], practice)
      if (!(name in details) && !lives.get(id)?.details.has(name))
        return [`${address(at, 'with', name)}: it has no such detail`]
      return words && !words.includes(value)
        ? [`${address(at, 'with', name)}: has no option “${value}”`]
        : []
    }),
  ]
}

/** The instant of its beginning is a detail that something gives. */
function beginningFaults(
  { id, beginsAt }: FactType,
  lives: ReadonlyMap<FactTypeId, Life>,
): readonly string[] {
  const life = lives.get(id)
  return beginsAt === undefined || !life?.isRecorded || life.details.has(beginsAt)
    ? []
    : [`${address('facts', id, 'beginsAt', beginsAt)}: nothing gives it this detail`]
}

const wordsOf = (
  detail: FactDetail | undefined,
  { codeLists }: Practice,
): readonly string[] | undefined =>
  detail?.options
    ? Object.keys(detail.options)
    : detail?.codes === undefined
      ? undefined
      : codeLists.get(detail.codes)?.codes.map(({ code }) => code)
