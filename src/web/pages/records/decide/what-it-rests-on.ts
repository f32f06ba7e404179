import { questionOf } from '../../../../engine/journey.ts'
import type { SummaryRow, SummarySection } from '../../../../engine/summary.ts'
import { happenedInWords, instantInWords, listInWords } from '../../../../engine/words.ts'
import { summaryList } from '../../../govuk/summary-list.ts'
import { html, type Html } from '../../../html.ts'
import { section } from '../../../layout/columns.ts'
import { childWords } from '../../../parts/child-words.ts'
import { saidAgainst } from '../../../parts/said-against.ts'
import {
  aboutWhom,
  addressOfSubject,
  firstNameOf,
  homeInWords,
  nameOf,
  whoInWords,
} from '../people-words.ts'
import { requestsTable } from '../requests/requests-table.ts'
import { notesAgainst, type Part, type RecordFile, type Shown } from '../record.ts'
import { answered, sectionsOf } from '../summary.ts'

/** What a decision rests on, read from the top: what was said, each child, what we knew, what partners said. */
export function whatItRestsOn(shown: Shown): Html {
  const { file } = shown
  const all = sectionsOf(shown, 'record')
  const ofRecord = all.filter((one) => one.partId === undefined)
  const { worry } = file.definition
  const first = ofRecord.find((one) => one.rows.some((row) => row.question === worry))
  const rest = ofRecord.filter((one) => one !== first)
  return html`
    ${first && said(shown, first)}
    ${file.parts.length > 0 && section({ title: file.definition.about === 'child' ? 'The children' : aboutWhom(file.definition), content: file.parts.map((part) => child(shown, part, all)) })}
    ${knewAlready(shown)}
    ${file.requests.length > 0 && section({ title: 'What partners said', content: requestsTable(shown, file.requests) })}
    ${rest.map((one) => said(shown, one))}`
}

/** A page of answers: what is long is read as text, what is short as facts beside their names. */
function said(shown: Shown, { title, rows }: SummarySection): Html | undefined {
  const { definition } = shown.file
  const given = rows.filter((row) => row.answer !== undefined)
  if (given.length === 0) return undefined
  const isLong = (row: SummaryRow): boolean =>
    questionOf(definition, row.question).kind === 'long-text'
  const facts = given.filter((row) => !isLong(row))
  return section({
    title,
    content: html`${given
      .filter(isLong)
      .map(
        (row) =>
          html`<p class="tw-asked">${row.asked}</p><p class="${row.question === definition.worry ? 'tw-account' : 'govuk-body'} tw-said">${row.answer}</p>${against(shown, row)}`,
      )}
      ${
        facts.length > 0 &&
        summaryList({
          classes: 'tw-facts',
          rows: facts.map((row) => ({
            key: { text: row.asked },
            value: { html: html`${answered(shown, row, undefined)}${against(shown, row)}` },
          })),
        })
      }`,
  })
}

const against = ({ file }: Shown, { question }: SummaryRow, part?: Part): Html | undefined =>
  saidAgainst(notesAgainst(file, question, part))

/** One child: what was said of them, and what they said themselves in the words they said it in. */
function child(shown: Shown, part: Part, all: readonly SummarySection[]): Html {
  const { file, web } = shown
  const { person } = part
  const rows = all.filter((one) => one.partId === part.row.id).flatMap((one) => one.rows)
  const isVoice = ({ question }: SummaryRow): boolean => {
    const asked = questionOf(file.definition, question)
    return asked.kind === 'long-text' && asked.voice === 'child'
  }
  const isRationale = ({ question }: SummaryRow): boolean => {
    const asked = questionOf(file.definition, question)
    return asked.kind === 'long-text' && asked.minimumCharacters !== undefined
  }
  const voices = rows.filter(isVoice)
  const others = rows.filter(
    (row) => !isVoice(row) && !isRationale(row) && row.answer !== undefined,
  )
  return html`<div class="tw-child">
    <h3 class="tw-child__name">${person.closed ? nameOf(person) : html`<a class="govuk-link" href="${addressOfSubject(person)}">${whoInWords(person, file.now)}</a>`} <span class="tw-small">${[homeInWords(person, web.office.practice), person.school].filter(Boolean).join(' · ')}</span></h3>
    <div class="tw-pair">
      ${voices.map((row) => childWords({ name: firstNameOf(person), said: row.answer, missing: row.missing, source: against(shown, row, part) }))}
      ${others.map((row) => html`<div><p>${row.asked}</p><p class="tw-said">${row.answer}</p>${against(shown, row, part)}</div>`)}
    </div>
  </div>`
}

/** Earlier records that the reader may read, newest first, each once for all its children; that there are none is said too. */
function knewAlready({ file, web }: Shown): Html {
  const { practice } = web.office
  const rows = [...Map.groupBy(file.history, (one) => one.record_id).values()].flatMap((about) => {
    const [one] = about
    if (!one) return []
    const definition = practice.processes.get(one.process)
    const endings = Map.groupBy(about, ({ outcome }) =>
      outcome ? (definition?.outcomes[outcome]?.label ?? outcome) : 'Not decided yet',
    )
    const ended = [...endings].map(([label, theirs]) =>
      endings.size > 1 ? `${namesOf(partsIn(file, theirs))}: ${label}` : label,
    )
    return html`<li><span class="tw-knew__when">${happenedInWords(one.happened_at)}</span> <span>${whoseIn(file, about)}${one.worry || definition?.title} <span class="tw-small">${ended.join('; ')}</span>
      <a class="govuk-link" href="/records/${one.record_id}">${definition?.title ?? one.process} ${one.reference}</a></span></li>`
  })
  return section({
    title: 'What we already knew',
    content:
      rows.length > 0
        ? html`<ul class="tw-knew">${rows}</ul>`
        : html`<p class="govuk-body">No earlier record that you can read. Checked here ${instantInWords(file.now)}.</p>`,
  })
}

type History = RecordFile['history']

/** Whom an earlier record was about, where it was not about everybody in this one. */
function whoseIn(file: RecordFile, about: History): Html | undefined {
  const theirs = partsIn(file, about)
  return theirs.length < file.parts.length ? html`<strong>${namesOf(theirs)}.</strong> ` : undefined
}

const partsIn = ({ parts }: RecordFile, about: History): readonly Part[] =>
  parts.filter((part) => about.some((one) => one.subject_id === part.row.subject_id))

const namesOf = (parts: readonly Part[]): string =>
  listInWords(parts.map((part) => firstNameOf(part.person)))
