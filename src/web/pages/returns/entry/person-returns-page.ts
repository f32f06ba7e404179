import type { FastifyRequest } from 'fastify'
import type { PersonReturns } from '../../../../cases/returns/at-entry/read-person-returns.ts'
import { instantInWords } from '../../../../engine/words.ts'
import { frame } from '../../../frame.ts'
import { html, type Html } from '../../../html.ts'
import { page } from '../../../layout/page.ts'
import type { Web } from '../../../web.ts'
import { personSections } from '../../people/person-sections.ts'
import { whoInWords } from '../../records/people-words.ts'
import { qualityTable } from './quality-table.ts'

interface PersonReturnsProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly file: PersonReturns
}

/** What the returns will refuse or ask about one person, as their record stands now. */
export function personReturnsPage({ web, request, file }: PersonReturnsProps): Html {
  const { person, lines, now } = file
  return page({
    ...frame(request, web),
    title: 'What the returns say',
    heading: {
      caption: `Threadwell number ${person.id}`,
      text: whoInWords(person, now),
      lead:
        lines.length === 0
          ? 'No rule of a return is broken by this record.'
          : 'What the returns will refuse or ask about, if it stays as it is.',
    },
    content: html`${personSections(person.id, '/returns')}
      ${lines.length > 0 && qualityTable({ web, lines, now, ofOne: true })}
      <p class="tw-small">As the record stands on ${instantInWords(now)}, judged as if the returns were made now. Somebody whom no return counts breaks no rule.</p>`,
  })
}
