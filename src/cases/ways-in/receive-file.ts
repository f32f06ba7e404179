import { permitStart, type Caller } from '../../engine/permissions.ts'
import { processOf } from '../../engine/practice.ts'
import { done, type Result } from '../../engine/refusal.ts'
import { beginFile, finishFile } from '../../store/intake.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
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
 */
export async function receiveFile(
  office: Office,
  actor: Caller | 'system',
  file: PartnerFile,
  hear: Hear = () => undefined,
): Promise<Result<{ fileId: string; progress: Progress }>> {
  const begun = await begin(office, actor, file)
  if (!begun.ok) return begun
  const { fileId, of } = begun.value
  let progress: Progress = {
    ...{ of, rows: 0, accepted: 0, refused: 0, alreadyReceived: 0, changed: 0, toLookAt: 0 },
  }
  for await (const numbered of rowsOf(file)) {
    const outcome = await receiveRow(office, fileId, numbered)
    progress = counted(progress, outcome)
    await hear(outcome, progress)
  }
  return await act(office, actor, { action: 'finish-file' }, async (request) => {
    await finishFile(request.work, fileId, request.now)
    request.noted({ file: fileId, ...progress })
    return done({ fileId, progress })
  })
}

async function begin(
  office: Office,
  actor: Caller | 'system',
  file: PartnerFile,
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
      const fileId = await beginFile(request.work, begun)
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
