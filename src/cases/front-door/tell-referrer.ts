import { permit, type Caller } from '../../engine/permissions.ts'
import { done, invalid, notFound, refused, type Result } from '../../engine/refusal.ts'
import { deadlinesOf } from '../../store/deadlines.ts'
import { changeMessage, messageById, type MessageRow } from '../../store/messages.ts'
import { changeRecord } from '../../store/records.ts'
import { act, type Act } from '../act.ts'
import type { Office } from '../office.ts'
import { moveClocks } from '../records/move-clocks.ts'
import { openRecord, standingOf, type OpenRecord } from '../records/open-record.ts'
import { tellBoards } from '../records/tell-boards.ts'
import { letterLeaving } from '../sharing/letter-leaving.ts'
import { keepShared, whyNotShared } from '../sharing/share.ts'
import { sendSoon } from './send-soon.ts'

/** How an answer reached the referrer, or why it did not: the only two ways to close it. */
export type Telling =
  | {
      readonly how: 'e-mail'
      readonly address: string
      readonly subject: string
      readonly body: string
    }
  | { readonly how: 'letter' | 'telephone' | 'in-person'; readonly body: string }
  | { readonly how: 'not-sent'; readonly because: string }

/**
 * Sends a drafted message, or records that it was told another way, or why it was not. An e-mail waits in
 * the outbox until the post takes it; the clock stops when it was really sent.
 */
export async function tellReferrer(
  office: Office,
  caller: Caller,
  messageId: string,
  telling: Telling,
): Promise<Result<true>> {
  return await act(office, caller, { action: 'tell-referrer' }, async (request) => {
    if (!/^\d{1,18}$/.test(messageId)) return notFound()
    const message = await messageById(request.work, messageId)
    const record = message && (await openRecord(request, message.record_id, { forChange: true }))
    if (!message || !record) return notFound()
    const permitted = permit(
      'tell-referrer',
      record.definition,
      standingOf(record),
      caller,
      office.practice,
    )
    if (!permitted.ok) return permitted
    if (message.sent_at !== null || message.not_sent_at !== null) {
      return refused({
        kind: 'wrong-stage',
        message: 'This message is closed already: it was sent, or somebody recorded why not.',
      })
    }
    if (telling.how === 'not-sent')
      return await close(request, record, message, telling.because, caller)
    const leaving = letterLeaving(office.practice, record, message, telling.how)
    const no = await whyNotShared(request, leaving)
    if (no) return refused(no)
    if (telling.how !== 'e-mail') {
      await changeMessage(request.work, messageId, {
        body: telling.body,
        approved_at: request.now,
        approved_by: caller.workerId,
        sent_at: request.now,
        sent_how: telling.how,
      })
      await keepShared(request, leaving)
      return done(await told(request, record, message))
    }
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(telling.address.trim())) {
      return invalid(
        [{ question: 'address', message: 'Enter the e-mail address it goes to' }],
        'Nothing was sent. Check the address, or record how else they were told.',
      )
    }
    const blank = [
      ...(telling.subject.trim() ? [] : [{ question: 'subject', message: 'Write a subject' }]),
      ...(telling.body.trim() ? [] : [{ question: 'body', message: 'Write what they are told' }]),
    ]
    if (blank.length > 0) return invalid(blank, 'Nothing was sent: part of the message is blank.')
    await changeMessage(request.work, messageId, {
      to_address: telling.address.trim(),
      subject: telling.subject,
      body: telling.body,
      approved_at: request.now,
      approved_by: caller.workerId,
      failed_at: null,
      failure: null,
    })
    await sendSoon(request, messageId)
    return done(true)
  })
}

async function close(
  request: Act,
  record: OpenRecord,
  message: MessageRow,
  because: string,
  caller: Caller,
): Promise<Result<true>> {
  if (!because.trim()) {
    return invalid(
      [{ question: 'because', message: 'Say why they are not told' }],
      'The message still waits: say why it is not sent.',
    )
  }
  await changeMessage(request.work, message.id, {
    not_sent_reason: because,
    not_sent_at: request.now,
    not_sent_by: caller.workerId,
  })
  return done(await told(request, record, message))
}

/** Stops the clock that waited for it. An answer also acknowledges, when no receipt had gone before. */
export async function told(request: Act, record: OpenRecord, message: MessageRow): Promise<true> {
  const { work, now } = request
  const row = {
    ...record.row,
    acknowledged_at: record.row.acknowledged_at ?? now,
    ...(message.kind === 'feedback'
      ? { referrer_told_at: record.row.referrer_told_at ?? now }
      : {}),
  }
  await changeRecord(work, row.id, {
    acknowledged_at: row.acknowledged_at,
    referrer_told_at: row.referrer_told_at,
  })
  await moveClocks(request, { ...record, row, deadlines: await deadlinesOf(work, row.id) })
  tellBoards(request, record.definition.id)
  return true
}
