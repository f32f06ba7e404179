import type { MarkedLine } from '../../../engine/chronology/marks.ts'
import type { Caller } from '../../../engine/permissions.ts'
import { isManager } from '../../../engine/reach.ts'
import { done, invalid, notFound, refused, type Result } from '../../../engine/refusal.ts'
import { addChronologyMark } from '../../../store/chronology-marks.ts'
import { factsOf } from '../../../store/facts.ts'
import type { PersonRow } from '../../../store/people.ts'
import { recordsAbout } from '../../../store/record-history.ts'
import { act, type Act } from '../../act.ts'
import type { Office } from '../../office.ts'
import { worksWith } from '../hidden-address.ts'
import { openPerson } from '../open-person.ts'
import { chronologiesOf } from './chronologies.ts'

/** What somebody says of a line. */
export interface LineMark {
  readonly line: string
  readonly isSignificant: boolean | null
  readonly note: string
}

/** The most characters of a note. */
export const longestNote = 2000

const notYours = refused({
  kind: 'not-permitted',
  message:
    'The lines of a chronology are marked by those who work with this person now, and by managers. Nothing was changed. Ask one of them: they are under “Who to ring”.',
})

/** May the caller say of a line what it means? Those who work with the person now, and managers (handbook A, P39). */
export async function mayMark(request: Act, caller: Caller, personId: string): Promise<boolean> {
  if (isManager(caller)) return true
  const { work } = request
  const [facts, records] = await Promise.all([
    factsOf(work, [personId]),
    recordsAbout(work, [personId]),
  ])
  return worksWith(caller, facts, records)
}

/** One line of somebody's chronology, for whoever marks it. */
export async function readLine(
  office: Office,
  caller: Caller,
  personId: string,
  line: string,
): Promise<Result<{ now: string; person: PersonRow; line: MarkedLine }>> {
  return await act(
    office,
    caller,
    { action: 'read-chronology-line', reads: true },
    async (request) => {
      const person = await openPerson(request, caller, personId)
      const found = person && (await lineOf(request, person, line))
      if (!found) return notFound()
      if (!(await mayMark(request, caller, personId))) return notYours
      return done({ now: request.now, person, line: found })
    },
  )
}

/**
 * Marks a line of a chronology as significant or not, with a note. The line itself and what it comes from are not
 * touched, and what was said of it before stays. Refused to those who do not work with the person, for a line that is
 * not there for the caller, and for a note that is too long.
 */
export async function markLine(
  office: Office,
  caller: Caller,
  personId: string,
  mark: LineMark,
): Promise<Result<true>> {
  return await act(office, caller, { action: 'mark-chronology-line' }, async (request) => {
    const person = await openPerson(request, caller, personId)
    const line = person && (await lineOf(request, person, mark.line))
    if (!line) return notFound()
    if (!(await mayMark(request, caller, personId))) return notYours
    if (mark.note.length > longestNote) {
      return invalid([
        {
          question: 'note',
          message: `The note has ${mark.note.length} characters, and ${longestNote} is the most. What you wrote is still here. What is longer is an event of its own: write it into the chronology.`,
        },
      ])
    }
    await addChronologyMark(request.work, {
      personId,
      line: line.key,
      recordId: line.recordId,
      isSignificant: mark.isSignificant,
      note: mark.note.trim(),
      at: request.now,
      by: caller.workerId,
    })
    return done(true)
  })
}

async function lineOf(
  request: Act,
  person: PersonRow,
  key: string,
): Promise<MarkedLine | undefined> {
  const [own] = await chronologiesOf(request, [person])
  return own?.lines.find((line) => line.key === key)
}
