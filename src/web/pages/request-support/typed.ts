import type { RequestDraft, TypedPage } from '../../../cases/ways-in/request-draft.ts'
import type { GivenRequest } from '../../../cases/ways-in/understand-request.ts'
import type { Raw } from '../../../engine/answers.ts'
import { questionOf } from '../../../engine/journey.ts'
import { askerOf, questionsFor, type Door } from '../../../engine/request-form.ts'
import type { Asker } from '../../../practice/vocabulary/request-form.ts'
import { keyOf } from '../../fields/names.ts'
import { rawFrom } from '../../fields/raw.ts'
import { field, type Form } from '../../web.ts'

const mostBoxes = 400

/** The boxes of a form as typed, without those that are ours (they begin with an underscore). */
export function typedIn(body: unknown): TypedPage {
  const boxes = Object.entries((body ?? {}) as Form)
    .filter((box): box is [string, string | string[]] => /^[a-z][\w-]{0,80}$/i.test(box[0]))
    .slice(0, mostBoxes)
    .map(([name, value]) => [name, typeof value === 'string' ? written(value) : value.map(written)])
  return Object.fromEntries(boxes) as TypedPage
}

/** A browser sends every line end as two characters; one was typed. */
const written = (text: string): string => text.replaceAll('\r\n', '\n')

export const typedOn = (draft: RequestDraft, page: string): TypedPage =>
  draft.pages[page]?.typed ?? {}

export const isBlankPage = (typed: TypedPage): boolean =>
  Object.entries(typed).every(([name, value]) => name === 'sameAddress' || !String(value).trim())

/** The pages of the children, or of the adults, in the order they were added. */
export const peopleOf = (draft: RequestDraft, kind: 'child' | 'adult'): readonly string[] =>
  Object.keys(draft.pages)
    .filter((page) => page.startsWith(`${kind}-`))
    .sort((one, other) => numberOf(one) - numberOf(other))

const numberOf = (page: string): number => Number(page.split('-')[1])

export const nextOf = (draft: RequestDraft, kind: 'child' | 'adult'): string =>
  `${kind}-${Math.max(0, ...peopleOf(draft, kind).map(numberOf)) + 1}`

export const askerIn = (draft: RequestDraft, door: Door): Asker | undefined =>
  askerOf(door, field(typedOn(draft, 'who'), 'asker'))

/** The answers given so far, as conditions see them. */
export function valuesIn(draft: RequestDraft, door: Door, asker: Asker): Record<string, string> {
  const answers = Object.entries(answersIn(draft, door, asker)).filter(
    (answer): answer is [string, string] => typeof answer[1] === 'string',
  )
  const isNameless = field(typedOn(draft, 'you'), 'known') === 'to-nobody'
  return {
    ...Object.fromEntries(answers),
    ...(isNameless ? { source: door.form.namelessSource } : {}),
  }
}

function answersIn(draft: RequestDraft, door: Door, asker: Asker): Record<string, Raw> {
  const answers: Record<string, Raw> = {}
  for (const page of door.form.pages) {
    const typed = draft.pages[page.id]?.typed
    for (const id of typed ? questionsFor(door, asker, page) : []) {
      const question = questionOf(door.definition, id)
      if (typed && !question.each) answers[id] = rawFrom(typed, id, question)
    }
  }
  return answers
}

/** The request as it stands. A page of somebody on which nothing was typed is nobody, unless it is `about`. */
export function requestFrom(draft: RequestDraft, door: Door, about?: string): GivenRequest {
  const asker = askerIn(draft, door)
  const you = typedOn(draft, 'you')
  const known = field(you, 'known')
  const there = (page: string): boolean => page === about || !isBlankPage(typedOn(draft, page))
  const children = peopleOf(draft, 'child').filter(there)
  const home = typedOn(draft, children[0] ?? '')
  const adults = peopleOf(draft, 'adult')
    .filter(there)
    .map((id) => described(typedOn(draft, id), id, home))
  return {
    key: draft.key,
    asker: asker?.id ?? '',
    as: field(you, 'as'),
    nameless: known === 'to-nobody',
    keptFromFamily: known === 'to-you',
    answers: asker ? answersIn(draft, door, asker) : {},
    children: children.map((id) => ({
      ...described(typedOn(draft, id), id, home),
      answers: asker ? saidOf(draft, door, asker, id) : {},
    })),
    adults: asker?.id === 'parent' ? [described(you, 'you', home), ...adults] : adults,
  }
}

function described(typed: TypedPage, id: string, home: TypedPage): GivenRequest['adults'][number] {
  const day = (box: string): Raw => rawFrom(typed, box, { kind: 'date', text: '' })
  const where = field(typed, 'sameAddress') === 'yes' ? home : typed
  return {
    id,
    forenames: field(typed, 'forenames'),
    surname: field(typed, 'surname'),
    bornOn: day('bornOn'),
    age: field(typed, 'age'),
    expectedOn: day('expectedOn'),
    sex: field(typed, 'sex'),
    school: field(typed, 'school'),
    nhsNumber: field(typed, 'nhsNumber'),
    address: field(where, 'address'),
    postcode: field(where, 'postcode'),
    relationship: field(typed, 'relationship'),
    parentalResponsibility: field(typed, 'parentalResponsibility'),
  }
}

function saidOf(
  draft: RequestDraft,
  door: Door,
  asker: Asker,
  partId: string,
): Record<string, Raw> {
  const answers: Record<string, Raw> = {}
  for (const page of door.form.pages) {
    const typed = draft.pages[page.id]?.typed
    for (const id of typed ? questionsFor(door, asker, page) : []) {
      const question = questionOf(door.definition, id)
      const key = keyOf({ question: id, partId })
      if (typed && question.each) answers[id] = rawFrom(typed, key, question)
    }
  }
  return answers
}
