import { query, type Work } from './database.ts'
import { keepNameParts } from './people.ts'

/** What may be set right of a person; left out, it stays as it is. */
export interface PersonChange {
  readonly surname?: string | undefined
  readonly forenames?: string | undefined
  readonly born_on?: string | null | undefined
  readonly born_on_estimated?: boolean | undefined
  readonly expected_on?: string | null | undefined
  readonly sex?: string | undefined
  readonly nhs_number?: string | null | undefined
  readonly upn?: string | null | undefined
  readonly school?: string | null | undefined
  readonly phone?: string | null | undefined
  readonly died_on?: string | null | undefined
  readonly preferred_name?: string | null | undefined
  readonly email?: string | null | undefined
  readonly ethnicity?: string | null | undefined
  readonly first_language?: string | null | undefined
  readonly interpreter?: string | null | undefined
  readonly looked_after_by?: string | null | undefined
  readonly disabilities?: string | null | undefined
  readonly former_upn?: string | null | undefined
  readonly upn_unknown?: string | null | undefined
}

/** One change to a person: what their row said before it, who made it and why. */
export interface FormerPerson {
  readonly id: string
  readonly was: PersonBefore
  readonly replaced_at: string
  readonly by: string | null
  readonly reason: string
}

/** As much of a person's row as a page compares with what came after it. */
export interface PersonBefore {
  readonly surname: string
  readonly forenames: string
  readonly born_on: string | null
  readonly born_on_estimated: boolean
  readonly expected_on: string | null
  readonly sex: string
  readonly nhs_number: string | null
  readonly upn: string | null
  /** Left out of what was kept before there were boxes for them: the same as not known. */
  readonly upn_unknown?: string | null
  readonly former_upn?: string | null
  readonly ethnicity?: string | null
  readonly disabilities?: string | null
  readonly first_language?: string | null
  readonly interpreter?: string | null
  readonly school: string | null
  readonly phone: string | null
  readonly died_on: string | null
}

/** Every change to a person, newest first. */
export async function personChanges(work: Work, personId: string): Promise<FormerPerson[]> {
  return await work.hot<FormerPerson>(
    'person-changes',
    `select person_history.id, was, replaced_at, worker.name as by, reason
     from person_history left join worker on worker.id = replaced_by
     where person_id = $1 order by person_history.id desc`,
    [personId],
  )
}

/** Changes a person, and keeps what was said of them before, with who changed it and why. */
export async function changePerson(
  work: Work,
  personId: string,
  change: PersonChange,
  made: { readonly at: string; readonly by: string | undefined; readonly because: string },
): Promise<void> {
  await work.hot(
    'keep-person',
    `insert into person_history (person_id, was, replaced_at, replaced_by, reason)
     select id, to_jsonb(person), $2, $3, $4 from person where id = $1`,
    [personId, made.at, made.by ?? null, made.because],
  )
  // Somebody who only moved has a row in the history, and nothing to change in their own.
  if (Object.keys(change).length > 0) {
    await work.all(query.updateTable('person').set(change).where('id', '=', personId))
  }
  const { surname, forenames } = change
  // A former name goes on finding its owner: its parts stay beside the new ones.
  if (surname !== undefined || forenames !== undefined) {
    await keepNameParts(work, personId, { surname: surname ?? '', forenames: forenames ?? '' })
  }
}
