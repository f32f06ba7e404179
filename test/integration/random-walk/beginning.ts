import { act } from '../../../src/cases/act.ts'
import { readBeginning } from '../../../src/cases/people/what-may-begin.ts'
import { asTheyStand, whyNotBegun } from '../../../src/cases/records/may-begin.ts'
import { startProcess } from '../../../src/cases/records/start-process.ts'
import { reachablePages } from '../../../src/engine/journey.ts'
import { permitStart, type Caller } from '../../../src/engine/permissions.ts'
import { isManager } from '../../../src/engine/reach.ts'
import { done } from '../../../src/engine/refusal.ts'
import type { ProcessDefinition, SubjectKind } from '../../../src/practice/vocabulary/process.ts'
import { factsOf } from '../../../src/store/facts.ts'
import { peopleById, type PersonRow } from '../../../src/store/people.ts'
import { underWayOf } from '../../../src/store/record-links.ts'
import { freshIn } from './coverage.ts'
import { addFamily, someLife } from './family.ts'
import { called, Fault, note, recordAsItIs, whoMay, type Walk } from './walk.ts'

/** A process about an entry of a register is in no family's life. */
type OfFamily = ProcessDefinition & { readonly about: Exclude<SubjectKind, object> }

const definitions = (walk: Walk): readonly OfFamily[] =>
  walk.at.office.practice.catalogue.processes.filter(
    (one): one is OfFamily => typeof one.about === 'string',
  )

const whoStarts = (walk: Walk, definition: ProcessDefinition): readonly Caller[] =>
  walk.workers.filter((one) => permitStart(definition, one, walk.at.office.practice).ok)

/**
 * Begins a family’s first record: a contact mostly, or whatever else may be begun by hand about somebody of whom
 * nothing is known yet.
 */
export async function beginWithFamily(walk: Walk): Promise<void> {
  const { chance, coverage } = walk
  const ways = definitions(walk).filter(
    ({ id, about, startRequires = [] }) =>
      about !== 'nothing' && (startRequires.length === 0 || id === 'referral'),
  )
  const startable = ways.filter((one) => whoStarts(walk, one).length > 0)
  const definition = chance.weighed(startable, ({ id }) => {
    if (id === 'contact' || id === 'referral') return 12
    return coverage.timesBegun(id) === 0 ? 3 : 1
  })
  if (!definition) throw new Fault('nothing may be begun')
  const caller = chance.one(startersWhoLeaveASigner(walk, definition))
  const begun = await startProcess(walk.at.office, caller, {
    process: definition.id,
    personIds: [],
  })
  if (!begun.ok) {
    // Some may only begin it about somebody who is known, because another team goes on with it.
    if (begun.refusal.kind === 'invalid') {
      await beginWithFamily(walk)
      return
    }
    throw new Fault(`${definition.id} could not be begun: ${begun.refusal.message}`)
  }
  coverage.began(definition.id)
  note(walk, caller.name, `began ${definition.id} ${begun.value.reference}`)
  const record = await recordAsItIs(walk, begun.value.id)
  const recorders = whoMay(walk, 'record', record)
  if (recorders.length === 0)
    throw new Fault(`dead end: nobody may write in ${called(record)} (${record.row.team_id})`)
  const recorder = recorders.includes(caller) ? caller : chance.one(recorders)
  const { several = false, about } = definition
  await addFamily(walk, recorder, begun.value.id, { several, about }, someLife(chance))
}

/** Begins by hand what is about nobody: a worker’s own supervision. */
async function beginAboutNobody(walk: Walk, definition: ProcessDefinition): Promise<void> {
  const caller = walk.chance.one(whoStarts(walk, definition))
  const begun = await startProcess(walk.at.office, caller, {
    process: definition.id,
    personIds: [],
  })
  if (!begun.ok) throw new Fault(`${definition.id} could not be begun: ${begun.refusal.message}`)
  walk.aboutNobody.push(begun.value.id)
  walk.coverage.began(definition.id)
  note(walk, caller.name, `began ${definition.id} ${begun.value.reference} about nobody`)
}

/** Begins by hand what may be begun about some of the family as they stand, or nothing when nothing may. */
export async function beginAnother(walk: Walk): Promise<boolean> {
  const { chance, coverage } = walk
  const may = await whatMayBegin(walk)
  const definition = chance.weighed([...may.keys()], (one) => {
    const isNew = coverage.timesBegun(one.id) === 0
    return 1 + 3 * freshIn(coverage, one) + (isNew ? 30 : 0)
  })
  if (!definition) return false
  if (definition.about === 'nothing') {
    await beginAboutNobody(walk, definition)
    return true
  }
  const people = may.get(definition) ?? []
  const chosen = definition.several ? chance.some(people) : [chance.one(people)]
  const starters = startersWhoLeaveASigner(walk, definition)
  const known = chosen.some((one) => one.restricted) ? starters.filter(isManager) : starters
  if (known.length === 0) return false
  const caller = chance.one(known)
  const personIds = chosen.map((one) => one.id)
  for (const id of personIds) if (!(await isOffered(walk, caller, id, definition))) return false
  const begun = await startProcess(walk.at.office, caller, { process: definition.id, personIds })
  if (!begun.ok) {
    throw new Fault(`${definition.id} may be begun and was refused: ${begun.refusal.message}`)
  }
  coverage.began(definition.id)
  note(
    walk,
    caller.name,
    `began ${definition.id} ${begun.value.reference} about ${String(personIds.length)}`,
  )
  return true
}

/** Does the page before a record say that it may be begun? What is sealed has no such page for those outside. */
async function isOffered(
  { at }: Walk,
  caller: Caller,
  personId: string,
  definition: ProcessDefinition,
): Promise<boolean> {
  const page = await readBeginning(at.office, caller, personId, definition.id)
  return page.ok && page.value.whyNot.length === 0
}

/** Whoever begins a record never signs it, and a team of the demonstration may have one manager only. */
function startersWhoLeaveASigner(walk: Walk, definition: ProcessDefinition): readonly Caller[] {
  const starters = whoStarts(walk, definition)
  const managers = ['practice-manager', 'team-manager', 'senior-manager']
  const others = starters.filter((one) => !one.posts.some((held) => managers.includes(held.role)))
  return others.length > 0 ? others : starters
}

async function whatMayBegin(
  walk: Walk,
): Promise<ReadonlyMap<ProcessDefinition, readonly PersonRow[]>> {
  const { office } = walk.at
  const ids = [...walk.children, ...(walk.mother ? [walk.mother] : [])]
  const request = { action: 'read-beginning', reads: true }
  const read = await act(office, 'system', request, async (asked) => {
    const [people, facts, underWay] = await Promise.all([
      peopleById(asked.work, ids),
      factsOf(asked.work, ids),
      underWayOf(asked.work, ids),
    ])
    const may = new Map<ProcessDefinition, readonly PersonRow[]>()
    for (const definition of definitions(walk)) {
      if (definition.about === 'nothing') may.set(definition, [])
      const wanted = people.filter(
        ({ id }) => (definition.about === 'adult') === (id === walk.mother),
      )
      const fit = wanted.filter((person) => {
        const from = asTheyStand(asked, person, { facts, underWay })
        return whyNotBegun(definition, from).length === 0
      })
      if (fit.length > 0 && whoStarts(walk, definition).length > 0) may.set(definition, fit)
    }
    return done(may)
  })
  if (!read.ok) throw new Fault(read.refusal.message)
  return read.value
}

/** Opens, from a page of a record, the other record that the page is for. */
export async function openFromPage(walk: Walk, id: string): Promise<void> {
  const record = await recordAsItIs(walk, id)
  const page = reachablePages(record.definition, record.view, 'record').find((one) => one.opens)
  const process = page?.opens
  if (process === undefined || record.view.opened.has(process)) return
  const definition = walk.at.office.practice.processes.get(process)
  if (!definition) throw new Fault(`${called(record)} opens ${process}, which is no process`)
  const recorders = whoMay(walk, 'record', record)
  const starters = whoStarts(walk, definition).filter((one) => recorders.includes(one))
  if (starters.length === 0) return
  const caller = walk.chance.one(starters)
  const begun = await startProcess(walk.at.office, caller, {
    process,
    personIds: record.parts.map((part) => part.row.subject_id),
    openedFrom: id,
  })
  if (!begun.ok && begun.refusal.kind !== 'overlap') {
    throw new Fault(
      `${process} could not be opened from ${called(record)}: ${begun.refusal.message}`,
    )
  }
  if (!begun.ok) return
  walk.coverage.began(process)
  note(walk, caller.name, `opened ${process} ${begun.value.reference} from ${called(record)}`)
}
