import type { OnTheList, WatchListFile } from '../../../cases/watching/read-watch-list.ts'
import { csvOf } from '../../../engine/csv.ts'
import type { Practice } from '../../../engine/practice.ts'
import { dateInWords } from '../../../engine/words.ts'
import type { WatchList } from '../../../practice/vocabulary/watch.ts'
import { nameOf } from '../records/people-words.ts'

/** What stands in the columns of a list beside a child: numbers, or the words of its codes. */
export const columnsInWords = (
  { columns }: OnTheList,
  { columns: titles = [] }: WatchList,
  practice: Practice,
): readonly string[] =>
  columns.map((column, at) =>
    'count' in column
      ? String(column.count)
      : saidInWords(column.said, titles[at]?.in ?? '', practice),
  )

type Said = Extract<OnTheList['columns'][number], { readonly said: unknown }>['said']

/** The words of what facts of a kind say, each once. */
export function saidInWords(said: Said, kind: string, practice: Practice): string {
  const details = practice.facts.get(kind)?.details ?? {}
  const words = said.map(({ detail, code }) => {
    const { codes, options } = details[detail] ?? {}
    const listed = codes && practice.codeLists.get(codes)?.codes.find((one) => one.code === code)
    return options?.[code] ?? (listed ? listed.label : code)
  })
  return [...new Set(words)].join('; ')
}

/** The list as a file: a row a child, with why they are on it. */
export const watchListCsv = ({ list, children }: WatchListFile, practice: Practice): string =>
  csvOf(
    [
      [
        'Child',
        'Born',
        'District',
        'Since',
        ...(list.columns ?? []).map(({ title }) => title),
        'Why to look',
      ],
      ...children.map((one) => [
        nameOf(one.person),
        one.person.born_on ?? '',
        practice.pack.districts.find(({ id }) => id === one.person.district)?.name ?? '',
        dateInWords(one.since),
        ...columnsInWords(one, list, practice),
        one.watched.map(({ watch }) => watch.title).join('; '),
      ]),
    ],
    { bom: true },
  )
