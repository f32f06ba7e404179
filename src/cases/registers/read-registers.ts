import { permitStartAbout } from '../../engine/named-in-facts.ts'
import type { Caller } from '../../engine/permissions.ts'
import { registersFor, registersReadWhole } from '../../engine/reach.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import type { Register } from '../../practice/vocabulary/register.ts'
import { entriesOf, findEntries, type EntryRow } from '../../store/entries.ts'
import { factsOf, type FactRow } from '../../store/facts.ts'
import { underWayOf } from '../../store/record-links.ts'
import { workersById } from '../../store/workers.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { asTheyStand, whyNotBegun, type AsKnown } from '../records/may-begin.ts'
import { asSubject } from './as-subject.ts'
import { makesEntries } from './make-entry.ts'
import { processesAbout } from './processes-about.ts'

/** A register as a list: each entry with what is so of it. */
export interface RegisterFile {
  readonly register: Register
  readonly entries: readonly (EntryRow & {
    readonly facts: readonly FactRow[]
    /** The name of whoever it belongs to, where somebody else reads it too. */
    readonly of?: string | undefined
  })[]
  /** There were more than are shown. */
  readonly more: boolean
  /** May the reader make an entry? */
  readonly mayKeep: boolean
  /** Does the reader read every entry, or only those that are theirs? */
  readonly readsWhole: boolean
  /** What the reader may begin about an entry that is new. */
  readonly begins: readonly ProcessDefinition[]
  /** What keeps the record that was asked for from being begun about a new entry; empty when nothing does. */
  readonly whyNotNew: readonly string[]
  readonly now: string
}

/** What somebody made does not say by its name whose it is; what is kept of somebody is called as they are. */
const namesOwners = ({ ofWorker }: Register): boolean =>
  ofWorker !== undefined && 'madeBy' in ofWorker

/** May the reader begin such a record about this entry now? */
function maySuit(
  request: Act,
  caller: Caller,
  definition: ProcessDefinition,
  { entry, ...known }: AsKnown & { readonly entry: EntryRow },
): boolean {
  const from = asTheyStand(request, asSubject(entry), known)
  const may = from.part && permitStartAbout(definition, caller, from.part, request.practice)
  return may?.ok === true && whyNotBegun(definition, from).length === 0
}

const most = 200
const nothingElse = { also_known_as: '', worker_id: null }
const nothingKnown: AsKnown = { facts: [], underWay: new Map() }

/** The registers that somebody reads as a list; the services of the directory have pages of their own. */
export const registersOf = ({ practice }: Office, caller: Caller): readonly Register[] =>
  registersFor(practice, caller).filter(({ keptBy }) => keptBy === undefined)

/**
 * The entries of a register by name, or those that some words find; at most two hundred. Of those for a record that is
 * to be begun, only such as it may be begun about now. A register that is not the reader's is not there.
 */
export async function readRegister(
  office: Office,
  caller: Caller,
  registerId: string,
  words = '',
  toBegin?: ProcessDefinition,
): Promise<Result<RegisterFile>> {
  return await act(office, caller, { action: 'read-entries', reads: true }, async (request) => {
    const register = registersOf(office, caller).find(({ id }) => id === registerId)
    if (!register) return notFound()
    const { work, now } = request
    const found =
      words.trim() === ''
        ? await entriesOf(work, [register.id])
        : await findEntries(work, { register: register.id, words, most: most + 1 })
    const ids = found.map(({ id }) => id)
    const [facts, underWay] = await Promise.all([
      factsOf(work, ids),
      toBegin ? underWayOf(work, ids) : nothingKnown.underWay,
    ])
    const whyNot = (definition: ProcessDefinition, entry: EntryRow, known: AsKnown) =>
      whyNotBegun(definition, asTheyStand(request, asSubject(entry), known))
    const suit = toBegin
      ? found.filter((entry) => maySuit(request, caller, toBegin, { entry, facts, underWay }))
      : found
    const shown = suit.slice(0, most)
    const newOne = { ...{ id: '', register: register.id, name: '' }, ...nothingElse }
    const mayKeep = makesEntries(register, caller)
    const makers = shown.flatMap(({ worker_id }) => worker_id ?? [])
    const workers = await workersById(work, namesOwners(register) ? makers : [], now)
    request.saw(shown.map(({ id }) => id))
    request.noted({ register: register.id, entries: shown.length })
    return done({
      register,
      entries: shown.map((entry) => ({
        ...entry,
        facts: facts.filter((fact) => fact.subject_id === entry.id),
        of: workers.find(({ id }) => id === entry.worker_id)?.name,
      })),
      more: suit.length > most,
      mayKeep,
      readsWhole: registersReadWhole(office.practice, caller).includes(register),
      begins: processesAbout(office.practice, register, caller).filter(
        (definition) => mayKeep && whyNot(definition, newOne, nothingKnown).length === 0,
      ),
      whyNotNew: toBegin ? whyNot(toBegin, newOne, nothingKnown) : [],
      now,
    })
  })
}
