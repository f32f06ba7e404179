import { query, type Work } from './database.ts'

/** Somebody who helps from outside, as a worker wrote it down. */
export interface ProfessionalRow {
  readonly id: string
  readonly person_id: string
  readonly name: string
  readonly role: string
  readonly organisation: string
  readonly phone: string | null
  readonly tie: string | null
  readonly from_on: string | null
  readonly to_on: string | null
}

export interface NewProfessional {
  readonly name: string
  readonly role: string
  readonly organisation: string
  readonly phone?: string | undefined
  readonly tie?: string | undefined
  readonly fromOn?: string | undefined
}

/** Everybody who was written down as helping this person, those who still do first. */
export async function professionalsOf(work: Work, personId: string): Promise<ProfessionalRow[]> {
  return await work.all(
    query
      .selectFrom('professional')
      .where('person_id', '=', personId)
      .select([
        'id',
        'person_id',
        'name',
        'role',
        'organisation',
        'phone',
        'tie',
        'from_on',
        'to_on',
      ])
      .orderBy('to_on', (order) => order.desc().nullsFirst())
      .orderBy('id'),
  )
}

export async function addProfessional(
  work: Work,
  personId: string,
  professional: NewProfessional,
  recorded: { readonly at: string; readonly by: string | undefined },
): Promise<void> {
  await work.all(
    query.insertInto('professional').values({
      person_id: personId,
      name: professional.name,
      role: professional.role,
      organisation: professional.organisation,
      phone: professional.phone ?? null,
      tie: professional.tie ?? null,
      from_on: professional.fromOn ?? null,
      recorded_at: recorded.at,
      recorded_by: recorded.by ?? null,
    }),
  )
}

/** They no longer help, from that day on. */
export async function endProfessional(work: Work, id: string, toOn: string): Promise<void> {
  await work.all(query.updateTable('professional').set({ to_on: toOn }).where('id', '=', id))
}

/** The partner agencies asked about this person in records that the asker may read, each once. */
export async function agenciesAsked(work: Work, personId: string): Promise<readonly string[]> {
  const rows = await work.hot<{ agency: string }>(
    'agencies-asked',
    `select distinct asked.agency from record_part part
       join information_request asked on asked.record_id = part.record_id
     where part.subject_id = $1 and asked.outcome is distinct from 'not-needed' order by asked.agency`,
    [personId],
  )
  return rows.map((row) => row.agency)
}
