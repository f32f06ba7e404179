import type { Caller } from '../../../engine/permissions.ts'
import { done, invalid, notFound, type Problem, type Result } from '../../../engine/refusal.ts'
import { dateInLondon, readDate } from '../../../engine/temporal.ts'
import {
  addProfessional as write,
  endProfessional as end,
  professionalsOf,
  type NewProfessional,
} from '../../../store/professionals.ts'
import { act } from '../../act.ts'
import type { Office } from '../../office.ts'
import { maySetRight } from '../change-person.ts'
import { openPerson } from '../open-person.ts'
import { notTheirs } from './add-relationship.ts'

/** Writes down somebody from outside who helps. Refused with neither a name nor an organisation, and for dates that cannot be. */
export async function addProfessional(
  office: Office,
  caller: Caller,
  personId: string,
  given: NewProfessional,
): Promise<Result<true>> {
  return await act(office, caller, { action: 'add-professional' }, async (request) => {
    const { work, now, by, practice } = request
    if (!(await openPerson(request, caller, personId))) return notFound()
    if (!maySetRight(practice, caller)) return notTheirs
    const isIn = (list: string, code: string | undefined): boolean =>
      practice.codeLists.get(list)?.codes.some((one) => one.code === code) ?? false
    const problems: Problem[] = []
    if (!given.name.trim() && !given.organisation.trim()) {
      problems.push({
        question: 'name',
        message: 'Enter who they are, or which organisation helps',
      })
    }
    if (!isIn('helper', given.role)) {
      problems.push({ question: 'role', message: 'Choose what they do' })
    }
    const wrongDay = whyNotDay(given.fromOn, dateInLondon(now))
    if (wrongDay) problems.push({ question: 'fromOn', message: wrongDay })
    if (problems.length > 0) return invalid(problems)
    await write(
      work,
      personId,
      {
        ...given,
        name: given.name.trim(),
        organisation: given.organisation.trim(),
        tie: isIn('tie', given.tie) ? given.tie : undefined,
      },
      { at: now, by },
    )
    return done(true)
  })
}

/** They no longer help, from today. Who has ended stays in the table. */
export async function endProfessional(
  office: Office,
  caller: Caller,
  personId: string,
  professionalId: string,
): Promise<Result<true>> {
  return await act(office, caller, { action: 'end-professional' }, async (request) => {
    const { work, now, practice } = request
    if (!(await openPerson(request, caller, personId))) return notFound()
    if (!maySetRight(practice, caller)) return notTheirs
    const theirs = await professionalsOf(work, personId)
    const one = theirs.find(({ id }) => id === professionalId)
    if (!one) return notFound()
    if (one.to_on === null) await end(work, one.id, dateInLondon(now))
    return done(true)
  })
}

function whyNotDay(day: string | undefined, today: string): string | undefined {
  if (day === undefined) return undefined
  if (!readDate(day)) return 'Enter a date that exists, like 12 9 2018'
  return day > today ? 'This date is in the future. Record it once it is so' : undefined
}
