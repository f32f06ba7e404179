import type { FastifyRequest } from 'fastify'
import type { FindingFile } from '../../../cases/audit/unusual-finding.ts'
import type { Problem } from '../../../engine/refusal.ts'
import { timeInLondon } from '../../../engine/temporal.ts'
import { counted, instantInWords } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { insetText } from '../../govuk/inset-text.ts'
import { textarea } from '../../govuk/textarea.ts'
import { html, type Child, type Html } from '../../html.ts'
import { section } from '../../layout/columns.ts'
import { page } from '../../layout/page.ts'
import { workTable } from '../../parts/work-table.ts'
import type { Web } from '../../web.ts'
import { nameOf } from '../records/people-words.ts'
import { actionInWords } from './action-words.ts'
import { findingAddress, howMuch, unusualAddress, whenOf } from './unusual-page.ts'

interface FindingPageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly file: FindingFile
  readonly problems?: readonly Problem[]
  readonly typed?: string
}

/** One finding: the rule in words, the requests behind it, and the form that marks it as looked at. */
export function findingPage(props: FindingPageProps): Html {
  const { web, request, file, problems = [] } = props
  const { finding, isOwn } = file
  return page({
    ...frame(request, web),
    title: finding.rule.title,
    back: { text: 'Unusual access', href: unusualAddress },
    errors: problems.map((one) => ({ text: one.message, href: `#${one.question}` })),
    heading: {
      caption: finding.rule.title,
      text: `${finding.worker}, ${whenOf(finding)}`,
      lead: howMuch(finding),
    },
    content: html`<p class="govuk-body">${finding.rule.says} ${finding.rule.mayBe}</p>
      ${section({ title: 'The requests', content: requests(file) })}
      ${finding.notes.length > 0 && section({ title: 'Looked at', content: notes(file) })}
      ${
        isOwn
          ? insetText({ text: 'These are your own requests. Somebody else looks at them.' })
          : section({ title: 'Mark it as looked at', content: form(props) })
      }`,
  })
}

function requests({ finding, requests: all }: FindingFile): Child {
  const others = finding.requests - all.length
  return html`${workTable({
    caption: 'The requests behind it',
    columns: [
      { title: 'Time', width: 2 },
      { title: 'What they did', plainOnPhone: true },
      { title: 'Whose record', width: 6 },
    ],
    groups: [
      {
        title: 'In the order they were made',
        rows: all.map((one) => [
          timeInLondon(one.at),
          `${one.refused ? 'Tried, and was refused: ' : ''}${actionInWords(one.action)}`,
          whose(one),
        ]),
      },
    ],
  })}
  ${others > 0 && html`<p class="tw-small">And ${counted(others, 'request')} more.</p>`}`
}

function whose({ person, people }: FindingFile['requests'][number]): Child {
  if (people.length > 1 && !person) return counted(people.length, 'person', 'people')
  if (!person) return people[0] ? `Record ${people[0]}` : 'Nobody’s'
  return html`<a class="govuk-link" href="/people/${person.id}">${nameOf(person)}</a>${
    people.length > 1 &&
    html`<span class="tw-table__second">and ${counted(people.length - 1, 'other')}</span>`
  }`
}

const notes = ({ finding }: FindingFile): Html =>
  html`<ul class="govuk-list">${finding.notes.map(
    (one) =>
      html`<li>“${one.note}” <span class="tw-small">${one.by}, ${instantInWords(one.at)}</span></li>`,
  )}</ul>`

function form({ request, file, problems = [], typed }: FindingPageProps): Html {
  const [problem] = problems
  return html`<form method="post" action="${findingAddress(file.finding)}" novalidate>
    <input type="hidden" name="_csrf" value="${request.csrfToken}">
    ${textarea({
      id: 'note',
      name: 'note',
      rows: 3,
      label: { text: 'What did you look at, and what did you find?', classes: 'govuk-label--s' },
      hint: { text: 'It is kept with your name, and read by nobody but the privacy officer.' },
      value: typed ?? '',
      ...(problem ? { errorMessage: { text: problem.message } } : {}),
    })}
    ${button({ text: 'Mark it as looked at', preventDoubleClick: true })}
  </form>`
}
