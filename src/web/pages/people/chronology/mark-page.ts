import type { FastifyRequest } from 'fastify'
import { longestNote } from '../../../../cases/people/chronology/mark-line.ts'
import type { MarkedLine } from '../../../../engine/chronology/marks.ts'
import { dateInWords } from '../../../../engine/words.ts'
import { frame } from '../../../frame.ts'
import { button } from '../../../govuk/button.ts'
import { characterCount } from '../../../govuk/character-count.ts'
import { radios } from '../../../govuk/radios.ts'
import { html, type Html } from '../../../html.ts'
import { page } from '../../../layout/page.ts'
import type { Web } from '../../../web.ts'
import { markInWords } from './line-words.ts'

interface MarkPageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly personId: string
  readonly line: MarkedLine
  /** What was typed, where it was refused. */
  readonly typed?: { readonly significance: string; readonly note: string }
  readonly problem?: string | undefined
}

/** What somebody says of one line: it changes nothing of what happened, and what was said before stays. */
export function markPage(props: MarkPageProps): Html {
  const { web, request, personId, line, typed, problem } = props
  const address = `/people/${personId}/chronology`
  const mark = markInWords(line)
  const said = line.mark?.isSignificant ?? null
  const now = said === null ? 'rules' : said ? 'yes' : 'no'
  return page({
    ...frame(request, web),
    title: 'Mark a line of the chronology',
    back: { text: 'Chronology', href: `${address}#${line.key}` },
    errors: problem ? [{ text: problem, href: '#note' }] : [],
    heading: {
      caption: dateInWords(line.on),
      text: line.title,
      lead: 'What happened stays as it is recorded. What you say here stands beside it, with your name.',
    },
    content: html`${line.said.map(({ text }) => html`<p class="govuk-body tw-said">${text}</p>`)}
      ${mark && html`<p class="govuk-body"><strong>${mark}</strong>${line.mark?.note && html`: ${line.mark.note}`}</p>`}
      <form method="post" action="${address}/lines/${line.key}" novalidate>
        <input type="hidden" name="_csrf" value="${request.csrfToken}">
        ${radios({
          name: 'significance',
          fieldset: {
            legend: {
              text: 'Is it significant for this child?',
              classes: 'govuk-fieldset__legend--s',
            },
          },
          items: [
            { value: 'yes', text: 'Yes' },
            { value: 'no', text: 'No' },
            {
              value: 'rules',
              text: `As the rules have it (${line.isSignificant ? 'significant' : 'not significant'})`,
            },
          ],
          value: typed?.significance ?? now,
        })}
        ${characterCount({
          id: 'note',
          name: 'note',
          maxlength: longestNote,
          threshold: 75,
          rows: 4,
          label: { text: 'What did it mean for the child, or what has to be read with it?' },
          hint: { text: 'You may leave it empty.' },
          value: typed?.note ?? line.mark?.note ?? '',
          ...(problem ? { errorMessage: { text: problem } } : {}),
        })}
        ${button({ text: 'Save' })}
      </form>`,
  })
}
