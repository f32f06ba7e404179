import type { ListQuestion, Needed } from '../vocabulary/question.ts'

interface Attendees {
  readonly text: string
  readonly needed?: Needed
}

/** Block K7, as far as a conversation needs it: who took part, from where, and how. */
export const attendees = ({ text, needed = 'to-submit' }: Attendees): ListQuestion => ({
  kind: 'list',
  row: 'person',
  text,
  needed,
  of: {
    name: { kind: 'text', text: 'Name' },
    role: { kind: 'text', text: 'Role' },
    agency: { kind: 'text', text: 'Organisation' },
    tookPart: {
      kind: 'choice',
      text: 'How did they take part?',
      options: { inPerson: 'In person', phone: 'By phone', video: 'By video', email: 'By email' },
    },
  },
})
