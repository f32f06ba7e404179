import type { FastifyRequest } from 'fastify'
import type { AsKnown } from '../../../../cases/people/as-known/read-as-known.ts'
import { instantInWords } from '../../../../engine/words.ts'
import type { NameOf } from '../../../../engine/summary.ts'
import { frame } from '../../../frame.ts'
import { html, type Html } from '../../../html.ts'
import { section } from '../../../layout/columns.ts'
import { page } from '../../../layout/page.ts'
import type { Web } from '../../../web.ts'
import { nameOf } from '../../records/people-words.ts'
import { personSections } from '../person-sections.ts'
import { differenceInWords } from './difference-words.ts'
import { whatWasKnown } from './known-sections.ts'
import { valuesOf, whenForm, type WhenProps } from './when-form.ts'

export interface KnownPageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly personId: string
  /** Nothing until an instant is chosen. */
  readonly known?: AsKnown | undefined
  readonly typed?: WhenProps['values'] | undefined
  readonly errors: WhenProps['errors']
}

/** A person as they were known at an instant, to read and not to write in; and what was recorded between two. */
export function knownPage({ web, request, personId, known, typed, errors }: KnownPageProps): Html {
  const values = typed ?? (known ? valuesOf(known.when) : {})
  return page({
    ...frame(request, web),
    title: 'A person, as known on a day',
    errors,
    heading: {
      caption: `Threadwell number ${personId}`,
      text: known?.known ? nameOf(known.known.person) : 'As known on',
      lead: 'What was known at an instant, as it was written then: nothing that was recorded, corrected or found out later.',
    },
    content: html`${personSections(personId, '/known')}
      ${known && asKnown(known, web)}
      ${section({
        title: known ? 'Another date and time' : 'Choose a date and time',
        content: whenForm({ personId, csrfToken: request.csrfToken, values, errors }),
      })}`,
  })
}

function asKnown(known: AsKnown, web: Web): Html {
  const { practice } = web.office
  const { at, since } = known.when
  const named: NameOf = (kind, id) =>
    kind === 'worker'
      ? (known.workers.find((one) => one.id === id)?.name ?? 'Someone who has left')
      : (practice.pack.teams.find((one) => one.id === id)?.name ?? id)
  return html`<p class="tw-known__when" id="known" role="status"><strong>As known on ${instantInWords(at)}.</strong> ${
    known.known
      ? 'To read only: what is known now may be different.'
      : `Nobody here knew of this person yet: they were first recorded ${instantInWords(known.firstKnownAt)}.`
  }</p>
  ${known.known && whatWasKnown({ known, was: known.known, practice, nameOf: named })}
  ${
    since !== undefined &&
    section({
      title: `Recorded after ${instantInWords(since)}, up to then`,
      content: differences(known, { practice, nameOf: named }),
    })
  }`
}

function differences(
  known: AsKnown,
  { practice, nameOf: named }: Pick<Parameters<typeof differenceInWords>[1], 'practice' | 'nameOf'>,
): Html {
  const lines = known.differences.flatMap((one) => {
    const words = differenceInWords(one, { known, practice, nameOf: named })
    if (!words) return []
    return [
      html`<li><strong>${words.is}: ${words.what}</strong>
        ${words.lines.map((line) => html`<span class="tw-table__second tw-said">${line}</span>`)}
        <span class="tw-table__second">${one.by ? named('worker', one.by) : one.table === 'deadline' ? 'By its rule' : 'By the system'}, ${instantInWords(one.at)}</span></li>`,
    ]
  })
  if (lines.length === 0) {
    return html`<p class="govuk-body">Nothing about them was recorded in that time.</p>`
  }
  return html`<ol class="govuk-list tw-events">${lines}</ol>`
}
