import { button } from '../../govuk/button.ts'
import { html, type Html } from '../../html.ts'
import type { Showing } from './form-page.ts'
import { address } from './request-page.ts'
import { nameOn, personInWords } from './said.ts'
import { nextOf, peopleOf, typedOn } from './typed.ts'

/** The children, or the adults, who were added; each can be changed or taken out, and others added. */
export function peopleCards(
  { draft, csrfToken, toCheck, asker }: Showing,
  people: 'children' | 'adults' | 'asker',
): Html {
  const kind = people === 'children' ? 'child' : 'adult'
  const noun = kind === 'child' ? 'child' : 'adult'
  const check = toCheck ? '?check=1' : ''
  const cards = peopleOf(draft, kind).map((page, at) => {
    const typed = typedOn(draft, page)
    const name = kind === 'child' ? nameOn(typed, at) : nameOn(typed, at, 'Adult')
    const isSelf = asker.id === 'child' && kind === 'child' && at === 0
    return html`<li class="tw-person">
      <div>
        <p class="tw-person__name">${name}</p>
        <p class="tw-person__words">${personInWords(typed)}</p>
      </div>
      <div class="tw-person__actions">
        <a class="govuk-link" href="${address(page)}${check}">Change<span class="govuk-visually-hidden"> ${name}</span></a>
        ${
          !isSelf &&
          html`<form method="post" action="${address(`${people}/remove`)}">
          <input type="hidden" name="_csrf" value="${csrfToken}">
          <input type="hidden" name="which" value="${page}">
          ${toCheck && html`<input type="hidden" name="_check" value="1">`}
          <button class="tw-person__remove">Remove<span class="govuk-visually-hidden"> ${name}</span></button>
        </form>`
        }
      </div>
    </li>`
  })
  return html`${cards.length > 0 && html`<ul class="tw-people">${cards}</ul>`}
    ${cards.length === 0 && html`<p class="govuk-body">You have added nobody yet. ${kind === 'adult' && 'If you do not know who they are, go on.'}</p>`}
    ${button({
      text:
        cards.length === 0
          ? `Add ${noun === 'adult' ? 'an adult' : 'a child'}`
          : `Add another ${noun}`,
      href: `${address(nextOf(draft, kind))}${check}`,
      id: 'add',
      classes: 'govuk-button--secondary',
    })}`
}
