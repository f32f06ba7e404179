import type { QualityLine } from '../../../../cases/returns/at-entry/quality-lines.ts'
import { html, type Child, type Html } from '../../../html.ts'
import { workTable, type WorkGroup } from '../../../parts/work-table.ts'
import type { Web } from '../../../web.ts'
import { whoInWords } from '../../records/people-words.ts'
import { mendedLink } from './mended-link.ts'

interface TableProps {
  readonly web: Web
  readonly lines: readonly QualityLine[]
  readonly now: string
  /** On the page of one person it is not said whose it is. */
  readonly ofOne?: boolean
}

/** The rules that are broken, errors before queries, each with the child and the way to mend it. */
export function qualityTable({ web, lines, now, ofOne = false }: TableProps): Html {
  const group = (title: string, note: string, says: QualityLine['says']): WorkGroup[] => {
    const rows = lines.filter((line) => line.says === says)
    return rows.length === 0
      ? []
      : [{ title, note, rows: rows.map((line) => cells(line, web, now, ofOne)) }]
  }
  return workTable({
    caption: 'What the returns will refuse or ask about',
    columns: [
      ...(ofOne ? [] : [{ title: 'Child', width: 4 as const, plainOnPhone: true }]),
      { title: 'What is to be done' },
      { title: 'Where', width: 5 },
    ],
    groups: [
      ...group('Errors', 'A return with any of these is refused.', 'error'),
      ...group('Queries', 'The department will ask why: mend it, or say why it is right.', 'query'),
    ],
  })
}

function cells(line: QualityLine, web: Web, now: string, ofOne: boolean): readonly Child[] {
  const { person, id, of, words, message } = line
  const official = message === words ? false : ` ${message}`
  const said = html`${words}<span class="tw-table__second">${of}, rule ${id}.${official}</span>`
  const who = html`<a class="govuk-link" href="/people/${person.id}"><strong>${whoInWords(person, now)}</strong></a>`
  return ofOne ? [said, mendedLink(line, web)] : [who, said, mendedLink(line, web)]
}
