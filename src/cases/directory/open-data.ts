import { createHash } from 'node:crypto'
import { understandNeed } from '../../engine/directory/need.ts'
import { placeOf } from '../../engine/places.ts'
import { done, notFound, type Result } from '../../engine/refusal.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import { entriesOf, type EntryRow, type OrganisationRow } from '../../store/directory/entries.ts'
import { publishedOrganisations } from '../../store/directory/organisations.ts'
import { searchDirectory, type Wanted } from '../../store/directory/search.ts'
import type { Office } from '../office.ts'
import { directoryOf, readOpenly } from './directory-open.ts'
import { isEntryId } from './read-services.ts'
import { positionOfPostcode } from './where-is.ts'

/** What a program asks of the open data. */
export interface OpenDataAsked extends Pick<
  Wanted,
  'modifiedAfter' | 'minimumAge' | 'maximumAge' | 'day' | 'opensFrom' | 'closesBy' | 'any'
> {
  readonly search?: string | undefined
  readonly term?: string | undefined
  readonly postcode?: string | undefined
  readonly withinMetres?: number | undefined
  readonly organisationId?: string | undefined
}

/** A page of something, counted from 1. */
export interface OpenDataPage<Row> {
  readonly rows: readonly Row[]
  readonly total: number
}

/** The same uuid for the same words, here and in every other installation: so a term keeps its own. */
export function stableId(...words: readonly string[]): string {
  const hex = createHash('sha256')
    .update(['threadwell', ...words].join(' '))
    .digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

async function wantedOf(
  office: Office,
  asked: OpenDataAsked,
): Promise<Omit<Wanted, 'offset' | 'limit'>> {
  const { practice } = office
  const { search, term, postcode, withinMetres, ...rest } = asked
  const place = postcode ? placeOf(practice.pack, postcode) : undefined
  // Without a distance the postcode says for whom a service must be, with one how far away it may be.
  const from = postcode && withinMetres ? await positionOfPostcode(practice, postcode) : undefined
  const { terms, words } = understandNeed(search ?? '', directoryOf(practice))
  return {
    ...{ terms, words },
    ...rest,
    ...(term ? { all: [term] } : {}),
    ...{ from, withinMetres: from && withinMetres },
    district: place?.kind === 'district' && !from ? place.district.id : undefined,
    closedToo: true,
    today: dateInLondon(office.clock.now()),
  }
}

/** Services that are open to the public, closed ones too, each with everything that is published of it. */
export async function readOpenServices(
  office: Office,
  asked: OpenDataAsked,
  at: { readonly offset: number; readonly limit: number },
): Promise<OpenDataPage<EntryRow>> {
  const wanted = await wantedOf(office, asked)
  return await readOpenly(office, undefined, async (work) => {
    const found = await searchDirectory(work, { ...wanted, ...at })
    const ids = found.map(({ id }) => id)
    return { rows: await entriesOf(work, ids), total: found[0]?.total ?? 0 }
  })
}

/** One service that is open to the public. */
export async function readOpenService(office: Office, id: string): Promise<Result<EntryRow>> {
  if (!isEntryId(id)) return notFound()
  const [row] = await readOpenly(office, undefined, (work) => entriesOf(work, [id]))
  return row ? done(row) : notFound()
}

/** The organisations that have something open to the public, by name. */
export async function readOpenOrganisations(office: Office): Promise<readonly OrganisationRow[]> {
  return await readOpenly(office, undefined, publishedOrganisations)
}
