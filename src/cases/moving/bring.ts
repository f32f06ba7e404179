import { postsIn } from '../../engine/permissions.ts'
import { processOf, type Practice } from '../../engine/practice.ts'
import { parentCodes } from '../../practice/codes/person.ts'
import type { Becomes, SsdTable } from '../../store/dataset-shape.ts'
import type { MovingRow } from '../../store/moving-batch.ts'
import { bringFacts } from '../../store/moving-facts.ts'
import {
  bringAddresses,
  bringPeople,
  matchTeams,
  matchWorkers,
  type PlacedRow,
} from '../../store/moving-people.ts'
import { bringRecords } from '../../store/moving-records.ts'
import { bringRelationships } from '../../store/moving-relationships.ts'
import type { Act } from '../act.ts'
import { placed } from '../people/place.ts'

/** Makes of the rows that are laid out what their table becomes here. */
export async function bring(
  { work, practice, now }: Act,
  table: SsdTable,
  rows: readonly MovingRow[],
): Promise<void> {
  const what = table.becomes
  switch (what.kind) {
    case 'person': {
      await bringPeople(work, now)
      return
    }
    case 'address': {
      await bringAddresses(
        work,
        rows.map((row) => placedRow(practice, row)),
        now,
      )
      return
    }
    case 'relationship': {
      await bringRelationships(work, table, what, { at: now, parents: parentCodes })
      return
    }
    case 'fact': {
      const { excludes, overlapMessage = 'Another is recorded for those dates.' } =
        practice.facts.get(what.fact) ?? {}
      await bringFacts(work, table, what, { excludes, overlapMessage, at: now })
      return
    }
    case 'record': {
      await bringRecords(work, table, what, { ...heldBy(practice, what), at: now })
      return
    }
    case 'worker': {
      await matchWorkers(work)
      return
    }
    case 'team': {
      await matchTeams(work)
      return
    }
    case 'kept':
  }
}

function placedRow(practice: Practice, { line, content }: MovingRow): PlacedRow {
  const postcode = content.addr_address_postcode?.replace(/(\w{3})$/, ' $1')
  const { place, district, authority } = placed(practice, { postcode })
  return { line, place, district, authority, postcode }
}

/** The first team of the authority that would begin such a record: what was brought in is read there. */
function heldBy(
  practice: Practice,
  { process }: Extract<Becomes, { kind: 'record' }>,
): { readonly letter: string; readonly teamId: string } {
  const definition = processOf(practice, process)
  const types = postsIn('start', definition).flatMap((post) => post.in ?? [])
  const team =
    practice.pack.teams.find(({ type }) => types.includes(type)) ?? practice.pack.teams[0]
  if (!team) throw new Error('This authority has no teams')
  return { letter: definition.referenceLetter, teamId: team.id }
}
