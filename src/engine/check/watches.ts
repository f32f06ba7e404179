import type { Watch, WatchList } from '../../practice/vocabulary/watch.ts'
import type { Practice } from '../practice.ts'
import { rulesIn } from '../watch.ts'
import { atomsIn, isOfSubject, type Atom, type Searched } from './judged.ts'
import { unknownFact } from './known.ts'
import { subjectFaults } from './of-subject.ts'
import { address } from './placed.ts'
import { possible } from './possible.ts'

/** A child and nothing else: a watch looks at what is known of them, not at a record. */
const aChild: Searched = { about: 'child', questions: {}, pages: [], outcomes: {} }

/** The rules that children are watched by: of facts and clocks that there are, and each can come to hold. */
export function checkWatches(practice: Practice): readonly string[] {
  const { watchLists = [], processes } = practice.catalogue
  const clocks = new Set(processes.flatMap((one) => one.clocks.map(({ id }) => id)))
  const lists = watchLists.flatMap(({ id, of, spans, columns = [], together = [] }) => [
    ...together.flatMap((one) =>
      unknownFact(one.in, address('watchLists', id, 'together', one.id), practice),
    ),
    ...columns.flatMap((column) =>
      unknownFact(column.in, address('watchLists', id, 'columns'), practice),
    ),
    ...unknownFact(of, address('watchLists', id, 'of'), practice),
    ...spans.flatMap(({ to }) =>
      unknownFact(to.fact, address('watchLists', id, 'spans'), practice),
    ),
  ])
  const rules = rulesIn(practice.catalogue).flatMap(({ watch, list }) => {
    const at = address('watches', watch.id)
    return [
      ...(watch.source.length === 0 ? [`${at}: has no source`] : []),
      ...watch.shows.flatMap((fact) => unknownFact(fact, address(at, 'shows'), practice)),
      ...(watch.when || watch.late ? [] : [`${at}: says neither when nor what is late`]),
      ...whenFaults(watch.when, list, address(at, 'when'), practice),
      ...lateFaults(watch, address(at, 'late'), clocks),
    ]
  })
  return [...lists, ...rules]
}

function whenFaults(
  when: Watch['when'],
  { of, inLast }: Pick<WatchList, 'of' | 'inLast'>,
  at: string,
  practice: Practice,
): readonly string[] {
  if (!when) return []
  const isOnIt = inLast ? { had: of } : { holds: of }
  const together = [when, isOnIt].map((condition) => ({ condition, from: 'child' }) as const)
  return [
    ...atomsIn(when).flatMap((atom) => atomFaults(atom, at, practice)),
    ...(possible(together, aChild, practice) ? [] : [`${at}: can never be so`]),
  ]
}

function atomFaults(atom: Atom, at: string, practice: Practice): readonly string[] {
  if (!isOfSubject(atom) || ('aged' in atom && atom.on !== undefined))
    return [`${at}: asks about a record, and a watch looks at the child`]
  return subjectFaults(atom, at, aChild, practice)
}

function lateFaults({ late }: Watch, at: string, clocks: ReadonlySet<string>): readonly string[] {
  if (!late) return []
  const { clock, byMoreThanWorkingDays: least, butNotMoreThanWorkingDays: most = Infinity } = late
  return [
    ...(clocks.has(clock) ? [] : [`${address(at, clock)}: no such clock`]),
    ...(least < 0 ? [`${at}: late by fewer than no working days`] : []),
    ...(most <= least
      ? [
          `${at}: late by more than ${least} and not more than ${most} working days, which nothing is`,
        ]
      : []),
  ]
}
