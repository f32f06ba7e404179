import type { DirectorySearch } from '../../../cases/directory/find-services.ts'
import { days } from '../../../engine/directory/schedule-words.ts'
import type { FastifyRequest } from 'fastify'
import { field, type Form } from '../../web.ts'

/** When in the day, as the form asks it. */
export const partsOfDay = {
  morning: { label: 'In the morning', from: '06:00', to: '12:00' },
  afternoon: { label: 'In the afternoon', from: '12:00', to: '17:00' },
  evening: { label: 'In the evening', from: '17:00', to: '23:00' },
} as const
const isPart = (text: string): text is keyof typeof partsOfDay => text in partsOfDay

export const distances = [1, 3, 5, 10, 20]

const kept = [
  ...['said', 'postcode', 'near', 'within', 'age', 'district', 'day', 'part', 'free', 'features'],
]
const longest = { said: 150, other: 40 }

/** What the form says, as a browser keeps it for the next page. */
export function packed(form: unknown): string {
  const pairs = kept.flatMap((name) =>
    valuesOf(form, name).map((value): [string, string] => [
      name,
      value.trim().slice(0, name === 'said' ? longest.said : longest.other),
    ]),
  )
  return new URLSearchParams(pairs.filter(([, value]) => value !== '')).toString()
}

function valuesOf(form: unknown, name: string): readonly string[] {
  const value = (form as Form | undefined)?.[name]
  return [value ?? []].flat().slice(0, 12)
}

/** The form as it was packed. */
export function unpacked(text: string | undefined): Form {
  const form: Record<string, string | string[]> = {}
  for (const [name, value] of new URLSearchParams(text ?? '')) {
    if (!kept.includes(name)) continue
    const before = form[name]
    form[name] = before === undefined ? value : [before, value].flat()
  }
  return form
}

/** What the form looks for. What it could not mean is left out: a search is never refused. */
export function searchOf(form: Form, districts: readonly string[]): DirectorySearch {
  const age = Number.parseInt(field(form, 'age'), 10)
  const within = Number(field(form, 'within'))
  const part = field(form, 'part')
  const day = days.find((one) => one === field(form, 'day'))
  const district = districts.find((one) => one === field(form, 'district'))
  return {
    said: field(form, 'said'),
    postcode: field(form, 'postcode') || undefined,
    withinMiles: distances.includes(within) ? within : undefined,
    age: age >= 0 && age <= 120 ? age : undefined,
    district,
    day,
    between: isPart(part) ? partsOfDay[part] : undefined,
    isFree: field(form, 'free') === 'yes' || undefined,
    features: valuesOf(form, 'features').filter((one) => /^[\w-]+$/.test(one)),
  }
}

/** Which page of what was found is asked for. */
export const pageOn = (request: FastifyRequest): number =>
  Math.min(1000, Math.max(1, Number.parseInt(field(request.query, 'page'), 10) || 1))
