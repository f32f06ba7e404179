import { done, type Result } from '../../engine/refusal.ts'
import type { Post } from '../../outside/post.ts'
import { changeMessage, messageById, messagesWaiting } from '../../store/messages.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { openRecord } from '../records/open-record.ts'
import { letterLeaving } from '../sharing/letter-leaving.ts'
import { keepShared, whyNotShared } from '../sharing/share.ts'
import { told } from './tell-referrer.ts'

/** Where messages are taken to. */
export type PostOffice = Post

/** What became of a message that was taken to the post. */
export type Posted = 'sent' | 'failed' | 'nothing-to-send'

/**
 * Takes one approved message to the post and records what became of it. A message already sent or closed is
 * left alone, so that a repeated task sends nothing twice except after a crash between sending and recording;
 * the message id is the same then.
 */
export async function sendMessage(
  office: Office,
  post: Post,
  messageId: string,
): Promise<Result<Posted>> {
  return await act<Posted>(office, 'system', { action: 'send-message' }, async (request) => {
    const message = await messageById(request.work, messageId)
    const waits = message?.approved_at && !message.sent_at && !message.not_sent_at
    if (!message || !waits || !message.to_address) return done('nothing-to-send')
    const record = await openRecord(request, message.record_id, { forChange: true })
    if (!record) return done('nothing-to-send')
    const leaving = letterLeaving(office.practice, record, message, 'e-mail')
    const no = await whyNotShared(request, leaving)
    if (no) {
      // It waits in the outbox with this beside it, for somebody to decide.
      const failure = no.message
      await changeMessage(request.work, messageId, { failed_at: request.now, failure })
      return done('failed')
    }
    try {
      await post.send({
        to: message.to_address,
        subject: message.subject,
        text: message.body,
        messageId: `<message-${message.id}@threadwell>`,
      })
    } catch (error) {
      const failure = error instanceof Error ? error.message.slice(0, 300) : 'unknown failure'
      await changeMessage(request.work, messageId, { failed_at: request.now, failure })
      return done('failed')
    }
    await changeMessage(request.work, messageId, { sent_at: request.now, sent_how: 'e-mail' })
    await keepShared(request, leaving)
    await told(request, record, message)
    return done('sent')
  })
}

/** The approved messages that wait for the post: what a server that starts with one begins by sending. */
export async function approvedMessages(office: Office): Promise<readonly string[]> {
  return await office.store.transaction({ system: true, reads: true }, async (work) => {
    const waiting = await messagesWaiting(work, 1000)
    return waiting.filter((message) => message.approved_at !== null).map((message) => message.id)
  })
}
