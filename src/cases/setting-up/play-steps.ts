import { milliseconds, instantText, dateInLondon, timeInLondon } from '../../engine/temporal.ts'
import { addDays } from '../../engine/calendar-days.ts'
import type { Raw } from '../../engine/answers.ts'
import type { Caller } from '../../engine/permissions.ts'
import type { Refusal, Result } from '../../engine/refusal.ts'
import type { PlayedAnswer, PlayedMoment, PlayedStep } from '../../practice/vocabulary/played.ts'
import { recordsOf } from '../../store/record-links.ts'
import { currentWorkers } from '../../store/workers.ts'
import type { Office } from '../office.ts'
import { readRecord } from '../reading/read-record.ts'
import { authorise } from '../records/authorise.ts'
import { saveAnswers } from '../records/save-answers.ts'
import { startProcess } from '../records/start-process.ts'
import { submit } from '../records/submit.ts'
import type { LoadedCast } from './load-cast.ts'

const hour = 3_600_000

/** A demonstration asks for something that its own rules refuse. */
export class NotPlayed extends Error {}

interface Playing {
  readonly office: Office
  readonly cast: LoadedCast
  readonly began: number
  readonly callers: ReadonlyMap<string, Caller>
}

/**
 * Plays what workers of a demonstration have done in the days before, oldest first, through the verbs that anybody uses
 * and at its own times. Between two steps it may be stopped; what was played stays.
 * @throws NotPlayed where a step is refused, with whose it is and why
 */
export async function playSteps(
  office: Office,
  cast: LoadedCast,
  steps: readonly PlayedStep[],
  stopped?: AbortSignal,
): Promise<void> {
  const now = office.clock.now()
  const workers = await office.store.transaction({ system: true, reads: true }, (work) =>
    currentWorkers(work, now),
  )
  const callers = new Map(
    workers.map(({ id, username, name, posts }) => [username, { workerId: id, name, posts }]),
  )
  const playing = { office, cast, began: milliseconds(now), callers }
  for (const step of steps.toSorted((one, other) => other.hoursAgo - one.hoursAgo)) {
    if (stopped?.aborted) return
    await play(playing, step)
  }
}

async function play(playing: Playing, step: PlayedStep): Promise<void> {
  const at = instantText(playing.began - step.hoursAgo * hour)
  const office = { ...playing.office, clock: { now: () => at } }
  const caller = playing.callers.get(step.by)
  const personId = playing.cast.people.get(step.about)
  if (!caller || !personId) throw new NotPlayed(`${step.by} or ${step.about} is not in the cast`)
  const id = await recordFor(office, caller, personId, step)
  const { row } = went(step, await readRecord(office, caller, id))
  const given = Object.entries(step.answers).map(([question, answer]) => ({
    question,
    raw: typed(answer, playing),
    version: row.answers[question]?.version ?? 0,
  }))
  const { answers } = went(step, await saveAnswers(office, caller, id, given))
  const problem = answers.find((one) => one.is === 'problem')
  if (problem) throw new NotPlayed(`${whose(step)}, ${problem.question}: ${problem.message}`)
  went<unknown>(
    step,
    step.does === 'sign' ? await authorise(office, caller, id) : await submit(office, caller, id),
  )
}

/** The record that the step is about: a new one, or the newest of its process about the person. */
async function recordFor(
  office: Office,
  caller: Caller,
  personId: string,
  step: PlayedStep,
): Promise<string> {
  const { process } = step
  if (step.begins) {
    const begun = await startProcess(office, caller, { process, personIds: [personId] })
    return went(step, begun).id
  }
  const [newest] = await office.store.transaction({ system: true, reads: true }, (work) =>
    recordsOf(work, personId, process),
  )
  if (!newest) throw new NotPlayed(`${whose(step)}: there is no such record`)
  return newest.id
}

const whose = ({ by, about, process }: PlayedStep): string => `${process} of ${about} by ${by}`

function went<Value>(step: PlayedStep, result: Result<Value>): Value {
  if (!result.ok) throw new NotPlayed(`${whose(step)}: ${inFull(result.refusal)}`)
  return result.value
}

const inFull = (refusal: Refusal): string =>
  [refusal.message, ...('gaps' in refusal ? refusal.gaps.map(({ message }) => message) : [])].join(
    ' ',
  )

/** As somebody would have typed it, at its time. */
function typed(answer: PlayedAnswer, playing: Playing): Raw {
  if (typeof answer === 'string') return answer
  if ('hoursAgo' in answer || 'inDays' in answer) return momentOf(answer, playing)
  if ('worker' in answer) return playing.cast.workers.get(answer.worker) ?? ''
  return answer.map((one) =>
    typeof one === 'string'
      ? one
      : Object.fromEntries(Object.entries(one).map(([id, cell]) => [id, typed(cell, playing)])),
  ) as Raw
}

function momentOf(moment: PlayedMoment, { began }: Playing): string {
  if ('inDays' in moment) return addDays(dateInLondon(instantText(began)), moment.inDays)
  const at = instantText(began - moment.hoursAgo * hour)
  return `${dateInLondon(at)} ${timeInLondon(at)}`
}
