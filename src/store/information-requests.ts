import { query, type Work } from './database.ts'

export type RequestOutcome = 'replied' | 'nothing-known' | 'no-reply' | 'not-needed'

export interface InformationRequestRow {
  readonly id: string
  readonly record_id: string
  readonly agency: string
  readonly about: string
  readonly asked: string
  readonly legal_basis: string
  readonly requested_at: string
  readonly requested_by: string
  readonly reply: string | null
  readonly replied_at: string | null
  readonly replied_by: string | null
  readonly by_telephone_from: string | null
  readonly outcome: RequestOutcome | null
  readonly restricted: boolean
  readonly relevance: string | null
}

export async function addInformationRequest(
  work: Work,
  request: {
    recordId: string
    process: string
    teamId: string
    agency: string
    about: string
    asked: string
    legalBasis: string
    at: string
    by: string
    /** Closed at once: this agency need not be asked, and why. */
    notNeeded?: string | undefined
  },
): Promise<string> {
  const { id } = await work.one(
    query
      .insertInto('information_request')
      .values({
        record_id: request.recordId,
        process: request.process,
        team_id: request.teamId,
        agency: request.agency,
        about: request.about,
        asked: request.asked,
        legal_basis: request.legalBasis,
        requested_at: request.at,
        requested_by: request.by,
        ...(request.notNeeded === undefined
          ? {}
          : {
              outcome: 'not-needed',
              reply: request.notNeeded,
              replied_at: request.at,
              replied_by: request.by,
            }),
      })
      .returning('id'),
  )
  return id
}

export async function requestsOf(
  work: Work,
  recordIds: readonly string[],
): Promise<InformationRequestRow[]> {
  return await work.hot<InformationRequestRow>(
    'requests-of',
    'select * from information_request where record_id = any($1::bigint[]) order by id',
    [recordIds],
  )
}

/** Requests to an agency, unanswered first and oldest first among them. */
export async function requestsTo(work: Work, agency: string): Promise<InformationRequestRow[]> {
  return await work.hot<InformationRequestRow>(
    'requests-to',
    `select * from information_request where agency = $1
     order by outcome is not null, case when outcome is null then requested_at end, replied_at desc limit 200`,
    [agency],
  )
}

export async function requestById(
  work: Work,
  id: string,
  { forChange = false }: { forChange?: boolean } = {},
): Promise<InformationRequestRow | undefined> {
  const [row] = await work.hot<InformationRequestRow>(
    forChange ? 'request-for-change' : 'request-by-id',
    `select * from information_request where id = $1 ${forChange ? 'for update' : ''}`,
    [id],
  )
  return row
}

export async function closeRequest(
  work: Work,
  id: string,
  closed: {
    outcome: RequestOutcome
    reply: string
    restricted: boolean
    relevance?: string | undefined
    byTelephoneFrom?: string | undefined
    at: string
    by: string
  },
): Promise<void> {
  await work.all(
    query
      .updateTable('information_request')
      .set({
        outcome: closed.outcome,
        reply: closed.reply,
        restricted: closed.restricted,
        by_telephone_from: closed.byTelephoneFrom ?? null,
        replied_at: closed.at,
        replied_by: closed.by,
        ...(closed.relevance === undefined ? {} : { relevance: closed.relevance }),
      })
      .where('id', '=', id),
  )
}

/** How many requests of a record nobody has answered: the record waits while there are any. */
export async function stillWaiting(work: Work, recordId: string): Promise<number> {
  const [row] = await work.hot<{ waiting: number }>(
    'requests-still-waiting',
    'select count(*)::int as waiting from information_request where record_id = $1 and outcome is null',
    [recordId],
  )
  return row?.waiting ?? 0
}
