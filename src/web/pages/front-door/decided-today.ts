import { processOf } from '../../../engine/practice.ts'
import { dateInLondon, timeInLondon } from '../../../engine/temporal.ts'
import { listInWords } from '../../../engine/words.ts'
import { html, type Child } from '../../html.ts'
import { section } from '../../layout/columns.ts'
import { workTable } from '../../parts/work-table.ts'
import { boardProcess, type Board } from './board.ts'
import type { BoardProps } from './board-page.ts'
import { childInWords } from './board-words.ts'

type Decided = Board['decidedToday'][number]

/** What was decided today, and whether whoever sent it has been told. */
export function decidedToday({ web, board }: BoardProps): Child {
  if (board.decidedToday.length === 0) return undefined
  const { outcomes } = processOf(web.office.practice, boardProcess)
  const today = dateInLondon(board.now)
  const became = (row: Decided): string =>
    listInWords([
      ...new Set(row.outcomes.map((one) => outcomes[one ?? '']?.label ?? 'Not recorded')),
    ])
  return section({
    title: 'Decided today',
    content: workTable({
      caption: 'Contacts decided today',
      columns: [
        { title: 'Children', width: 4, plainOnPhone: true },
        { title: 'What was decided' },
        { title: 'By', width: 4 },
        { title: 'Referrer', width: 3 },
      ],
      groups: [
        {
          title: 'Newest first',
          rows: board.decidedToday.map((row) => [
            html`<a class="govuk-link" href="/records/${row.id}"><strong>${listInWords(row.children.map((child) => childInWords(child, today))) || row.reference}</strong></a>`,
            became(row),
            html`${row.decided_by}<span class="tw-table__second">${timeInLondon(row.authorised_at)}</span>`,
            row.referrer_told_at ? `Told ${timeInLondon(row.referrer_told_at)}` : 'Not told yet',
          ]),
        },
      ],
    }),
  })
}
