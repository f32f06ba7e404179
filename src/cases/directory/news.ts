import type { Practice } from '../../engine/practice.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import type { DirectoryRules } from '../../practice/vocabulary/directory.ts'
import { entriesHolding } from '../../store/careers.ts'
import type { Work } from '../../store/database.ts'
import { listIn, readPublished, textIn } from '../careers/published.ts'
import type { Office } from '../office.ts'

/** Something new about help for families, as it is shown to everybody. */
export interface NewsItem {
  readonly id: string
  readonly title: string
  readonly on: string
  readonly paragraphs: readonly string[]
  /** The local offers that it is about. */
  readonly offers: readonly string[]
}

/** For how long somebody hears of news; nothing where an authority publishes none. */
export const newsRules = ({ catalogue }: Practice): DirectoryRules['news'] =>
  catalogue.directory?.news

/** The news that is shown now, the latest first; or the piece with this id. */
export async function publishedNews(
  { work, now }: { readonly work: Work; readonly now: string },
  id?: string,
): Promise<readonly NewsItem[]> {
  const on = dateInLondon(now)
  const rows = await entriesHolding(work, {
    ...{ kind: 'news-published', on },
    ...(id === undefined ? {} : { id }),
  })
  return rows
    .filter((row) => textIn(row)('until') >= on)
    .map((row) => ({
      ...{ id: row.id, title: row.name, on: row.from_on, offers: listIn(row, 'offers') },
      paragraphs: textIn(row)('words')
        .split(/\n\s*\n/)
        .map((one) => one.trim())
        .filter(Boolean),
    }))
    .sort((one, other) => other.on.localeCompare(one.on) || Number(other.id) - Number(one.id))
}

/** Reads what is new, for anybody. Not there where an authority publishes no news. */
export async function readNews(office: Office): Promise<Result<readonly NewsItem[]>> {
  if (!newsRules(office.practice)) return notFound()
  return done(await readPublished(office, async (at) => publishedNews(at)))
}

/** One piece of news. Not there before its day, or once it is taken back or its time is over. */
export async function readNewsItem(office: Office, id: string): Promise<Result<NewsItem>> {
  if (!newsRules(office.practice) || !/^\d{1,18}$/.test(id)) return notFound()
  const [item] = await readPublished(office, async (at) => publishedNews(at, id))
  return item ? done(item) : notFound()
}
