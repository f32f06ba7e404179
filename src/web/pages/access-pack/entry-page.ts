import type { PackFile, PackStatement, RedactionRow } from '../../../cases/access-pack/read-pack.ts'
import type { Problem } from '../../../engine/refusal.ts'
import { plainDateInWords } from '../../../engine/words.ts'
import type { FastifyRequest } from 'fastify'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { input } from '../../govuk/input.ts'
import { radios } from '../../govuk/radios.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../layout/page.ts'
import { field, type Web } from '../../web.ts'
import { packAddress } from './pack-page.ts'
import { markedBody, wordsOfRedaction } from './redaction-words.ts'

interface EntryPageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly file: PackFile
  readonly statement: PackStatement
  /** The redaction that is to be changed. */
  readonly instead: RedactionRow | undefined
  readonly problems?: readonly Problem[]
}

/** One entry of a pack, to take out of it what nobody proposed, or something else than was proposed. */
export function entryPage(props: EntryPageProps): Html {
  const { web, request, file, statement, instead, problems = [] } = props
  const { codeLists } = web.office.practice
  const title = instead ? 'Change what is taken out' : 'Take out something else'
  const typed = (name: string, otherwise = ''): string =>
    request.body === undefined ? otherwise : field(request.body, name)
  const wrong = (question: string): { errorMessage?: { text: string } } => {
    const found = problems.find((one) => one.question === question)
    return found ? { errorMessage: { text: found.message } } : {}
  }
  const words = instead ? wordsOfRedaction(statement, instead) : ''
  const whole = instead && words === '' ? 'yes' : 'no'
  return page({
    ...frame(request, web),
    title,
    back: { text: 'Back to the pack', href: packAddress(file) },
    errors: problems.map((one) => ({ text: one.message, href: `#${one.question}` })),
    heading: {
      caption: `${plainDateInWords(statement.on_day)}. ${statement.heading}`,
      text: title,
    },
    content: html`<p class="govuk-hint">${statement.asked}</p>
      <div class="tw-pack__body">${markedBody(statement)}</div>
      <form method="post" action="${packAddress(file)}/entries/${statement.id}" novalidate class="tw-field">
        <input type="hidden" name="_csrf" value="${request.csrfToken}">
        ${instead && html`<input type="hidden" name="instead" value="${instead.id}">`}
        ${radios({
          name: 'whole',
          fieldset: { legend: { text: 'How much of it?' } },
          items: [
            { value: 'no', text: 'These words, wherever they stand in it' },
            { value: 'yes', text: 'All of it, and what was asked' },
          ],
          value: typed('whole', whole) || 'no',
        })}
        ${input({
          ...{ id: 'words', name: 'words', autocomplete: 'off', value: typed('words', words) },
          label: { text: 'Which words?' },
          hint: { text: 'As they stand there. Capitals make no difference.' },
          ...wrong('words'),
        })}
        ${radios({
          name: 'ground',
          fieldset: { legend: { text: 'On which ground?' } },
          items: (codeLists.get('redaction-ground')?.codes ?? []).map(({ code, label }) => ({
            value: code,
            text: label,
          })),
          value: typed('ground', instead?.ground),
          ...wrong('ground'),
        })}
        ${input({
          ...{ id: 'reason', name: 'reason', value: typed('reason', instead?.reason) },
          label: { text: 'Why?' },
          hint: {
            text: 'It stands in the schedule that goes out: say nothing that gives away what is taken out.',
          },
          ...wrong('reason'),
        })}
        ${button({ text: 'Take it out', preventDoubleClick: true })}
      </form>`,
  })
}
