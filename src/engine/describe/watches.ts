import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import type { Watch } from '../../practice/vocabulary/watch.ts'
import type { Practice } from '../practice.ts'
import { rulesIn } from '../watch.ts'
import { counted } from '../words.ts'
import { clause } from './clause.ts'
import { factTitle } from './fact-words.ts'
import { spanInWords } from './subject-words.ts'
import { describeSource, type SourceDescription } from './sources.ts'

/** A rule by which children are watched for drift, open to everyone. */
export interface WatchDescription {
  readonly id: string
  readonly title: string
  readonly means: string
  /** Which children: those who have this. */
  readonly of: string
  readonly says: 'Act now' | 'Look at this'
  /** A child is listed when all of these are so. */
  readonly when: readonly string[]
  /** The facts that are shown beside it. */
  readonly shows: readonly string[]
  readonly sources: readonly SourceDescription[]
}

/** A watch looks at a child, not at a record: it can ask no question. */
const aChild: Pick<ProcessDefinition, 'about' | 'questions'> = { about: 'child', questions: {} }

/** The rules that children are watched by, in words and in the order of the catalogue. */
export const describeWatches = (practice: Practice): readonly WatchDescription[] =>
  rulesIn(practice.catalogue).map(({ watch, list: { of, inLast } }) => ({
    id: watch.id,
    title: watch.title,
    means: watch.means,
    of: inLast
      ? `${factTitle(of, practice)} in the last ${spanInWords(inLast)}`
      : factTitle(of, practice),
    says: watch.says === 'act-now' ? 'Act now' : 'Look at this',
    when: [
      ...(watch.when ? [clause(watch.when, { definition: aChild, practice })] : []),
      ...(watch.late ? [lateInWords(watch.late, practice)] : []),
    ],
    shows: watch.shows.map((fact) => factTitle(fact, practice)),
    sources: watch.source.map(describeSource),
  }))

/** "“Review held” (T30) is late by more than 5 working days and not more than 10 working days". */
function lateInWords(
  {
    clock,
    byMoreThanWorkingDays: least,
    butNotMoreThanWorkingDays: most,
  }: NonNullable<Watch['late']>,
  { catalogue }: Practice,
): string {
  const name = catalogue.processes
    .flatMap(({ clocks }) => clocks)
    .find(({ id }) => id === clock)?.name
  const days = (count: number): string => counted(count, 'working day')
  const bounds = [
    ...(least > 0 ? [`more than ${days(least)}`] : []),
    ...(most === undefined ? [] : [`not more than ${days(most)}`]),
  ]
  const late = `“${name ?? clock}” (${clock}) is late`
  return bounds.length > 0 ? `${late} by ${bounds.join(' and ')}` : late
}
