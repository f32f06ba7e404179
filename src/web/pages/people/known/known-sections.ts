import { questionIn } from '../../../../cases/records/outcome-question.ts'
import type { AsKnown } from '../../../../cases/people/as-known/read-as-known.ts'
import { backdated } from '../../../../engine/backdated.ts'
import { inForceOn } from '../../../../engine/in-force.ts'
import type { Practice } from '../../../../engine/practice.ts'
import type { Value } from '../../../../engine/standpoint.ts'
import { answerInWords, type NameOf } from '../../../../engine/summary.ts'
import { dateInLondon } from '../../../../engine/temporal.ts'
import { counted, dateInWords, instantInWords, plainDateInWords } from '../../../../engine/words.ts'
import { details } from '../../../govuk/details.ts'
import { summaryList } from '../../../govuk/summary-list.ts'
import { html, type Child, type Html } from '../../../html.ts'
import { section } from '../../../layout/columns.ts'
import { whenDue } from '../../records/deadline-words.ts'
import { homeInWords, nameOf, whoInWords } from '../../records/people-words.ts'
import { countedRows } from '../counted-words.ts'
import { recordInWords, stageInWords } from './difference-words.ts'

type Was = NonNullable<AsKnown['known']>
type KnownRecord = Was['records'][number]

interface Shown {
  readonly known: AsKnown
  readonly was: Was
  readonly practice: Practice
  readonly nameOf: NameOf
}

/** Everything that was known of a person, in the order of their page of today. */
export function whatWasKnown(shown: Shown): Html {
  return html`
    ${section({ title: 'Who they were', content: who(shown) })}
    ${section({ title: 'What was true of them', content: facts(shown) })}
    ${section({ title: 'What was due', content: due(shown) })}
    ${section({ title: 'Who was around them', content: around(shown) })}
    ${section({ title: 'Records', content: records(shown) })}`
}

function who({ known, was, practice }: Shown): Html {
  const { person } = was
  const sex = practice.codeLists.get('sex')?.codes.find((one) => one.code === person.sex)?.label
  const rows: readonly (readonly [string, string | null | undefined])[] = [
    ['Name', whoInWords(person, known.when.at)],
    [
      'Born',
      person.born_on &&
        `${plainDateInWords(person.born_on)}${person.born_on_estimated ? ' (estimated)' : ''}`,
    ],
    ['Expected', person.expected_on && plainDateInWords(person.expected_on)],
    ['Sex', sex],
    ['Lived at', homeInWords(person, practice)],
    ['School', person.school],
    ['Phone', person.phone],
    ['NHS number', person.nhs_number],
    ...countedRows(person, practice),
    ['Looked after by', person.looked_after_by],
    ['Died', person.died_on && plainDateInWords(person.died_on)],
  ]
  return summaryList({
    classes: 'tw-facts',
    rows: rows.flatMap(([key, value]) =>
      value ? [{ key: { text: key }, value: { text: value } }] : [],
    ),
  })
}

function facts({ known, was, practice, nameOf: named }: Shown): Child {
  if (was.facts.length === 0) return html`<p class="govuk-body">Nothing was known to be.</p>`
  const today = dateInLondon(known.when.at)
  return html`<ul class="govuk-list tw-events">${was.facts.map((fact) => {
    const withWhom = [
      fact.worker_id && named('worker', fact.worker_id),
      fact.team_id && named('team', fact.team_id),
    ].filter(Boolean)
    const until =
      fact.to_on &&
      (inForceOn(fact, today)
        ? `, to end ${plainDateInWords(fact.to_on)}`
        : ` to ${plainDateInWords(fact.to_on)}`)
    const late = backdated(fact.from_on, fact.recorded_at)
    return html`<li><strong>${practice.facts.get(fact.kind)?.title ?? fact.kind}</strong> from ${plainDateInWords(fact.from_on)}${until}
      ${withWhom.length > 0 && html`<span class="tw-table__second">with ${withWhom.join(', ')}</span>`}
      ${late && html`<span class="tw-backdated">${late}</span>`}</li>`
  })}</ul>`
}

function due({ known, was }: Shown): Child {
  if (was.due.length === 0) return html`<p class="govuk-body">Nothing was due.</p>`
  return html`<ul class="govuk-list tw-events">${was.due.map((one) => {
    const reference = was.records.find(({ row }) => row.id === one.record_id)?.row.reference
    return html`<li><strong>${one.name}</strong> ${whenDue(one, known.when.at)} <span class="tw-small">${reference}</span></li>`
  })}</ul>`
}

function around({ known, was, practice }: Shown): Child {
  const lines = was.relationships.flatMap((one) => {
    const isTheirs = one.person_id === was.person.id
    const other = known.related.find(
      ({ id }) => id === (isTheirs ? one.of_person_id : one.person_id),
    )
    const type = practice.codeLists
      .get('relationship')
      ?.codes.find((code) => code.code === one.type)?.label
    const kind = (type ?? one.type).toLowerCase()
    return other
      ? [
          html`<li>${nameOf(other)}: ${isTheirs ? `this is their ${kind}` : kind}${one.parental_responsibility === 'yes' && ', has parental responsibility'}</li>`,
        ]
      : []
  })
  if (lines.length === 0) return html`<p class="govuk-body">Nobody around them was recorded.</p>`
  return html`<ul class="govuk-list tw-events">${lines}</ul>`
}

function records(shown: Shown): Child {
  const { was } = shown
  if (was.records.length === 0) {
    return html`<p class="govuk-body">No record that you may read was there.</p>`
  }
  return html`<ol class="govuk-list tw-events">${was.records.map((one) => record(shown, one))}</ol>`
}

function record(shown: Shown, one: KnownRecord): Html {
  const { practice } = shown
  const { row, part } = one
  const outcome =
    part.outcome &&
    (practice.processes.get(row.process)?.outcomes[part.outcome]?.label ?? part.outcome)
  const late = backdated(row.happened_at, row.started_at)
  const said = answers(shown, one)
  return html`<li>${dateInWords(dateInLondon(row.happened_at))} · <a class="govuk-link" href="/records/${row.id}">${recordInWords({ ...row }, practice)}</a>
    <span class="tw-table__second">It was <strong>${row.ended_at ? 'ended' : stageInWords(row.stage)}</strong>${outcome && `: ${outcome}`}</span>
    ${late && html`<span class="tw-backdated">${late}</span>`}
    ${
      said.length > 0
        ? details({
            summaryText: `What was written in it (${counted(said.length, 'answer')})`,
            html: summaryList({ rows: said }),
          })
        : html`<span class="tw-table__second">${shown.known.readable.has(row.id) ? 'Nothing was written in it yet.' : 'What was written in it is for those who may read it.'}</span>`
    }</li>`
}

function answers(
  { practice, nameOf: named }: Shown,
  { row, part }: KnownRecord,
): readonly { key: { text: string }; value: { html: Html } }[] {
  const definition = practice.processes.get(row.process)
  if (!definition) return []
  return [...Object.entries(row.answers), ...Object.entries(part.answers)].flatMap(
    ([id, answer]) => {
      const question = questionIn(definition, id)
      if (!question) return []
      const words = answerInWords(question, answer.value as Value, practice, named)
      const by = answer.by ? named('worker', answer.by) : 'Whoever sent it'
      return [
        {
          key: { text: question.text },
          value: {
            html: html`<span class="tw-said">${words}</span> <span class="tw-small">${by}, ${instantInWords(answer.at)}</span>`,
          },
        },
      ]
    },
  )
}
