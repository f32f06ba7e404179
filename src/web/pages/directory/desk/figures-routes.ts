import type { FastifyInstance } from 'fastify'
import {
  readDirectoryFigures,
  type DirectoryFigures,
} from '../../../../cases/directory/read-figures.ts'
import { csvOf } from '../../../../engine/csv.ts'
import type { ShownLines } from '../../../../engine/directory/taken-up.ts'
import type { Practice } from '../../../../engine/practice.ts'
import { showRefusal } from '../../../refusals.ts'
import { send, signedInOn, type Web } from '../../../web.ts'
import { addressOf, askedIn } from '../../measures/addresses.ts'
import { figuresAddress } from '../addresses.ts'
import { figuresPage } from './figures-page.ts'
import { districtInWords, needInWords } from './gap-words.ts'

/** The figures of the directory, as a page and as a file. */
export function figuresRoutes(app: FastifyInstance, web: Web): void {
  app.get(figuresAddress, async (request, reply) => {
    const asked = askedIn(request.query, web)
    const figures = await readDirectoryFigures(web.office, signedInOn(request).caller, asked)
    if (!figures.ok) return await showRefusal(request, reply, web, figures.refusal)
    const download = addressOf(`${figuresAddress}.csv`, asked)
    return await send(reply, figuresPage({ web, request, asked, figures: figures.value, download }))
  })

  app.get(`${figuresAddress}.csv`, async (request, reply) => {
    const asked = askedIn(request.query, web)
    const figures = await readDirectoryFigures(web.office, signedInOn(request).caller, asked)
    if (!figures.ok) return await showRefusal(request, reply, web, figures.refusal)
    return await reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="directory-figures.csv"')
      .send(asCsv(figures.value, web.office.practice))
  })
}

const head = ['what', 'by', 'code', 'title', 'district', 'from', 'to', 'number']
/** What stands in place of a number that is not shared, as official statistics write it. */
const notShared = '[c]'

function asCsv(figures: DirectoryFigures, practice: Practice): string {
  const { period, all } = figures
  const days = [period.from, period.to]
  const cuts: readonly (readonly [by: string, lines: ShownLines])[] = [
    ['service', figures.services],
    [practice.pack.geographies?.[0]?.id ?? 'area', figures.areas],
    ['district', figures.districts],
  ]
  const parts = ['pointed', 'yes', 'otherwise', 'notKnown'] as const
  const called = { pointed: 'pointed', yes: 'taken-up', otherwise: 'not-yet-or-did-not-suit' }
  const name = (part: (typeof parts)[number]): string =>
    ({ ...called, notKnown: 'not-known' })[part]
  return csvOf(
    [
      head,
      ...parts.map((part) => [
        ...[name(part), 'all', '', '', ''],
        ...[...days, String(all?.[part] ?? notShared)],
      ]),
      ...cuts.flatMap(([by, { lines }]) =>
        lines.flatMap((line) =>
          parts.map((part) => [
            ...[name(part), by, line.id, line.title, ''],
            ...[...days, line.hidden ? notShared : String(line[part])],
          ]),
        ),
      ),
      ...figures.gaps.map(({ need, district, many }) => [
        ...['search-without-result', 'need', need, needInWords(need, practice)],
        ...[districtInWords(district, practice), ...days, String(many)],
      ]),
    ],
    { bom: true },
  )
}
