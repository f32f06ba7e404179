import type { KnownAlready } from '../../../../cases/people/known-already.ts'
import type { Found } from '../../../../cases/people/find-people.ts'
import type { Added } from '../../../../cases/records/add-people.ts'
import { button } from '../../../govuk/button.ts'
import type { ErrorSummaryItem } from '../../../govuk/error-summary.ts'
import { html, type Html } from '../../../html.ts'
import { section } from '../../../layout/columns.ts'
import { recordPage } from '../record-page.ts'
import { addressOf, type Shown } from '../record.ts'
import { foundPeople } from '../search/found-people.ts'
import { searchForm, type Wanted } from '../search/search-form.ts'
import { field } from '../../../web.ts'
import { knownSection } from './known-section.ts'
import { personFields, relationshipFields } from './person-fields.ts'

export interface AddPageProps {
  readonly shown: Shown
  readonly as: Added['as']
  readonly search?:
    { readonly id: string; readonly wanted: Wanted; readonly found: Found } | undefined
  readonly typed?: unknown
  readonly errors: readonly ErrorSummaryItem[]
  readonly problems: ReadonlyMap<string, string>
  /** Those who may be the one that is about to be made anew. */
  readonly known?: readonly KnownAlready[] | undefined
}

const titleFor = ({ shown: { file }, as }: AddPageProps): string => {
  if (as === 'other') return 'Add somebody else'
  return file.definition.about === 'child' ? 'Add a child' : 'Add a person'
}

/** Adding somebody to a record: looked for first, and chosen from those who are known. */
export function addPage(props: AddPageProps): Html {
  const { shown, as, search, errors } = props
  const { file, request, web } = shown
  const here = addressOf(file, 'people', as)
  return recordPage({
    shown,
    title: titleFor(props),
    errors,
    content: html`${searchForm({ action: `${here}/search`, csrfToken: request.csrfToken, wanted: search?.wanted })}
      ${
        search &&
        section({
          title: `Found: ${search.found.people.length}${search.found.more ? ' or more' : ''}`,
          content: html`<form method="post" action="${here}">
            <input type="hidden" name="_csrf" value="${request.csrfToken}">
            <input type="hidden" name="search" value="${search.id}">
            ${foundPeople({ found: search.found, practice: web.office.practice, now: file.now, choose: 'one' })}
            ${as === 'other' && search.found.people.length > 0 && relationshipFields(web.office.practice, props.typed, props.problems)}
            <div class="govuk-button-group">
              ${search.found.people.length > 0 && button({ text: 'Add the one chosen' })}
              <a class="govuk-link" href="${here}/new?search=${search.id}">None of them: somebody new</a>
            </div>
          </form>`,
        })
      }
      <p><a class="govuk-link" href="${addressOf(file, 'pages', peoplePage(shown))}">Back to the page</a></p>`,
  })
}

/** Adding somebody who is not known yet, with what was looked for already filled in. */
export function newPersonPage(props: AddPageProps): Html {
  const { shown, as, errors, problems, typed } = props
  const { file, request, web } = shown
  return recordPage({
    shown,
    title: `${titleFor(props)}: new`,
    errors,
    content: html`<form method="post" action="${addressOf(file, 'people', as, 'new')}" novalidate class="tw-field">
      <input type="hidden" name="_csrf" value="${request.csrfToken}">
      ${
        props.known && props.known.length > 0
          ? knownSection({
              known: props.known,
              practice: web.office.practice,
              add: addressOf(file, 'people', as),
              because: field(typed, 'differentBecause'),
              problem: problems.get('differentBecause'),
            })
          : html`<p class="govuk-body">Write what is known. A gap can be filled later; nothing has to be made up.</p>`
      }
      ${as === 'other' && relationshipFields(web.office.practice, typed, problems)}
      ${personFields({ as, practice: web.office.practice, typed, problems })}
      ${button({ text: 'Add', preventDoubleClick: true })}
    </form>
    <p><a class="govuk-link" href="${addressOf(file, 'pages', peoplePage(shown))}">Back without adding anybody</a></p>`,
  })
}

/** The page that shows who a record is about. */
export const peoplePage = ({ file: { definition } }: Shown): string =>
  (definition.pages.find((page) => page.people) ?? definition.pages[0])?.id ?? ''
