import type { Board, DecidedBoard } from '../../../cases/reading/read-board.ts'
import type { Caller } from '../../../engine/permissions.ts'
import { choicesOf, processOf, type Practice } from '../../../engine/practice.ts'
import { field } from '../../web.ts'
import { stages } from './stages.ts'

export type { Board, DecidedBoard }
export type BoardRow = Board['rows'][number]
export type BoardChild = BoardRow['children'][number]

/** The process whose undecided records this board shows. The one place that says so. */
export const boardProcess = 'contact'

/** What belongs to no locality: nobody knows the address yet, or it is another authority's. */
export const nowhere = 'none'

/** Which part of the board is looked at. It is the page's address, so that it survives Back. */
export interface View {
  readonly locality: string
  /** What was decided today, instead of what must be decided. */
  readonly show: '' | 'decided'
  readonly stage: string
  readonly district: string
  /** An area of another geography than localities: of the NHS. */
  readonly area: string
  readonly with: string
  /** A level of need suggested for any of the children, or `none`. */
  readonly level: string
  readonly page: number
}

/** All that waits in a place: everything a view can be narrowed by, as it is when it is not. */
export const whole = { show: '', stage: '', district: '', area: '', with: '', level: '' } as const

/** The view in an address; what makes no sense there is left out. */
export function viewIn(query: unknown, practice: Practice): View | undefined {
  const locality = field(query, 'locality')
  const known = locality === nowhere || practice.pack.localities.some((one) => one.id === locality)
  if (!known) return undefined
  const page = Number(field(query, 'page') || '1')
  const district = practice.pack.districts.find((one) => one.id === field(query, 'district'))
  return {
    locality,
    show: field(query, 'show') === 'decided' ? 'decided' : '',
    stage: Object.hasOwn(stages, field(query, 'stage')) ? field(query, 'stage') : '',
    district: district?.locality === locality ? district.id : '',
    area: areasIn(locality, practice).find(({ id }) => id === field(query, 'area'))?.id ?? '',
    with: /^(none|\d{1,18})$/.test(field(query, 'with')) ? field(query, 'with') : '',
    level: levelsOf(practice).some(({ value }) => value === field(query, 'level'))
      ? field(query, 'level')
      : '',
    page: Number.isInteger(page) && page > 0 ? page : 1,
  }
}

/** The areas of other geographies that lie in a locality, or partly, each with its districts. */
export const areasIn = (
  locality: string,
  { pack }: Practice,
): readonly {
  readonly id: string
  readonly title: string
  readonly districts: readonly string[]
}[] => {
  const here = pack.districts.filter((one) => one.locality === locality).map(({ id }) => id)
  return (pack.geographies ?? [])
    .flatMap(({ areas }) => areas)
    .filter(({ districts }) => districts.some((id) => here.includes(id)))
}

/** The levels a screener can suggest, and that none has been yet. */
export function levelsOf(practice: Practice): readonly { value: string; text: string }[] {
  const question = processOf(practice, boardProcess).questions.levelRecommended
  const levels = question ? choicesOf(practice, question) : []
  return [
    { value: 'none', text: 'Not yet' },
    ...levels.map(({ code }) => ({ value: code, text: `Level ${code}` })),
  ]
}

/** The view of an address of ours; undefined for any other, and for a place that is not there any more. */
export function viewAt(address: string, practice: Practice): View | undefined {
  if (!address.startsWith('/front-door?')) return undefined
  return viewIn(Object.fromEntries(new URLSearchParams(address.slice(12))), practice)
}

/** Where a worker's own board begins: the locality of their first team that has one. */
export function ownLocality(caller: Caller, { pack }: Practice): string {
  const teams = caller.posts.map((held) => pack.teams.find((team) => team.id === held.teamId))
  return teams.find((team) => team?.locality)?.locality ?? pack.localities[0]?.id ?? nowhere
}

/** The address of a view, with something in it changed; a changed filter begins at its first page. */
export function addressOf(view: View, change: Partial<View> = {}): string {
  const next = { ...view, page: 1, ...change }
  const query = new URLSearchParams({ locality: next.locality })
  for (const name of ['show', 'stage', 'district', 'area', 'with', 'level'] as const) {
    if (next[name]) query.set(name, next[name])
  }
  if (next.page > 1) query.set('page', String(next.page))
  return `/front-door?${query.toString()}`
}

/** How many records wait in one locality, at whatever stage. */
export const waitingIn = (board: Pick<Board, 'counts'>, locality: string): number =>
  board.counts
    .filter((one) => (one.locality ?? nowhere) === locality)
    .reduce((all, { total }) => all + total, 0)
