import { processOf, type Practice } from '../../../engine/practice.ts'
import type { Caller } from '../../../engine/permissions.ts'
import type { Behind } from '../../../returns/at-entry/behind.ts'
import type { PersonRow } from '../../../store/people.ts'
import { standingOfParts, type PartStanding } from '../../../store/team-children.ts'
import type { Act } from '../../act.ts'
import { questionsOf } from './entry-lines.ts'
import { judgedAsTheyStand, type EntryRule, type Judged } from './judged.ts'

/** Where a rule is mended: a question of a record that can still be written, who the child is, or a record to look at. */
export type MendedAt =
  | {
      readonly is: 'question'
      readonly recordId: string
      readonly page: string
      readonly question: string
      readonly partId: string | undefined
      readonly text: string
    }
  | { readonly is: 'person'; readonly columns: readonly string[] }
  | {
      readonly is: 'record'
      readonly recordId: string
      readonly process: string
      readonly reference: string
    }
  | { readonly is: 'nowhere' }

/** A rule that a child's record breaks as it stands, whose it is, and where it is mended. */
export interface QualityLine extends EntryRule {
  readonly person: PersonRow
  readonly mended: MendedAt
}

/** What is wrong by the returns' rules with people whom the caller may open: errors first, in the order of the people. */
export async function qualityLines(
  request: Act,
  caller: Caller,
  people: readonly PersonRow[],
): Promise<readonly QualityLine[]> {
  const ids = people.map(({ id }) => id)
  const judged = await judgedAsTheyStand(request, caller, ids)
  const parts = judged.flatMap(({ behind }) =>
    behind.flatMap((one) => (one.is === 'part' ? [one.partId] : [])),
  )
  const standing = await standingOfParts(request.work, [...new Set(parts)])
  const byPart = new Map(standing.map((one) => [one.part_id, one]))
  request.touched(...standing.map((one) => one.record_id))
  const ofChild = Map.groupBy(judged, ({ child }) => child)
  const lines = people.flatMap((person) =>
    (ofChild.get(person.id) ?? []).map((one) => ({
      ...one.rule,
      person,
      mended: mendedAt(one, byPart, request.practice),
    })),
  )
  const distinct = new Map(lines.map((line) => [lineKey(line), line]))
  return [...distinct.values()].toSorted(errorsFirst)
}

/** A rule that several rows of one child break in one place is said once. */
const lineKey = ({ id, person, mended }: QualityLine): string =>
  JSON.stringify([id, person.id, mended])

const errorsFirst = (one: EntryRule, other: EntryRule): number =>
  Number(one.says === 'query') - Number(other.says === 'query')

function mendedAt(
  { behind }: Judged,
  byPart: ReadonlyMap<string, PartStanding>,
  practice: Practice,
): MendedAt {
  const places = behind.flatMap((one) => (one.is === 'part' ? placeIn(one, byPart, practice) : []))
  const columns = behind.flatMap((one) => (one.is === 'person' ? [one.column] : []))
  const question = places.find((one) => one.is === 'question')
  if (question) return question
  if (columns.length > 0) return { is: 'person', columns }
  return places[0] ?? { is: 'nowhere' }
}

function placeIn(
  { partId, source }: Extract<Behind, { readonly is: 'part' }>,
  byPart: ReadonlyMap<string, PartStanding>,
  practice: Practice,
): readonly MendedAt[] {
  const standing = byPart.get(partId)
  if (!standing) return []
  const { record_id: recordId, process, reference, stage } = standing
  const record: MendedAt = { is: 'record', recordId, process, reference }
  const definition = processOf(practice, process)
  const asked = questionsOf(definition, source)
  // What was decided stands: a record is the place to see what it says, and how it can be put right.
  if (stage === 'decided' || stage === 'for-decision') {
    return asked.length > 0 || source.from === 'signing' ? [record] : []
  }
  const onPages = asked.flatMap((question): MendedAt[] => {
    const page = definition.pages.find((one) => one.asks.includes(question))
    const { text, each } = definition.questions[question] ?? { text: '' }
    const part = each === 'child' ? partId : undefined
    return page ? [{ is: 'question', recordId, page: page.id, question, partId: part, text }] : []
  })
  return onPages.length > 0 ? onPages : [record]
}

/** A rule that is broken by what is known of who somebody is. */
export interface ColumnRule extends EntryRule {
  /** The columns that it can be mended in, the likeliest first. */
  readonly columns: readonly string[]
}

/** The rules that one person breaks by who they are, for the page where that is set right. */
export async function columnRules(
  request: Act,
  caller: Caller,
  personId: string,
): Promise<readonly ColumnRule[]> {
  const judged = await judgedAsTheyStand(request, caller, [personId])
  return judged.flatMap(({ rule, behind }) => {
    const columns = behind.flatMap((one) => (one.is === 'person' ? [one.column] : []))
    return columns.length > 0 ? [{ ...rule, columns }] : []
  })
}
