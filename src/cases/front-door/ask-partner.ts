import { type Caller } from '../../engine/permissions.ts'
import { done, invalid, type Problem, type Result } from '../../engine/refusal.ts'
import { addInformationRequest, stillWaiting } from '../../store/information-requests.ts'
import { changeRecord, recordById } from '../../store/records.ts'
import { type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { forTheHouse } from '../outsiders/for-the-house.ts'
import { onRecord } from '../records/on-record.ts'
import { share } from '../sharing/share.ts'
import { tellBoards } from '../records/tell-boards.ts'

/** What a partner agency is asked. It sees this and nothing else of the record. */
export interface Ask {
  readonly agency: string
  /** Who it is about, in the words the agency needs to find them. */
  readonly about: string
  readonly asked: string
  readonly legalBasis: string
  /** This agency need not be asked, and why not. */
  readonly notNeeded?: string | undefined
}

/** Asks a named agency what it knows, or records why it need not be asked. Returns the request's id. */
export async function askPartner(
  office: Office,
  caller: Caller,
  recordId: string,
  ask: Ask,
): Promise<Result<{ requestId: string }>> {
  return await onRecord(
    office,
    caller,
    recordId,
    { action: 'ask-partner', needs: 'record' },
    async (request, record) => {
      const notTheirs = forTheHouse(office.practice, caller)
      if (notTheirs) return notTheirs
      const problems = problemsIn(office, ask)
      if (problems.length > 0) {
        return invalid(problems, 'Nothing was sent yet. Complete the request below.')
      }
      const requestId = await addInformationRequest(request.work, {
        ...ask,
        recordId,
        process: record.row.process,
        teamId: record.row.team_id,
        at: request.now,
        by: caller.workerId,
      })
      await countWaiting(request, recordId)
      if (ask.notNeeded === undefined) {
        const { agencies } = office.practice.pack
        await share(request, {
          kind: 'partner-request',
          what: 'What a partner needs to know to answer',
          toWhom: agencies.find(({ id }) => id === ask.agency)?.name ?? ask.agency,
          personIds: record.parts.map((part) => part.row.subject_id),
          record,
          basisWords: ask.legalBasis.trim(),
        })
      }
      return done({ requestId })
    },
  )
}

function problemsIn({ practice }: Office, ask: Ask): Problem[] {
  const problems: Problem[] = []
  if (!practice.pack.agencies.some((agency) => agency.id === ask.agency)) {
    problems.push({ question: 'agency', message: 'Choose an agency from the list' })
  }
  if (ask.notNeeded !== undefined) {
    if (!ask.notNeeded.trim()) {
      problems.push({ question: 'notNeeded', message: 'Say why this agency need not be asked' })
    }
    return problems
  }
  const needed = [
    ['about', ask.about, 'Say who it is about, so that the agency can find them'],
    ['asked', ask.asked, 'Say what you need to know'],
    ['legalBasis', ask.legalBasis, 'Say on what legal basis you ask'],
  ] as const
  for (const [question, text, message] of needed) {
    if (!text.trim()) problems.push({ question, message })
  }
  return problems
}

/** Keeps how many answers a record waits for, and the record it was opened from with it. */
export async function countWaiting(request: Act, recordId: string): Promise<void> {
  const { work } = request
  const row = await recordById(work, recordId)
  if (!row) return
  const waiting = await stillWaiting(work, recordId)
  await changeRecord(work, recordId, { waiting_for: waiting })
  tellBoards(request, row.process)
  if (row.opened_by_record) {
    await changeRecord(work, row.opened_by_record, { waiting_for: waiting })
    const opener = await recordById(work, row.opened_by_record)
    if (opener) tellBoards(request, opener.process)
  }
}
