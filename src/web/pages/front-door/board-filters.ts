import { button } from '../../govuk/button.ts'
import { select } from '../../govuk/select.ts'
import { html, type Html } from '../../html.ts'
import { areasIn, levelsOf } from './board.ts'
import type { BoardProps } from './board-page.ts'
import { stages } from './stages.ts'

/** What the board shows can be narrowed; the choice stays in the address. */
export function boardFilters({ web, view, board }: BoardProps): Html {
  const { pack } = web.office.practice
  const districts = pack.districts.filter((one) => one.locality === view.locality)
  const areas = areasIn(view.locality, web.office.practice)
  const choose = (
    name: 'stage' | 'district' | 'area' | 'with' | 'level',
    label: string,
    any: string,
    options: readonly { readonly value: string; readonly text: string }[],
  ): Html =>
    select({
      id: name,
      name,
      label: { text: label },
      formGroup: { classes: 'tw-filter' },
      items: [{ value: '', text: any }, ...options].map((one) => ({
        ...one,
        selected: one.value === view[name],
      })),
    })
  return html`<form method="get" action="/front-door" class="tw-filters" aria-label="Narrow the board">
    <input type="hidden" name="locality" value="${view.locality}">
    ${
      districts.length > 0 &&
      choose(
        'district',
        'District',
        'All',
        districts.map(({ id, name }) => ({ value: id, text: name })),
      )
    }
    ${
      areas.length > 0 &&
      choose(
        'area',
        (pack.geographies ?? []).map(({ title }) => title).join(' or '),
        'Any',
        areas.map(({ id, title }) => ({ value: id, text: title })),
      )
    }
    ${choose(
      'stage',
      'Stage',
      'Not yet decided',
      Object.entries(stages).map(([value, { title }]) => ({ value, text: title })),
    )}
    ${choose('level', 'Suggested level', 'Any', levelsOf(web.office.practice))}
    ${choose('with', 'With', 'Anyone', [
      { value: 'none', text: 'Nobody yet' },
      ...board.workers.map(({ id, name }) => ({ value: id, text: name })),
    ])}
    ${button({ text: 'Filter', classes: 'govuk-button--secondary' })}
    <p class="tw-filters__note">Sorted by time left · filters are kept</p>
  </form>`
}
