import type { Found } from '../../../../cases/people/find-people.ts'
import type { ProcessDefinition } from '../../../../practice/vocabulary/process.ts'
import { button } from '../../../govuk/button.ts'
import { html, type Child, type Html } from '../../../html.ts'
import { frame } from '../../../frame.ts'
import { page } from '../../../layout/page.ts'
import { section } from '../../../layout/columns.ts'
import type { Web } from '../../../web.ts'
import type { FastifyRequest } from 'fastify'
import { grouped } from '../../people/begin/begin-section.ts'
import { foundPeople } from '../search/found-people.ts'
import { searchForm, type Wanted } from '../search/search-form.ts'
import { danger } from '../danger.ts'
import { aboutEntry, type Choosing } from './about-entry.ts'

export interface StartPageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly definition: ProcessDefinition
  /** A search that was made, under its number, and whom it found. */
  readonly search?:
    { readonly id: string; readonly wanted: Wanted; readonly found: Found } | undefined
  readonly refusal?: string | undefined
  /** The register it is about an entry of, and what was typed for a new one. */
  readonly choosing?: Choosing | undefined
}

/** Beginning a record: first whoever is known already is looked for, so that nobody is made twice. */
export function startPage(props: StartPageProps): Html {
  const { web, request, definition, search } = props
  const action = `/start/${definition.id}`
  const { csrfToken } = request
  if (definition.about === 'nothing') return aboutNobody(props)
  if (typeof definition.about === 'object') return aboutEntry(props)
  return page({
    ...frame(request, web),
    title: `New ${definition.noun}`,
    heading: {
      caption: definition.title,
      text: `New ${definition.noun}: who is it about?`,
      lead: 'Search first. A child we know already is found, however the name is spelled, and not made twice.',
    },
    banner: definition.immediateDanger && danger(web.office.practice.pack, false),
    errors: props.refusal ? [{ text: props.refusal }] : [],
    content: html`${searchForm({ action: `${action}/search`, csrfToken, wanted: search?.wanted })}
      <form method="post" action="${action}">
        <input type="hidden" name="_csrf" value="${csrfToken}">
        ${search && results(props, search)}
        ${
          !search &&
          html`<p class="govuk-body">${button({ text: 'Go on with nobody named yet', name: 'do', value: 'nobody', classes: 'govuk-button--secondary' })}</p>`
        }
      </form>`,
  })
}

/** A record about no child: there is nobody to look for first. */
const aboutNobody = ({ web, request, definition, refusal }: StartPageProps): Html =>
  page({
    ...frame(request, web),
    title: `New ${definition.noun}`,
    heading: {
      caption: definition.title,
      text: `New ${definition.noun}`,
      lead: definition.purpose,
    },
    errors: refusal ? [{ text: refusal }] : [],
    content: html`<form method="post" action="/start/${definition.id}">
      <input type="hidden" name="_csrf" value="${request.csrfToken}">
      ${button({ text: 'Begin', name: 'do', value: 'nobody' })}
    </form>`,
  })

function results(
  { web, definition }: StartPageProps,
  { id, found }: NonNullable<StartPageProps['search']>,
): Child {
  const { office } = web
  const noun = definition.about === 'child' ? 'child' : 'person'
  return section({
    title: `Found: ${found.people.length}${found.more ? ' or more' : ''}`,
    content: html`<input type="hidden" name="search" value="${id}">
      ${foundPeople({
        found,
        practice: office.practice,
        now: office.clock.now(),
        choose: definition.several ? 'several' : 'one',
      })}
      <div class="govuk-button-group">
        ${found.people.length > 0 && button({ text: 'Go on with those chosen', name: 'do', value: 'chosen' })}
        ${button({ text: `None of them: add a new ${noun}`, name: 'do', value: 'new', classes: 'govuk-button--secondary' })}
        ${button({ text: 'Go on with nobody named yet', name: 'do', value: 'nobody', classes: 'govuk-button--secondary' })}
      </div>
      <p class="tw-small">Brothers, sisters and adults are added on the next page, each looked for first.</p>`,
  })
}

interface StartListProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly definitions: readonly ProcessDefinition[]
}

/** What this person may begin. */
export function startList({ web, request, definitions }: StartListProps): Html {
  return page({
    ...frame(request, web),
    title: 'Begin a record',
    heading: { text: 'Begin a record' },
    content: html`${definitions.length === 0 && html`<p class="govuk-body">Your post begins no records.</p>`}
      ${grouped(
        definitions.map((definition) => ({ definition })),
        web.office.practice,
      ).map(({ title, all }) =>
        section({
          title,
          content: html`<ul class="tw-named">${all.map(({ definition }) => toBegin(definition))}</ul>`,
        }),
      )}`,
  })
}

const toBegin = ({ id, title, purpose }: ProcessDefinition): Html =>
  html`<li class="tw-people__person"><a class="govuk-link" href="/start/${id}"><strong>${title}</strong></a>
    <span class="tw-small">${purpose}</span></li>`
