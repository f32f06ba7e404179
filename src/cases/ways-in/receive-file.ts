import { permitStart, type Caller } from '../../engine/permissions.ts'
import { processOf } from '../../engine/practice.ts'
import { done, type Result } from '../../engine/refusal.ts'
import { finishFile, keepFile } from '../../store/intake.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { untilInterrupted } from './interrupted.ts'
import { rowsOf, surveyFile, type PartnerFile } from './read-rows.ts'
import { receiveRow, type RowOutcome } from './receive-row.ts'

/** How far a file has got. */
export interface Progress {
  readonly of: number
  readonly rows: number
  readonly accepted: number
  readonly refused: number
  readonly alreadyReceived: number
  /** Of those already received, how many came with other content. */
  readonly changed: number
  /** Of those accepted, how many hold something for a person to look at. */
  readonly toLookAt: number
}

export type Hear = (outcome: RowOutcome, progress: Progress) => Promise<void> | void

/**
 * Receives a partner's file, row by row in its order, each in a transaction of its own: one bad row stops no
 * other. Refused whole, with nothing made, when it is not CSV or its columns are not ours. A file that was
 * stopped half way goes on where it stopped when it is sent again. By the command line nobody is signed in.
 * @throws Interrupted when the database goes away meanwhile
 */
export async function receiveFile(
  office: Office,
  actor: Caller | 'system',
  file: PartnerFile,
  hear: Hear = () => undefined,
): Promise<Result<{ fileId: string; progress: Progress }>> {
  let got = nothingYet(0)
  return await untilInterrupted(
    () => got,
    async () => {
      const begun = await beginFile(office, actor, file)
      if (!begun.ok) return begun
      const { fileId, of } = begun.value
      got = nothingYet(of)
      for await (const numbered of rowsOf(file)) {
        const outcome = await receiveRow(office, fileId, numbered)
        got = counted(got, outcome)
        await hear(outcome, got)
      }
      return await act(office, actor, { action: 'finish-file' }, async (request) => {
        await finishFile(request.work, fileId, request.now)
        request.noted({ file: fileId, ...got })
        return done({ fileId, progress: got })
      })
    },
  )
}

const nothingYet = (of: number): Progress => ({
  ...{ of, rows: 0, accepted: 0, refused: 0, alreadyReceived: 0, changed: 0, toLookAt: 0 },
})

/**
 * Notes that a file begins to be received, or finds it where the same bytes were not finished. `alongside` is done
 * in the same transaction. Refused when it cannot be read, or is not the actor's to hand in.
 */
export async function beginFile(
  office: Office,
  actor: Caller | 'system',
  file: PartnerFile,
  alongside: (request: Act, fileId: string) => Promise<void> = () => Promise.resolve(),
): Promise<Result<{ fileId: string; of: number }>> {
  const survey = await surveyFile(file)
  return await act<{ fileId: string; of: number }>(
    office,
    actor,
    { action: 'receive-file' },
    async (request) => {
      const permitted = mayReceiveFiles(actor, request.practice)
      if (!permitted.ok) return permitted
      if (!survey.ok) return survey
      const { rows, fingerprint } = survey.value
      const { now: at, by } = request
      const begun = { name: file.name, fingerprint, rows, at, by }
      const fileId = await keepFile(request.work, begun)
      await alongside(request, fileId)
      request.noted({ file: fileId, rows })
      return done({ fileId, of: rows })
    },
  )
}

/** Whoever may start a contact may hand in a file of them, and see what became of it. */
export function mayReceiveFiles(
  actor: Caller | 'system',
  practice: Office['practice'],
): Result<true> {
  if (actor === 'system') return done(true)
  const permitted = permitStart(processOf(practice, 'contact'), actor, practice)
  return permitted.ok ? done(true) : permitted
}

function counted(progress: Progress, { result, changed, lookAt }: RowOutcome): Progress {
  const one = (holds: boolean): number => (holds ? 1 : 0)
  return {
    of: progress.of,
    rows: progress.rows + 1,
    accepted: progress.accepted + one(result === 'accepted'),
    refused: progress.refused + one(result === 'refused'),
    alreadyReceived: progress.alreadyReceived + one(result === 'already received'),
    changed: progress.changed + one(changed),
    toLookAt: progress.toLookAt + one(lookAt.length > 0),
  }
}
