import type { RequestDraft } from '../../../cases/ways-in/request-draft.ts'
import type { Problem } from '../../../engine/refusal.ts'
import { questionOf } from '../../../engine/journey.ts'
import { requestPages, type Door } from '../../../engine/request-form.ts'
import type { Asker, RequestPage } from '../../../practice/vocabulary/request-form.ts'
import { keyOf } from '../../fields/names.ts'
import { address, start } from './request-page.ts'
import { valuesIn } from './typed.ts'

/** A page of somebody: "child-2" belongs to the list of children. */
export const listOf = (page: string): 'children' | 'adults' | undefined => {
  if (/^child-\d{1,2}$/.test(page)) return 'children'
  return /^adult-\d{1,2}$/.test(page) ? 'adults' : undefined
}

export const pagesFor = (draft: RequestDraft, door: Door, asker: Asker): readonly RequestPage[] =>
  requestPages(door, asker, valuesIn(draft, door, asker))

/** Where Continue leads: the next page, or the answers to be checked. */
export function pageAfter(draft: RequestDraft, door: Door, asker: Asker, page: string): string {
  const list = listOf(page)
  if (list) return address(list)
  return address(neighbour(draft, door, asker, page, 1)?.id ?? 'check')
}

/** Where Back leads: the page before, or who is asking. */
export function pageBefore(draft: RequestDraft, door: Door, asker: Asker, page: string): string {
  const list = listOf(page)
  if (list && Object.keys(draft.pages).some((one) => listOf(one) === list && one !== page)) {
    return address(list)
  }
  const before = neighbour(draft, door, asker, list ?? page, -1)
  return before ? address(before.id) : start
}

function neighbour(
  draft: RequestDraft,
  door: Door,
  asker: Asker,
  page: string,
  step: 1 | -1,
): RequestPage | undefined {
  const order = door.form.pages.map(({ id }) => id)
  const place = order.indexOf(page)
  const pages = pagesFor(draft, door, asker)
  return step === 1
    ? pages.find(({ id }) => order.indexOf(id) > place)
    : pages.findLast(({ id }) => order.indexOf(id) < place)
}

/** The page on which a problem can be put right, and the box that is wrong. */
export function placeOf(door: Door, { question, partId }: Problem): { page: string; box: string } {
  if (question === 'asker') return { page: 'who', box: 'asker' }
  if (question === 'as') return { page: 'you', box: 'as' }
  if (question === 'children' || question === 'adults') return { page: question, box: 'add' }
  const asking = door.form.pages.find((page) => page.asks.includes(question))
  if (partId !== undefined && !asking) return { page: partId, box: boxOf(question) }
  const key = keyOf({ question, partId })
  const isDay = asking && questionOf(door.definition, question).kind === 'date'
  return { page: asking?.id ?? 'check', box: isDay ? `${key}-day` : key }
}

const boxOf = (question: string): string =>
  question === 'bornOn' || question === 'expectedOn' ? `${question}-day` : question
