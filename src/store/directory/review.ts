import type { Work } from '../database.ts'

/** Somebody stands for what an entry says: since when, until when, and who. */
export async function assure(
  work: Work,
  serviceId: string,
  assured: { on: string; reviewOn: string; by: string | null; at: string },
): Promise<void> {
  await work.hot(
    'directory-assure',
    `update directory_service set assured_on = $2, review_on = $3, assurer_email = $4, modified_at = $5, reminded_at = null
     where id = $1`,
    [serviceId, assured.on, assured.reviewOn, assured.by, assured.at],
  )
}

export interface ToReview {
  readonly id: string
  readonly name: string
  readonly review_on: string
  readonly reminded_at: string | null
  readonly organisation_id: string
  readonly organisation: string
  readonly keeper_email: string | null
}

/** Open entries to be looked at again by a day, those that waited longest first. */
export async function toReview(work: Work, by: string): Promise<readonly ToReview[]> {
  return await work.hot<ToReview>(
    'directory-to-review',
    `select service.id, service.name, service.review_on, service.reminded_at, organisation.id as organisation_id,
       organisation.name as organisation, organisation.keeper_email
     from directory_service service join directory_organisation organisation on organisation.id = service.organisation_id
     where service.review_on <= $1 and service.status <> 'defunct'
     order by service.review_on, organisation.name, service.name`,
    [by],
  )
}

/** Their keeper was reminded of this review. */
export async function noteReminded(work: Work, ids: readonly string[], at: string): Promise<void> {
  await work.hot(
    'directory-note-reminded',
    'update directory_service set reminded_at = $2 where id = any ($1::uuid[])',
    [ids, at],
  )
}
