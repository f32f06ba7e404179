import { backdated } from '../../../../engine/backdated.ts'
import { holdsPost, permit } from '../../../../engine/permissions.ts'
import { happenedInWords, instantInWords } from '../../../../engine/words.ts'
import { button } from '../../../govuk/button.ts'
import { select } from '../../../govuk/select.ts'
import { html, type Child, type Html } from '../../../html.ts'
import { section } from '../../../layout/columns.ts'
import { clockFace } from '../../../parts/clock-face.ts'
import { clockOf } from '../deadline-words.ts'
import { heeded } from '../heeded.ts'
import { childrenInWords, firstNameOf } from '../people-words.ts'
import { addressOf, namesFor, type RecordFile, type Shown } from '../record.ts'

/** Every deadline with how it stands, what it counts from and by whose rule. */
export function clocks(shown: Shown): Html | undefined {
  const { file, web } = shown
  if (file.deadlines.length === 0) return undefined
  return section({
    title: 'Deadlines',
    content: html`<ul class="tw-clocks">${file.deadlines.map((one) => {
      const part = file.parts.find((each) => each.row.id === one.part_id)
      const whose = part ? `: ${firstNameOf(part.person)}` : ''
      return html`<li><a class="govuk-link" href="${addressOf(file, 'deadlines')}#deadline-${one.id}"><strong>${one.name}${whose}</strong></a>
        ${clockFace(
          clockOf(one, file.now, web.office.timescales.calendar, [
            one.explanation,
            one.late_reason && `Late because: ${one.late_reason}`,
            one.extension_reason && `Extended: ${one.extension_reason}`,
          ]),
        )}</li>`
    })}</ul>`,
  })
}

/** Who has it, and whom it can be given to. */
export function allocation(shown: Shown): Html | undefined {
  const { file, web, request } = shown
  const { row, definition } = file
  const held = row.holder_id && namesFor(shown)('worker', row.holder_id)
  const suitable = file.may.has('allocate') ? suitableWorkers(shown) : []
  if (!held && suitable.length === 0) return undefined
  const team = web.office.practice.pack.teams.find((one) => one.id === row.team_id)?.name
  const form = html`<form method="post" action="${addressOf(file, 'allocate')}" class="tw-allocate">
    <input type="hidden" name="_csrf" value="${request.csrfToken}">
    ${select({
      id: 'worker',
      name: 'worker',
      label: { text: 'Give it to' },
      value: row.holder_id ?? '',
      items: [
        { value: '', text: 'Choose' },
        ...suitable.map((one) => ({ value: one.id, text: one.name })),
      ],
    })}
    ${button({ text: 'Allocate', classes: 'govuk-button--secondary' })}
  </form>`
  return section({
    title: 'Who has it',
    content: html`<p class="govuk-body">${held ?? `No named worker yet`}, ${team ?? row.team_id}${
      row.allocated_at &&
      html`<span class="tw-small"> since ${instantInWords(row.allocated_at)}</span>`
    }</p>
      ${suitable.length > 0 ? html`${heeded(shown)}${form}` : row.stage !== 'decided' && html`<p class="tw-small">Allocating this ${definition.noun} is for those who record or decide it.</p>`}`,
  })
}

/** Those whose post lets them record it: nobody else can be given it. */
const suitableWorkers = ({ file, web }: Shown): RecordFile['workers'] =>
  file.workers.filter(
    (worker) =>
      permit(
        'record',
        file.definition,
        { teamId: file.row.team_id, stage: 'new' },
        { workerId: worker.id, name: worker.name, posts: worker.posts },
        web.office.practice,
      ).ok,
  )

const waysIn: Readonly<Record<RecordFile['row']['way_in'], string>> = {
  worker: 'Recorded by a worker',
  'web-form': 'Came by the web form',
  file: 'Came in a partner’s file',
  process: 'Opened by another record',
  import: 'Brought in from the former system',
}

/** How it came about: when, from whom, out of which record, and what came out of it. */
export function wayHere(shown: Shown): Html {
  const { file, web } = shown
  const { row, openedFrom } = file
  const titleOf = (process: string): string =>
    web.office.practice.processes.get(process)?.title ?? process
  const link = (one: Pick<RecordFile['row'], 'id' | 'process' | 'reference'>): Html =>
    html`<a class="govuk-link" href="${addressOf({ row: { ...row, id: one.id } })}">${titleOf(one.process)} ${one.reference}</a>`
  const line = (words: Child): Html => html`<li>${words}</li>`
  // A record about two children of this one is one record.
  const known = [...new Map(file.history.map((one) => [one.record_id, one])).values()]
  return section({
    title: 'How it came here',
    content: html`<ul class="govuk-list tw-way">
      ${line(html`${waysIn[row.way_in]}${row.started_by && ` (${namesFor(shown)('worker', row.started_by)})`}, ${instantInWords(row.started_at)}`)}
      ${line(
        html`${backdated(row.happened_at, row.started_at) ?? `Happened ${happenedInWords(row.happened_at)}`} ${
          file.may.has('correct-date') &&
          html`<a class="govuk-link" href="${addressOf(file, 'dates', file.definition.happenedAt)}">Correct<span class="govuk-visually-hidden"> when it happened</span></a>`
        }`,
      )}
      ${row.external_reference && line(html`Their reference: ${row.external_reference}`)}
      ${openedFrom && line(html`Opened from ${link(openedFrom)}`)}
      ${file.openedHere.map((one) => line(html`Opened ${link(one)}`))}
    </ul>
    ${
      known.length > 0 &&
      html`<h3 class="tw-side-title">What else we know of ${childrenInWords(file)}</h3>
      <ul class="govuk-list tw-way">${known.slice(0, 12).map((one) => line(html`<a class="govuk-link" href="/records/${one.record_id}">${titleOf(one.process)} ${one.reference}</a> <span class="tw-small">${happenedInWords(one.happened_at)}</span>`))}</ul>`
    }`,
  })
}

/** Who from outside is let in, for those who let somebody in. */
export function letInFromOutside({ file, caller, web }: Shown): Html | undefined {
  const { letsIn } = file.definition
  if (!letsIn || !holdsPost(caller, letsIn.by)) return undefined
  const role = web.office.practice.roles.get(letsIn.as)?.title ?? letsIn.as
  return section({
    title: `${role} from outside`,
    content: html`<p><a class="govuk-link" href="${addressOf(file, 'outside')}">Who is let in, and letting somebody in</a></p>`,
  })
}

/** The way to who has looked at the record of each whom this is about. */
export function whoHasLooked({ file }: Shown): Html | undefined {
  const people = file.parts
    .map(({ person }) => person)
    .filter(({ closed, register }) => !closed && register === undefined)
  if (people.length === 0 || file.isFromOutside) return undefined
  return section({
    title: 'Who has looked',
    content: html`<ul class="govuk-list">${people.map(
      (person) =>
        html`<li><a class="govuk-link" href="/people/${person.id}/looked">At ${firstNameOf(person)}’s record</a></li>`,
    )}</ul>`,
  })
}
