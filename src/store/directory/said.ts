import type { Work } from '../database.ts'

export const saidBy = ['parent', 'young-person', 'provider', 'professional', 'other'] as const
export type SaidBy = (typeof saidBy)[number]

/** What somebody said of an entry or of an offer, and what came of it. */
export interface SaidRow {
  readonly id: string
  readonly kind: 'problem' | 'feedback'
  readonly service_id: string | null
  readonly service: string | null
  readonly offer: string | null
  readonly from_whom: SaidBy
  readonly comment: string
  readonly received_at: string
  readonly you_said: string
  readonly we_did: string
  readonly published: boolean
  readonly answered_at: string | null
}

const columns = `said.id, said.kind, said.service_id, service.name as service, said.offer, said.from_whom, said.comment,
  said.received_at, said.you_said, said.we_did, said.published, said.answered_at`
const from = `from directory_said said left join directory_service service on service.id = said.service_id`

export async function addSaid(
  work: Work,
  said: {
    kind: SaidRow['kind']
    serviceId: string | undefined
    offer: string | undefined
    fromWhom: SaidBy
    comment: string
    at: string
  },
): Promise<string> {
  const [row] = await work.hot<{ id: string }>(
    'directory-add-said',
    `insert into directory_said (kind, service_id, offer, from_whom, comment, received_at)
     values ($1, $2, $3, $4, $5, $6) returning id`,
    [said.kind, said.serviceId ?? null, said.offer ?? null, said.fromWhom, said.comment, said.at],
  )
  return row?.id ?? ''
}

/** What waits for an answer, the oldest first. */
export async function saidWaiting(work: Work): Promise<readonly SaidRow[]> {
  return await work.hot<SaidRow>(
    'directory-said-waiting',
    `select ${columns} ${from} where said.answered_at is null order by said.received_at, said.id`,
    [],
  )
}

export async function saidById(work: Work, id: string): Promise<SaidRow | undefined> {
  const [row] = await work.hot<SaidRow>(
    'directory-said',
    `select ${columns} ${from} where said.id = $1`,
    [id],
  )
  return row
}

export async function answerSaid(
  work: Work,
  id: string,
  answer: {
    youSaid: string
    weDid: string
    published: boolean
    at: string
    by: string | undefined
  },
): Promise<void> {
  await work.hot(
    'directory-answer-said',
    `update directory_said set you_said = $2, we_did = $3, published = $4, answered_at = $5, answered_by = $6
     where id = $1`,
    [id, answer.youSaid, answer.weDid, answer.published, answer.at, answer.by ?? null],
  )
}

/** The published pair of sentences, the newest first; nobody's own words are among them. */
export async function saidAndDone(
  work: Work,
  offer: string | undefined,
): Promise<readonly Pick<SaidRow, 'id' | 'you_said' | 'we_did' | 'answered_at' | 'offer'>[]> {
  return await work.hot<SaidRow>(
    'directory-said-and-done',
    `select id, you_said, we_did, answered_at, offer from directory_said
     where published and ($1::text is null or offer = $1) order by answered_at desc, id desc limit 50`,
    [offer ?? null],
  )
}

/** When something was last published of each offer. */
export async function lastPublished(work: Work): Promise<ReadonlyMap<string, string>> {
  const rows = await work.hot<{ offer: string; at: string }>(
    'directory-last-published',
    `select offer, max(answered_at) as at from directory_said where published and offer is not null group by offer`,
    [],
  )
  return new Map(rows.map(({ offer, at }) => [offer, at]))
}
