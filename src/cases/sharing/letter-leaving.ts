import type { Practice } from '../../engine/practice.ts'
import type { MessageRow } from '../../store/messages.ts'
import type { OpenRecord } from '../records/open-record.ts'
import type { Leaving } from './share.ts'

/** A letter as something that leaves. Whoever told us is not named: who they are may have to be kept. */
export function letterLeaving(
  { letters }: Practice,
  record: OpenRecord,
  message: Pick<MessageRow, 'letter' | 'kind' | 'to_name' | 'subject'>,
  how: string,
): Leaving {
  const letter = letters.get(message.letter)
  return {
    kind: 'letter',
    what: letter?.title ?? message.subject,
    toWhom: message.kind === 'notice' ? message.to_name : 'Whoever told us or asked',
    how,
    personIds: record.parts.map((part) => part.row.subject_id),
    record,
    basis: letter?.basis,
  }
}
