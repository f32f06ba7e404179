import type { Act } from '../act.ts'

/** The name of the background task that sends one message. */
export const sendMessageTask = 'send-message'

/** Queues a message in the same transaction that approved it: both happen, or neither. */
export async function sendSoon(request: Act, messageId: string): Promise<void> {
  await request.work.hot('enqueue', 'select enqueue($1, $2)', [
    sendMessageTask,
    JSON.stringify({ messageId }),
  ])
}
