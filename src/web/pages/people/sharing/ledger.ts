import type { SharingRow } from '../../../../cases/sharing/read-shared.ts'
import type { Practice } from '../../../../engine/practice.ts'
import { instantInWords } from '../../../../engine/words.ts'
import { html, type Html } from '../../../html.ts'
import { workTable } from '../../../parts/work-table.ts'

/** On which basis something left: "Consent", and what whoever sent it said of that. */
function basisInWords({ basis, basis_words: words }: SharingRow, { catalogue }: Practice): Html {
  const label = catalogue.sharing?.bases.find(({ id }) => id === basis)?.label ?? basis
  return html`${label}${words && html`<span class="tw-table__second">${words}</span>`}`
}

const kindInWords = ({ kind }: SharingRow, { catalogue }: Practice): string =>
  Object.entries(catalogue.sharing?.usual ?? {}).find(([id]) => id === kind)?.[1].title ?? kind

/** What was shared: what, with whom, when and why it may be. */
export function ledger(shared: readonly SharingRow[], practice: Practice): Html {
  return workTable({
    caption: 'What was shared',
    columns: [
      { title: 'What' },
      { title: 'With whom', width: 5 },
      { title: 'When and by whom', width: 4 },
      { title: 'Why it may be', width: 5 },
    ],
    groups: [
      {
        title: 'The latest first',
        rows: shared.map((one) => [
          html`${one.what}<span class="tw-table__second">${kindInWords(one, practice)}${
            one.record_id !== null &&
            one.reference !== null &&
            html`, from <a class="govuk-link" href="/records/${one.record_id}">${one.reference}</a>`
          }</span>`,
          html`${one.to_whom}${one.how && html`<span class="tw-table__second">${one.how}</span>`}`,
          html`${instantInWords(one.at)}<span class="tw-table__second">${one.by ?? 'By itself'}</span>`,
          basisInWords(one, practice),
        ]),
      },
    ],
  })
}
