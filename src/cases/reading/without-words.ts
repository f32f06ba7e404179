import type { MessageRow } from '../../store/messages.ts'

/** A letter about somebody whose record is closed to the reader: that there is one, and nothing that it says. */
export const withoutWords = <Message extends MessageRow>(message: Message): Message => ({
  ...message,
  subject: 'About a restricted record',
  body: '',
  to_name: '',
  to_address: null,
})
