import type { WholeFile } from '../../cases/reading/read-whole-file.ts'
import { deadlineStatus } from '../../engine/deadline-status.ts'
import { dayDue, type Due } from '../../engine/due-date.ts'
import { dateInLondon, dateOfDay } from '../../engine/temporal.ts'
import { dateInWords, instantInWords, listInWords } from '../../engine/words.ts'
import { lastWorkingDayOnOrBefore } from '../../engine/working-days.ts'
import { dueText, inWords } from './deadline-words.ts'
import { compared, type Line } from './lines.ts'
import { asInstant, type Written } from './moments.ts'
import type { ExpectedDeadline } from './read-expectations.ts'
import { idOf, recordIn, type Scene } from './scene.ts'
import { isOfRule } from './words.ts'

type Deadline = WholeFile['deadlines'][number]

/** One thing a story says of a deadline, in words, beside what is so. */
interface Aspect {
  readonly name: string
  readonly expected: string
  readonly found: string
}

const section = 'Deadlines'

/**
 * Each deadline that is listed, beside the one it fits best: a rule may run several times for one child, so each
 * listed line takes one deadline and no two take the same. Those not listed are shown and are no failures.
 */
export function comparedDeadlines(
  expected: readonly ExpectedDeadline[],
  file: WholeFile,
  scene: Scene,
  heading: string,
): readonly Line[] {
  const taken = new Map<ExpectedDeadline, Deadline>()
  const free = (wanted: ExpectedDeadline): Deadline[] => {
    const used = [...taken.values()]
    return file.deadlines.filter((one) => !used.includes(one) && isMeant(wanted, one, file, scene))
  }
  const there = expected.filter((one) => one.is?.state !== 'none')
  const wrongIn = (wanted: ExpectedDeadline, one: Deadline): number =>
    aspects(wanted, one, scene).filter((aspect) => aspect.expected !== aspect.found).length
  for (const wanted of there) {
    const exact = free(wanted).find((one) => wrongIn(wanted, one) === 0)
    if (exact) taken.set(wanted, exact)
  }
  for (const wanted of there.filter((one) => !taken.has(one))) {
    const [nearest] = free(wanted).sort((a, b) => wrongIn(wanted, a) - wrongIn(wanted, b))
    if (nearest) taken.set(wanted, nearest)
  }
  const listed = expected.flatMap((wanted) =>
    wanted.is?.state === 'none'
      ? [noneOf(wanted, free(wanted), heading)]
      : linesOf(wanted, taken.get(wanted), file, scene, heading),
  )
  const rest = file.deadlines.filter((one) => ![...taken.values()].includes(one))
  return [
    ...listed,
    ...rest.map((one): Line => {
      const what = `${one.clock} ${one.name}, ${childrenOf(one, file, scene)}`
      const found = `${dueText(dueOf(one))}, ${stateText(one)}`
      return { section: `${heading}: ${section}`, what, expected: '', found, verdict: 'not listed' }
    }),
  ]
}

function isMeant(wanted: ExpectedDeadline, one: Deadline, file: WholeFile, scene: Scene): boolean {
  if (!isOfRule(one.clock, wanted.rule)) return false
  if (wanted.in && recordIn(file, scene, wanted.in)?.id !== one.record_id) return false
  const concerned = concernedBy(one, file)
  return (wanted.about ?? []).every((word) => concerned.includes(idOf(scene.people, word)))
}

/** The children a deadline is about: all of its record, or the one whose part it belongs to. */
const concernedBy = (one: Deadline, file: WholeFile): readonly string[] =>
  (file.records.find((record) => record.id === one.record_id)?.parts ?? [])
    .filter((part) => one.part_id === null || part.id === one.part_id)
    .map((part) => part.personId)

const childrenOf = (one: Deadline, file: WholeFile, { people }: Scene): string =>
  listInWords(
    concernedBy(one, file).map((id) => [...people].find(([, known]) => known === id)?.[0] ?? id),
  )

/** A deadline that there must not be, beside those of its rule that no other line has taken. */
function noneOf(wanted: ExpectedDeadline, found: readonly Deadline[], heading: string): Line {
  const there = found.map((one) => `${dueText(dueOf(one))}, ${stateText(one)}`)
  return compared(
    `${heading}: ${section}`,
    ruleText(wanted),
    thereIsNone,
    there.length > 0 ? listInWords(there) : thereIsNone,
  )
}

const thereIsNone = 'there is none'

const ruleText = ({ rule, about }: ExpectedDeadline): string =>
  `${rule}${about ? `, ${listInWords([...about])}` : ''}`

function linesOf(
  wanted: ExpectedDeadline,
  one: Deadline | undefined,
  file: WholeFile,
  scene: Scene,
  heading: string,
): readonly Line[] {
  const at = `${heading}: ${section}`
  if (!one) {
    const expected = wanted.due ? dueText(wanted.due) : 'there'
    return [compared(at, ruleText(wanted), expected, thereIsNone)]
  }
  const what = `${one.clock} ${one.name}, ${childrenOf(one, file, scene)}`
  const all = aspects(wanted, one, scene)
  if (all.length === 0) return [compared(at, what, 'there', 'there')]
  return all.map(({ name, expected, found }, number) =>
    compared(at, number === 0 ? `${what}: ${name}` : `  ${name}`, expected, found),
  )
}

/** Everything that is said of a deadline, and nothing that is not. */
function aspects(wanted: ExpectedDeadline, one: Deadline, scene: Scene): readonly Aspect[] {
  const due = dueOf(one)
  const { calendar } = scene.office.timescales
  const said = <Value>(
    name: string,
    value: Value | undefined,
    ...texts: [(value: Value) => string, string]
  ): Aspect[] => (value === undefined ? [] : [{ name, expected: texts[0](value), found: texts[1] }])
  const statutory = dueAt(one.statutory_at, one.statutory_precision)
  const dueOn = dateOfDay(dayDue(due))
  return [
    ...said('due', wanted.due, dueText, dueText(due)),
    ...said('by law', wanted['by law'], dueText, statutory ? dueText(statutory) : 'no limit'),
    ...said(
      'is',
      wanted.is,
      ({ state, at }) => `${state}${at ? ` ${writtenText(at)}` : ''}`,
      stateText(one, wanted.is?.at),
    ),
    ...said(
      'counts from',
      wanted['counts from'],
      writtenText,
      momentText(one.counts_from, wanted['counts from']),
    ),
    ...said('stands', wanted.stands, String, standingOf(one, scene)),
    ...said(
      'originally',
      wanted.originally,
      (value) => dateInWords(dateOfDay(dayDue(value))),
      originally(one),
    ),
    ...said(
      'extended on',
      wanted['extended on'],
      dateInWords,
      one.extended_at ? dateInWords(dateInLondon(one.extended_at)) : 'not extended',
    ),
    ...said(
      'plan for',
      wanted['plan for'],
      dateInWords,
      dateInWords(lastWorkingDayOnOrBefore(calendar, dueOn)),
    ),
  ]
}

function dueOf(one: Deadline): Due {
  const due =
    dueAt(one.local_at, one.local_precision) ?? dueAt(one.statutory_at, one.statutory_precision)
  if (!due) throw new Error(`Deadline ${one.id} has neither a local nor a statutory date`)
  return due
}

const dueAt = (at: string | null, precision: Due['precision'] | null): Due | undefined =>
  at !== null && precision !== null ? { at, precision } : undefined

const writtenText = (written: Written): string =>
  written.time === undefined ? dateInWords(written.date) : instantInWords(asInstant(written))

/** An instant in as much detail as the story gives. */
const momentText = (instant: string, like: Written | undefined): string =>
  like && like.time === undefined ? dateInWords(dateInLondon(instant)) : instantInWords(instant)

function stateText(one: Deadline, like?: Written): string {
  if (one.state !== 'met' || one.met_at === null || like === undefined) return one.state
  return `met ${momentText(one.met_at, like)}`
}

/** The day it was due before it was moved; a stored end of day is the day that ends then. */
function originally({ original_local_at: at, local_precision: precision }: Deadline): string {
  return at && precision ? dateInWords(dateOfDay(dayDue({ at, precision }))) : 'never moved'
}

const standingOf = (one: Deadline, { clock, office }: Scene): string =>
  inWords[
    deadlineStatus(
      {
        startedAt: one.counts_from,
        local: dueAt(one.local_at, one.local_precision),
        statutory: dueAt(one.statutory_at, one.statutory_precision),
        metAt: one.met_at ?? undefined,
        cancelled: one.state === 'cancelled',
        extended: one.extended_at !== null,
        notBefore: one.not_before,
      },
      clock.now(),
      office.timescales.calendar,
    ).status
  ]
