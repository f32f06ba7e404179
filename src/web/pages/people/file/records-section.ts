import type { PersonFile } from '../../../../cases/people/read-person.ts'
import { backdated } from '../../../../engine/backdated.ts'
import { postInWords } from '../../../../engine/permissions.ts'
import type { Practice } from '../../../../engine/practice.ts'
import { dateInLondon } from '../../../../engine/temporal.ts'
import { counted, dateInWords, listInWords } from '../../../../engine/words.ts'
import { details } from '../../../govuk/details.ts'
import { html, type Child, type Html } from '../../../html.ts'
import { recordTitle } from './due-section.ts'

type Earlier = PersonFile['records'][number]

const isUnderWay = (one: Earlier): boolean => one.stage !== 'decided' && one.ended_at === null

/** Decided, and something in it is still to be done: a plan in force, an enquiry whose conference is to come. */
const isInForce = (one: Earlier, { due }: PersonFile): boolean =>
  one.stage === 'decided' &&
  one.ended_at === null &&
  due.some((each) => each.record_id === one.record_id)

/** The records that are open, each with what it waits for, and those in force. */
export function openRecords(file: PersonFile, practice: Practice): Child {
  const underWay = file.records.filter(isUnderWay)
  const inForce = file.records.filter((one) => isInForce(one, file))
  if (underWay.length + inForce.length === 0) {
    return html`<p class="govuk-body">No record is under way that you may read.</p>`
  }
  return html`<ol class="govuk-list tw-events">
    ${underWay.map((one) => recordLine(one, practice, waitsFor(one, file, practice)))}
    ${inForce.map((one) => recordLine(one, practice, stillRuns(one, file, practice)))}
  </ol>`
}

/** The records that are over, newest first. */
export function earlierRecords(file: PersonFile, practice: Practice): Child {
  const over = file.records.filter((one) => !isUnderWay(one) && !isInForce(one, file))
  if (over.length === 0)
    return html`<p class="govuk-body">No earlier record of them that you may read.</p>`
  const shown = 8
  const list = (all: readonly Earlier[]): Html =>
    html`<ol class="govuk-list tw-events">${all.map((one) => recordLine(one, practice, becameInWords(one, practice)))}</ol>`
  return html`${list(over.slice(0, shown))}
    ${
      over.length > shown &&
      details({
        summaryText: `Before those: ${counted(over.length - shown, 'record')}`,
        html: list(over.slice(shown)),
      })
    }`
}

const recordLine = (one: Earlier, practice: Practice, standing: string): Html => {
  const late = backdated(one.happened_at, one.started_at)
  return html`<li>${dateInWords(dateInLondon(one.happened_at))} · <a class="govuk-link" href="/records/${one.record_id}">${recordTitle(one.process, practice)} ${one.reference}</a>
    ${one.worry && html`<span class="tw-table__second">${one.worry}</span>`}<span class="tw-table__second"><strong>${standing}</strong></span>${late && html`<span class="tw-backdated">${late}</span>`}</li>`
}

/** "Child in need plan agreed. 3 deadlines still run": decided, and not done with. */
function stillRuns(one: Earlier, { due }: PersonFile, practice: Practice): string {
  const running = due.filter((each) => each.record_id === one.record_id).length
  return `${becameInWords(one, practice)}. ${counted(running, 'deadline still runs', 'deadlines still run')}`
}

/** What became of somebody in a record that is decided. */
export function becameInWords(one: Earlier, practice: Practice): string {
  if (one.outcome)
    return practice.processes.get(one.process)?.outcomes[one.outcome]?.label ?? one.outcome
  return one.stage === 'decided' ? 'Completed' : 'Ended before it was decided'
}

/** What a record that is open waits for, and who has it: "Waiting for a decision: Practice manager". */
function waitsFor(one: Earlier, { workers }: PersonFile, practice: Practice): string {
  const holder = workers.find((worker) => worker.id === one.holder_id)?.name
  const team = practice.pack.teams.find((each) => each.id === one.team_id)?.name ?? one.team_id
  const who = holder ? `with ${holder}, ${team}` : `with nobody yet, ${team}`
  if (one.stage === 'for-decision') {
    const posts = practice.processes.get(one.process)?.roles.authorise ?? []
    const deciders = [...new Set(posts.map(({ role }) => postInWords({ role }, practice)))]
    return `Waiting for a decision: ${listInWords(deciders, 'or')}, ${team}`
  }
  if (one.stage === 'waiting-for-partners') {
    return `Waiting for ${counted(one.waiting_for, 'answer')} from partners, ${who}`
  }
  return one.sent_back ? `Sent back to be put right, ${who}` : `Being written, ${who}`
}
