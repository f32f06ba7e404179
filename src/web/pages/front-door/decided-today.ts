import { processOf } from '../../../engine/practice.ts'
import { dateInLondon, timeInLondon } from '../../../engine/temporal.ts'
import { listInWords } from '../../../engine/words.ts'
import { table } from '../../govuk/table.ts'
import { html, type Child } from '../../html.ts'
import { section } from '../../layout/columns.ts'
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
    content: table({
      caption: 'Contacts decided today',
      captionClasses: 'govuk-visually-hidden',
      head: [
        { text: 'When' },
        { text: 'Children' },
        { text: 'What was decided' },
        { text: 'By' },
        { text: 'Referrer' },
      ],
      rows: board.decidedToday.map((row) => [
        { text: timeInLondon(row.authorised_at) },
        {
          html: html`<a class="govuk-link" href="/records/${row.id}">${listInWords(row.children.map((child) => childInWords(child, today))) || row.reference}</a>`,
        },
        { text: became(row) },
        { text: row.decided_by ?? '' },
        {
          text: row.referrer_told_at
            ? `Told ${timeInLondon(row.referrer_told_at)}`
            : 'Not told yet',
        },
      ]),
    }),
  })
}
