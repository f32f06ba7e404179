import { query, type Work } from './database.ts'

export interface MessageRow {
  readonly id: string
  readonly record_id: string
  readonly process: string
  readonly team_id: string
  readonly letter: string
  readonly kind: 'acknowledgement' | 'feedback' | 'notice'
  readonly to_name: string
  readonly to_address: string | null
  readonly subject: string
  readonly body: string
  readonly drafted_at: string
  readonly approved_at: string | null
  readonly approved_by: string | null
  readonly sent_at: string | null
  readonly sent_how: string | null
  readonly failed_at: string | null
  readonly failure: string | null
  readonly not_sent_reason: string | null
  readonly not_sent_at: string | null
}

/** Drafts a message. It goes nowhere until somebody approves it, or the letter needs nobody's approval. */
export async function addMessage(
  work: Work,
  message: {
    recordId: string
    process: string
    teamId: string
    letter: string
    kind: MessageRow['kind']
    toName: string
    toAddress?: string | undefined
    subject: string
    body: string
    at: string
    approvedAt?: string | undefined
    notSentReason?: string | undefined
  },
): Promise<string> {
  const { id } = await work.one(
    query
      .insertInto('message')
      .values({
        record_id: message.recordId,
        process: message.process,
        team_id: message.teamId,
        letter: message.letter,
        kind: message.kind,
        to_name: message.toName,
        to_address: message.toAddress ?? null,
        subject: message.subject,
        body: message.body,
        drafted_at: message.at,
        approved_at: message.approvedAt ?? null,
        not_sent_reason: message.notSentReason ?? null,
        not_sent_at: message.notSentReason ? message.at : null,
      })
      .returning('id'),
  )
  return id
}

export async function messagesOf(work: Work, recordId: string): Promise<MessageRow[]> {
  return await work.hot<MessageRow>(
    'messages-of',
    'select * from message where record_id = $1 order by id',
    [recordId],
  )
}

export async function messageById(work: Work, id: string): Promise<MessageRow | undefined> {
  const [row] = await work.hot<MessageRow>(
    'message-by-id',
    'select * from message where id = $1 for update',
    [id],
  )
  return row
}

/** A message that waits, with the reference of its record; `hidden` where that is about somebody kept from the asker. */
export interface WaitingMessage extends MessageRow {
  readonly reference: string
  readonly hidden: boolean
}

/** Everything neither sent nor closed, oldest first. */
export async function messagesWaiting(work: Work, most: number): Promise<WaitingMessage[]> {
  return await work.hot<WaitingMessage>(
    'messages-waiting',
    `select message.*, record.reference, hidden_in(record.id) is not null as hidden from message join record on record.id = message.record_id
     where message.sent_at is null and message.not_sent_at is null order by message.drafted_at, message.id limit $1`,
    [most],
  )
}

type MessageChange = Partial<
  Pick<
    MessageRow,
    | 'subject'
    | 'body'
    | 'to_address'
    | 'approved_at'
    | 'approved_by'
    | 'sent_at'
    | 'sent_how'
    | 'failed_at'
    | 'failure'
    | 'not_sent_reason'
    | 'not_sent_at'
  > & { not_sent_by: string }
>

export async function changeMessage(work: Work, id: string, change: MessageChange): Promise<void> {
  await work.all(query.updateTable('message').set(change).where('id', '=', id))
}
