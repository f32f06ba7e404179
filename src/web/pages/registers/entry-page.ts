import type { FastifyRequest } from 'fastify'
import type { GivenEntry } from '../../../cases/registers/make-entry.ts'
import type { EntryFile } from '../../../cases/registers/read-entry.ts'
import type { Refusal } from '../../../engine/refusal.ts'
import { dateInLondon } from '../../../engine/temporal.ts'
import { dateInWords } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { details } from '../../govuk/details.ts'
import { input } from '../../govuk/input.ts'
import { html, type Child, type Html } from '../../html.ts'
import { section, sideColumns } from '../../layout/columns.ts'
import { page } from '../../layout/page.ts'
import type { Web } from '../../web.ts'
import { becameInWords } from '../people/file/records-section.ts'
import { standingNow } from '../people/file/standing-section.ts'

/** A name that was not taken, as it was typed. */
export interface Renaming {
  readonly typed: GivenEntry
  readonly refusal: Refusal
}

interface EntryProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly file: EntryFile
  readonly renaming?: Renaming | undefined
}

/** One entry: what is so of it now and was before, the records about it, and what may be begun. */
export function entryPage(props: EntryProps): Html {
  const { web, request, file, renaming } = props
  const { entry, register } = file
  const { practice } = web.office
  const maker = file.workers.find(({ id }) => id === entry.worker_id)?.name
  const from = maker !== undefined && maker !== entry.name ? `From ${maker}` : ''
  const lead = [entry.also_known_as, from].filter(Boolean).join(' · ')
  return page({
    ...frame(request, web),
    title: `${register.noun.charAt(0).toUpperCase()}${register.noun.slice(1)} ${entry.id}`,
    breadcrumbs: [
      { text: 'Registers', href: '/registers' },
      { text: register.title, href: `/registers/${register.id}` },
    ],
    heading: {
      caption: register.title,
      text: entry.name,
      ...(lead === '' ? {} : { lead }),
    },
    errors: renaming ? [{ text: renaming.refusal.message, href: '#name' }] : [],
    content: sideColumns(
      html`${section({ title: 'Now', content: standingNow(file, practice, 'Nothing is in force.') })}
        ${section({ title: 'Records', content: records(file, web) })}`,
      html`${file.begins.length > 0 && section({ title: 'Begin', content: begins(props) })}
        ${file.mayKeep && section({ title: 'Its name', content: rename(props) })}`,
    ),
  })
}

function records({ records: all }: EntryFile, { office }: Web): Child {
  const { practice } = office
  if (all.length === 0) return html`<p class="govuk-body">No record that you may read.</p>`
  return html`<ol class="govuk-list tw-events">${all.map(
    (
      one,
    ) => html`<li>${dateInWords(dateInLondon(one.happened_at))} · <a class="govuk-link" href="/records/${one.record_id}">${practice.processes.get(one.process)?.title ?? one.process} ${one.reference}</a>
      ${one.worry && html`<span class="tw-table__second">${one.worry}</span>`}<span class="tw-table__second"><strong>${one.stage === 'decided' || one.ended_at !== null ? becameInWords(one, practice) : 'Under way'}</strong></span></li>`,
  )}</ol>`
}

const begins = ({ file, request }: EntryProps): Child =>
  file.begins.map(({ definition, whyNot }) =>
    whyNot.length > 0
      ? html`<p class="govuk-body"><strong>${definition.title}</strong>: not now. ${whyNot[0]}</p>`
      : html`<form method="post" action="/start/${definition.id}">
          <input type="hidden" name="_csrf" value="${request.csrfToken}">
          <input type="hidden" name="person" value="${file.entry.id}">
          ${button({ text: file.register.ofWorker ? definition.title : `New ${definition.noun}`, name: 'do', value: 'chosen', classes: 'govuk-button--secondary' })}
        </form>`,
  )

function rename({ file, request, renaming }: EntryProps): Child {
  const { entry, register } = file
  const typed = renaming?.typed ?? { name: entry.name, alsoKnownAs: entry.also_known_as }
  const refusal = renaming?.refusal
  const wrong = refusal?.kind === 'invalid' ? refusal.problems[0]?.message : undefined
  return details({
    summaryText: 'Set its name right',
    open: renaming !== undefined,
    html: html`<form method="post" action="/registers/${register.id}/${entry.id}" novalidate>
      <input type="hidden" name="_csrf" value="${request.csrfToken}">
      ${input({
        id: 'name',
        name: 'name',
        label: { text: register.name.text },
        value: typed.name,
        autocomplete: 'off',
        errorMessage: wrong === undefined ? undefined : { text: wrong },
      })}
      ${
        register.alsoKnownAs &&
        input({
          id: 'alsoKnownAs',
          name: 'alsoKnownAs',
          label: { text: register.alsoKnownAs.text },
          value: typed.alsoKnownAs,
          autocomplete: 'off',
        })
      }
      ${button({ text: 'Save the name' })}
    </form>`,
  })
}
