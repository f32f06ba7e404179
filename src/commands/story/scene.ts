import type { Office } from '../../cases/office.ts'
import {
  readWholeFile,
  type FiledRecord,
  type WholeFile,
} from '../../cases/reading/read-whole-file.ts'
import { loadCast } from '../../cases/setting-up/load-cast.ts'
import type { Caller } from '../../engine/permissions.ts'
import type { Refusal, Result } from '../../engine/refusal.ts'
import type { CastWorker } from '../../practice/vocabulary/cast.ts'
import type { FreshOffice } from '../command.ts'
import type { Story } from './read-story.ts'
import type { RecordName } from './words.ts'

/** A story that is being played: its office, and what its words stand for by now. */
export interface Scene {
  readonly office: Office
  readonly clock: FreshOffice['clock']
  /** The id of each person, by the word the story knows them by. */
  readonly people: Map<string, string>
  /** The id of each worker, by what they sign in as. */
  readonly workers: ReadonlyMap<string, string>
  readonly callers: ReadonlyMap<string, Caller>
  /** The id of each record that was given a name. */
  readonly records: Map<string, string>
  /** Drafts that an event which had to be refused left behind: nobody means to go on with them. */
  readonly abandoned: Set<string>
}

/** Moves the story's people and workers into an empty office, at the instant it begins. */
export async function setScene({ office, clock }: FreshOffice, story: Story): Promise<Scene> {
  clock.moveTo(story.begins)
  const { people, workers } = await loadCast(office, story.cast)
  const callers = story.cast.workers.map((one) => [one.id, callerOf(office, one, workers)] as const)
  return {
    office,
    clock,
    people: new Map(people),
    workers,
    callers: new Map(callers),
    records: new Map(),
    abandoned: new Set(),
  }
}

/** A worker as their session would have them. */
function callerOf(office: Office, worker: CastWorker, ids: ReadonlyMap<string, string>): Caller {
  const posts = worker.posts.map(({ role, team: teamId }) => {
    const team = office.practice.pack.teams.find((one) => one.id === teamId)
    if (!team) throw new Error(`${worker.id} works in ${teamId}, which is no team`)
    return { role, teamId, teamType: team.type }
  })
  const { name, agency } = worker
  return { workerId: idOf(ids, worker.id), name, posts, ...(agency ? { agency } : {}) }
}

/** What a word stands for; the words were checked when the story was read. */
export function idOf<Thing>(things: ReadonlyMap<string, Thing>, word: string): Thing {
  const thing = things.get(word)
  if (thing === undefined) throw new Error(`Nothing in the story is called ${word}`)
  return thing
}

/** Everything there is about the people of the story, except drafts that were left behind. */
export async function wholeFile({ office, people, abandoned }: Scene): Promise<WholeFile> {
  const file = granted(await readWholeFile(office, [...people.values()]))
  const kept = <Row extends { readonly record_id: string }>(rows: readonly Row[]): readonly Row[] =>
    rows.filter((row) => !abandoned.has(row.record_id))
  return {
    ...file,
    records: file.records.filter((record) => !abandoned.has(record.id)),
    deadlines: kept(file.deadlines),
    handOvers: kept(file.handOvers),
    messages: kept(file.messages),
  }
}

/** The record a story means: by its name, or the newest of a process about somebody. */
export function recordIn(file: WholeFile, scene: Scene, name: RecordName): FiledRecord | undefined {
  if ('called' in name) {
    const id = scene.records.get(name.called)
    return file.records.find((record) => record.id === id)
  }
  const about = idOf(scene.people, name.about)
  return file.records.findLast(
    (record) =>
      record.process === name.process && record.parts.some((part) => part.personId === about),
  )
}

/** A refusal in all its words: the message, and what was said beside each box. */
export function wordsOf(refusal: Refusal): string {
  const beside =
    refusal.kind === 'not-yet' ? refusal.gaps : refusal.kind === 'invalid' ? refusal.problems : []
  return [refusal.message, ...new Set(beside.map((one) => one.message))].join(' ')
}

/** The value of something that is never refused. */
export function granted<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(wordsOf(result.refusal))
  return result.value
}
