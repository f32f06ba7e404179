import type { RequestDraft, TypedPage } from '../../../cases/ways-in/request-draft.ts'
import type { Problem } from '../../../engine/refusal.ts'
import { questionOf } from '../../../engine/journey.ts'
import { questionsFor, waitsFor, type Door } from '../../../engine/request-form.ts'
import type { Asker, RequestPage } from '../../../practice/vocabulary/request-form.ts'
import { button } from '../../govuk/button.ts'
import { insetText } from '../../govuk/inset-text.ts'
import { html, type Child, type Html } from '../../html.ts'
import type { Web } from '../../web.ts'
import { askAll, askAs, askKnown, type AskProps } from './ask.ts'
import { emergencyWords } from './emergency.ts'
import { peopleCards } from './people-cards.ts'
import { adultBoxes, childBoxes } from './person-boxes.ts'
import { address, requestPage } from './request-page.ts'
import { peopleOf, typedOn } from './typed.ts'
import { listOf, pageBefore, placeOf } from './way.ts'
import { nameOn } from './said.ts'

/** Everything a page of the form is shown with. */
export interface Showing {
  readonly web: Web
  readonly csrfToken: string
  readonly door: Door
  readonly draft: RequestDraft
  readonly asker: Asker
  readonly page: string
  readonly typed: TypedPage
  readonly version: number
  /** This showing's own number, so that a save of it is told from one of another tab. */
  readonly showing: string
  /** Continue leads back to the answers being checked. */
  readonly toCheck: boolean
  readonly problems?: readonly Problem[]
  /** Said above everything: another tab changed this page, or it is too much. */
  readonly notice?: Child
}

/** One page of the form, its boxes filled with what was typed. */
export function formPage(shown: Showing): Html {
  const { web, door, draft, asker, page, problems = [] } = shown
  const list = listOf(page)
  const definition = door.form.pages.find(({ id }) => id === page)
  const wrong = new Map(problems.map((one) => [placeOf(door, one).box, one.message]))
  const asks = definition ? questionsFor(door, asker, definition) : []
  const top = asks.filter((id) => !asks.includes(waitsFor(questionOf(door.definition, id)) ?? ''))
  const isHeading =
    top.length === 1 && !definition?.people && !definition?.when && !isEach(door, asks)
  const props = { door, practice: web.office.practice, asker, typed: shown.typed, wrong, isHeading }
  const title = list
    ? titleOf(shown)
    : (definition?.titleFor?.[asker.id] ?? definition?.title ?? '')
  const intro = definition?.introFor?.[asker.id] ?? definition?.intro
  return requestPage({
    web,
    title,
    heading: isHeading ? undefined : title,
    back: shown.toCheck ? address('check') : pageBefore(draft, door, asker, page),
    errors: problems.map((one) => ({ text: one.message, href: `#${placeOf(door, one).box}` })),
    content: html`${shown.notice && insetText({ html: html`${shown.notice}` })}
      ${intro && html`<p class="govuk-body-l">${intro}</p>`}
      ${boxesOf(shown, props, definition, asks)}`,
  })
}

const isEach = ({ definition }: Door, ids: readonly string[]): boolean =>
  ids.some((id) => questionOf(definition, id).each === 'child')

function titleOf({ page, draft, asker }: Showing): string {
  if (listOf(page) === 'adults') return 'A parent, carer or other adult'
  if (asker.id === 'child' && isFirst(draft, page)) return 'About you'
  const others = peopleOf(draft, 'child').filter((one) => one !== page)
  return others.length === 0 ? 'About the child' : 'About another child'
}

const isFirst = (draft: RequestDraft, page: string): boolean => {
  const [first] = peopleOf(draft, 'child')
  return first === undefined || first === page
}

function boxesOf(
  shown: Showing,
  props: AskProps,
  definition: RequestPage | undefined,
  asks: readonly string[],
): Html {
  const { draft, page, asker, door } = shown
  if (page === 'emergency')
    return html`${emergencyWords(shown.web)}${form(shown, askAll(props, asks))}`
  if (listOf(page) === 'children') {
    const hasHome = !isFirst(draft, page)
    return form(shown, childBoxes({ ...props, hasHome }, asker.id === 'child' && !hasHome))
  }
  if (listOf(page) === 'adults') {
    return form(
      shown,
      adultBoxes({ ...props, hasHome: peopleOf(draft, 'child').length > 0 }, false),
    )
  }
  if (definition?.people === 'asker') {
    const who =
      asker.id === 'parent'
        ? adultBoxes({ ...props, hasHome: false }, true)
        : html`${askAs(props)}${askKnown(props)}${askAll(props, asks)}`
    return form(shown, who)
  }
  if (definition?.people) {
    return html`${peopleCards(shown, definition.people)}${form(shown, askAll(props, asks))}`
  }
  if (isEach(door, asks)) return form(shown, ofEach(shown, props, asks))
  return form(shown, askAll(props, asks))
}

/** The same questions of each child; a child who writes is asked them of themselves alone. */
function ofEach({ draft, asker }: Showing, props: AskProps, asks: readonly string[]): Html[] {
  const all = peopleOf(draft, 'child')
  const children = asker.id === 'child' ? all.slice(0, 1) : all
  return children.map((partId, at) => {
    const name = nameOn(typedOn(draft, partId), at)
    const boxes = askAll({ ...props, of: { partId, name } }, asks)
    return children.length === 1
      ? html`${boxes}`
      : html`<section class="tw-section"><h2 class="tw-section__title">${name}</h2>${boxes}</section>`
  })
}

/** The form round the boxes: what keeps them, and Continue. */
function form(shown: Showing, boxes: Child): Html {
  const { csrfToken, page, version, showing, toCheck } = shown
  return html`<form method="post" action="${address(page)}" novalidate data-keep="${address(`keep/${page}`)}">
    <input type="hidden" name="_csrf" value="${csrfToken}">
    <input type="hidden" name="_version" value="${version}">
    <input type="hidden" name="_showing" value="${showing}">
    <input type="hidden" name="_turn" value="0">
    ${toCheck && html`<input type="hidden" name="_check" value="1">`}
    ${boxes}
    ${button({ text: 'Continue', preventDoubleClick: true })}
    <p class="govuk-body tw-quiet" data-kept role="status">What you type is kept when you press Continue, until you close this browser.</p>
  </form>`
}
