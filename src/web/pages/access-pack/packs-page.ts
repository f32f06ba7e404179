import type { FastifyRequest } from 'fastify'
import { makesCopies } from '../../../cases/access-pack/open-pack.ts'
import type { AccessPackRow } from '../../../cases/access-pack/read-pack.ts'
import { dateInLondon } from '../../../engine/temporal.ts'
import { plainDateInWords } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { html, type Html } from '../../html.ts'
import { section } from '../../layout/columns.ts'
import { page } from '../../layout/page.ts'
import type { Web } from '../../web.ts'
import { nameOf } from '../records/people-words.ts'
import { addressOf, type RecordFile, type Shown } from '../records/record.ts'

interface PacksPageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly file: RecordFile
  readonly packs: readonly AccessPackRow[]
  /** Why one was not made. */
  readonly wrong?: string | undefined
}

/** The packs of a request, one for each person whose record it asks for. */
export function packsPage({ web, request, file, packs, wrong }: PacksPageProps): Html {
  return page({
    ...frame(request, web),
    title: 'Access packs',
    back: { text: `Back to ${file.row.reference}`, href: addressOf(file) },
    errors: wrong ? [{ text: wrong, href: '#packs' }] : [],
    heading: {
      caption: `Request ${file.row.reference}`,
      text: 'What is copied for whoever asks',
      lead: 'A pack gathers everything that is held about somebody, as it stands when it is made, and proposes what to take out of it. You decide each proposal, another officer signs, and the copy goes out once the request is decided.',
    },
    content: html`<div id="packs">${file.parts.map(({ person }) => {
      const pack = packs.find((one) => one.person_id === person.id)
      return section({
        title: nameOf(person),
        content: html`${pack ? standing(pack) : html`<p class="govuk-body">No pack has been made yet.</p>`}
          <form method="post" action="${addressOf(file, 'packs')}">
            <input type="hidden" name="_csrf" value="${request.csrfToken}">
            <input type="hidden" name="person" value="${person.id}">
            ${button({
              text: pack ? 'Make it again, with what was recorded since' : 'Make the pack',
              classes: pack ? 'govuk-button--secondary' : '',
              preventDoubleClick: true,
            })}
          </form>`,
      })
    })}</div>`,
  })
}

const standing = (pack: AccessPackRow): Html =>
  html`<p class="govuk-body"><a class="govuk-link" href="/access-packs/${pack.id}">The pack of ${plainDateInWords(dateInLondon(pack.made_at))}</a>, made by ${pack.made_by_name}${
    pack.signed_at === null
      ? '. It is not signed yet.'
      : ` and signed by ${pack.signed_by_name ?? ''}.`
  }</p>`

/** The way from a request to its packs, for those who make them. */
export function recordPacks({ file, caller }: Shown): Html | undefined {
  if (!makesCopies(file, caller)) return undefined
  return section({
    title: 'What is copied',
    content: html`<p class="govuk-body"><a class="govuk-link" href="${addressOf(file, 'packs')}">The access packs of this request</a></p>`,
  })
}
