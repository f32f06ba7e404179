import { heededOf } from '../../../engine/heeded.ts'
import { html, type Html } from '../../html.ts'
import { heededLines, heededNotes } from '../../parts/heeded.ts'
import { firstNameOf } from './people-words.ts'
import type { Shown } from './record.ts'

/** What is known, of each whom the record is about, for whoever gives them to a worker; nothing where nobody said anything. */
export function heeded({ file, web }: Pick<Shown, 'file' | 'web'>): Html | undefined {
  const people = file.parts
    .filter(({ person }) => !person.closed)
    .map(({ person, row }) => ({
      name: file.parts.length > 1 ? firstNameOf(person) : undefined,
      said: heededOf(row.facts, web.office.practice),
    }))
  const lines = heededLines(people)
  return lines.length > 0 ? html`${lines}${heededNotes(people)}` : undefined
}
