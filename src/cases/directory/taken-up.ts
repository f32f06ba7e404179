import type { Caller } from '../../engine/permissions.ts'
import { done, invalid, notFound, type Problem, type Result } from '../../engine/refusal.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import { sayOfSignposts, signpostsOf, type SignpostRow } from '../../store/directory/signposts.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { recordFile, type RecordFile } from '../reading/read-record.ts'
import { onRecord } from '../records/on-record.ts'
import type { OpenPart } from '../records/open-record.ts'
import { directoryOf } from './directory-open.ts'

export type { SignpostRow }

/** A record with the services that each child’s family was pointed to in it. */
export interface SignpostFile {
  readonly file: RecordFile
  readonly signposts: readonly SignpostRow[]
}

/** What a family was pointed to, and whether they took it up. Not there for those who may not read the record. */
export async function readSignposts(
  office: Office,
  caller: Caller,
  recordId: string,
): Promise<Result<SignpostFile>> {
  return await act(
    office,
    caller,
    { action: 'read-signposts', reads: true },
    async (request): Promise<Result<SignpostFile>> => {
      const file = await recordFile(request, caller, recordId)
      if (!file.ok) return file
      return done({ file: file.value, signposts: await signpostsIn(request, file.value.parts) })
    },
  )
}

/** The signposts of these children, without those of a child whose record is closed to whoever asks. */
export async function signpostsIn(
  { work, practice }: Pick<Act, 'work' | 'practice'>,
  parts: readonly Pick<OpenPart, 'row' | 'person'>[],
): Promise<readonly SignpostRow[]> {
  const open = parts.filter(({ person }) => !person.closed).map(({ row }) => row.id)
  return await signpostsOf(work, directoryOf(practice).signposts.fact, open)
}

/** What somebody may say of a service they were pointed to, by the words of the practice. */
export function takenUpProblem({ practice }: Pick<Act, 'practice'>, said: string): Problem[] {
  const type = practice.facts.get(directoryOf(practice).signposts.fact)
  const isKnown = Object.keys(type?.details?.takenUp?.options ?? {}).includes(said)
  return isKnown ? [] : [{ question: 'takenUp', message: 'Choose one of the answers' }]
}

/**
 * A worker says what they heard of a service: that the family took it up, has not yet, or that it did not suit. What was
 * said before stays in the history. Refused where nothing is chosen; nothing is changed then.
 */
export async function sayTakenUp(
  office: Office,
  caller: Caller,
  said: { readonly recordId: string; readonly signpostId: string; readonly takenUp: string },
): Promise<Result<true>> {
  return await onRecord(
    office,
    caller,
    said.recordId,
    { action: 'say-taken-up', needs: 'add-note' },
    async (request, record) => {
      const signposts = await signpostsIn(request, record.parts)
      const one = signposts.find(({ id }) => id === said.signpostId)
      if (!one) return notFound()
      const problems = takenUpProblem(request, said.takenUp)
      if (problems.length > 0) return invalid(problems)
      const saidOn = dateInLondon(request.now)
      await sayOfSignposts(request.work, [one.id], {
        ...{ takenUp: said.takenUp, saidBy: 'worker', saidOn },
      })
      request.touched(record.row.id)
      request.saw(record.parts.filter(({ row }) => row.id === one.part_id).map(subjectOf))
      return done(true)
    },
  )
}

const subjectOf = ({ row }: OpenPart): string => row.subject_id
