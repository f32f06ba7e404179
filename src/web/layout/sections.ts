import { serviceNavigation, type ServiceNavigationItem } from '../govuk/service-navigation.ts'
import { html, type Html } from '../html.ts'

/** A section of the site; what is looked at now and then is `seldom`. */
export interface Section {
  readonly text: string
  readonly href: string
  readonly seldom?: true | undefined
}

/** A section as it stands in the row. */
export interface SectionLink extends ServiceNavigationItem, Pick<Section, 'seldom'> {}

/** As many stand in one line of a laptop’s screen; with more, what is seldom wanted waits under one word. */
const mostInRow = 7

/** The sections of somebody's work in one row. With many, those used every day stay, and the one that somebody is in. */
export function sectionsRow(all: readonly SectionLink[]): Html | undefined {
  if (all.length === 0) return undefined
  const row = all.length > mostInRow ? inRow(all) : all
  const folded = all.filter((one) => !row.includes(one))
  return serviceNavigation({
    navigation: row,
    navigationLabel: 'Sections',
    classes: 'tw-navigation',
    ...(folded.length > 0 ? { slots: { navigationEnd: more(folded) } } : {}),
  })
}

/** Where there is room beside what is used every day, the first of the others stay too. */
function inRow(all: readonly SectionLink[]): readonly SectionLink[] {
  const stays = new Set(all.filter(({ seldom, active }) => seldom !== true || active === true))
  for (const one of all) if (stays.size < mostInRow - 1) stays.add(one)
  return all.filter((one) => stays.has(one))
}

const more = (folded: readonly SectionLink[]): Html =>
  html`<li class="govuk-service-navigation__item tw-more">
    <details class="tw-more__box" data-folds-again>
      <summary class="tw-more__word">More<span class="govuk-visually-hidden"> sections</span></summary>
      <ul class="tw-more__list">${folded.map(
        ({ text, href }) => html`<li><a class="tw-more__link" href="${href}">${text}</a></li>`,
      )}</ul>
    </details>
  </li>`
