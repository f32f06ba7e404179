import type { Caller } from '../../engine/permissions.ts'
import { registersOfTheirOwn } from '../../engine/reach.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import type { Register } from '../../practice/vocabulary/register.ts'
import { entriesOfWorker, type EntryRow } from '../../store/entries.ts'
import { factsOf, type FactRow } from '../../store/facts.ts'
import { recordsAbout, type EarlierRecord } from '../../store/record-history.ts'
import { underWayOf } from '../../store/record-links.ts'
import { currentWorkers, type WorkerRow } from '../../store/workers.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { asTheyStand, whyNotBegun } from '../records/may-begin.ts'
import { asSubject } from './as-subject.ts'
import { processesAbout } from './processes-about.ts'

/** An entry of somebody's own, with what is so of it, what was written about it, and what they may begin about it. */
export interface OwnEntry {
  readonly entry: EntryRow
  readonly facts: readonly FactRow[]
  readonly records: readonly EarlierRecord[]
  readonly begins: readonly {
    readonly definition: ProcessDefinition
    /** What keeps it from being begun now; empty where nothing does. */
    readonly whyNot: readonly string[]
  }[]
}

/** What somebody has as one who works here: each register in which there is something of theirs, or may be. */
export interface OwnFile {
  readonly registers: readonly {
    readonly register: Register
    readonly entries: readonly OwnEntry[]
    /** What they may begin about a new one. */
    readonly makes: readonly ProcessDefinition[]
  }[]
  readonly workers: readonly WorkerRow[]
  readonly now: string
}

/** Reads what is somebody's own as one who works here. Not there for those who are not employed here. */
export async function readOwn(office: Office, caller: Caller): Promise<Result<OwnFile>> {
  const { practice } = office
  return await act(office, caller, { action: 'read-own', reads: true }, async (request) => {
    const { work, now } = request
    const registers = registersOfTheirOwn(practice, caller)
    if (registers.length === 0) return notFound()
    const entries = await entriesOfWorker(
      work,
      caller.workerId,
      registers.map(({ id }) => id),
    )
    const ids = entries.map(({ id }) => id)
    const [facts, records, underWay, workers] = await Promise.all([
      factsOf(work, ids),
      recordsAbout(work, ids),
      underWayOf(work, ids),
      currentWorkers(work, now),
    ])
    request.saw(ids)
    request.touched(...records.map((one) => one.record_id))
    const known = (entry: EntryRow): OwnEntry => {
      const from = asTheyStand(request, asSubject(entry), { facts, underWay })
      const register = practice.registers.get(entry.register)
      const may = register ? processesAbout(practice, register, caller) : []
      return {
        entry,
        facts: facts.filter((one) => one.subject_id === entry.id),
        records: records.filter((one) => one.subject_id === entry.id),
        begins: may.map((definition) => ({ definition, whyNot: whyNotBegun(definition, from) })),
      }
    }
    return done({
      registers: registers.map((register) => ({
        register,
        entries: entries.filter((one) => one.register === register.id).map(known),
        makes:
          register.ofWorker && 'madeBy' in register.ofWorker
            ? processesAbout(practice, register, caller).slice(0, 1)
            : [],
      })),
      workers,
      now,
    })
  })
}
