import type { Caller } from '../../engine/permissions.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import { openProgrammes, type OpenProgrammeRow } from '../../store/group-openings.ts'
import { readOpenly } from '../directory/directory-open.ts'
import type { Office } from '../office.ts'

export type { OpenProgrammeRow } from '../../store/group-openings.ts'

/** What somebody looks for: near a district, for an age. */
export interface OnFor {
  readonly district?: string | undefined
  readonly age?: number | undefined
}

/** Is a group for somebody of this age? */
export const isForAge = (
  { from_age: from, to_age: to }: Pick<OpenProgrammeRow, 'from_age' | 'to_age'>,
  age: number,
): boolean => (from === null || age >= from) && (to === null || age <= to)

/**
 * What is on that anybody may come to, the soonest session first within a centre. What is run for those who are asked to
 * come is not in it for anybody.
 */
export async function readWhatsOn(
  office: Office,
  caller: Caller | undefined,
  { district, age }: OnFor = {},
): Promise<readonly OpenProgrammeRow[]> {
  const now = office.clock.now()
  const all = await readOpenly(office, caller, async (work) => openProgrammes(work, { now }))
  return all.filter(
    (one) =>
      (district === undefined || one.district === district) &&
      (age === undefined || isForAge(one, age)),
  )
}

/** One group that anybody may come to, with its sessions to come; not there for any other. */
export async function readOpenProgramme(
  office: Office,
  caller: Caller | undefined,
  id: string,
): Promise<Result<OpenProgrammeRow>> {
  if (!/^\d{1,18}$/.test(id)) return notFound()
  const now = office.clock.now()
  const [programme] = await readOpenly(office, caller, async (work) =>
    openProgrammes(work, { now, id }),
  )
  return programme ? done(programme) : notFound()
}
