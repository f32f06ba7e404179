import { aOrAn } from '../../../../engine/words.ts'
import { processOf } from '../../../../engine/practice.ts'
import { permitStart } from '../../../../engine/permissions.ts'
import { html, type Html } from '../../../html.ts'
import { section } from '../../../layout/columns.ts'
import { addressOf, type RecordFile, type Shown } from '../record.ts'

const stages: Readonly<Record<RecordFile['row']['stage'], string>> = {
  new: 'begun',
  screening: 'begun',
  'waiting-for-partners': 'begun, waiting for partners',
  'for-decision': 'handed in, waiting to be signed',
  decided: 'complete',
}

/** A record that may be opened here while this one stays open, and how far it has got. */
export function openedSection({ file, web, caller }: Shown, process: string): Html {
  const { practice } = web.office
  const definition = processOf(practice, process)
  const opened = file.openedHere.filter((one) => one.process === process)
  const may = permitStart(definition, caller, practice)
  return section({
    title: definition.title,
    content: html`${opened.map(
      (one) =>
        html`<p class="govuk-body"><a class="govuk-link" href="${addressOf({ row: one })}">${definition.title} ${one.reference}</a>: ${stages[one.stage]}.</p>`,
    )}
      ${
        opened.length === 0 &&
        (may.ok
          ? html`<button class="govuk-button govuk-button--secondary" data-module="govuk-button" name="do" value="open:${process}">Open ${aOrAn(definition.noun)}</button>`
          : html`<p class="govuk-body">${may.refusal.message}</p>`)
      }`,
  })
}
