import type { Job, JobWords } from '../../../cases/careers/published.ts'
import { chosenIn } from '../../fields/choice-field.ts'
import { field, type Form } from '../../web.ts'

type Filter = 'localities' | 'kind' | 'level' | 'team' | 'patterns'

/** What somebody looks for: nothing in it says who they are, so that it may stand in an address. */
export type Sought = Readonly<Record<Filter, readonly string[]>> & { readonly said: string }

/** What the list is narrowed by, in the order in which it is shown. */
export const filters: readonly {
  readonly name: Filter
  readonly title: string
  readonly codesOf: (job: Job) => readonly string[]
}[] = [
  { name: 'localities', title: 'Where', codesOf: ({ localities }) => localities },
  { name: 'kind', title: 'What kind', codesOf: ({ kind }) => [kind] },
  { name: 'level', title: 'Level', codesOf: ({ level }) => [level] },
  { name: 'team', title: 'Service', codesOf: ({ team }) => [team] },
  { name: 'patterns', title: 'Hours', codesOf: ({ patterns }) => patterns },
]

export function soughtOn(query: unknown): Sought {
  const form = (query ?? {}) as Form
  const chosen = Object.fromEntries(
    filters.map(({ name }) => [name, [...chosenIn(form[name])].slice(0, 20)]),
  ) as unknown as Readonly<Record<Filter, readonly string[]>>
  return { ...chosen, said: field(form, 'said').trim().slice(0, 100) }
}

/** Is a job among those that are looked for: one of each list that is ticked, and every word that was typed? */
export function fits(job: Job, sought: Sought, words: JobWords): boolean {
  const text = [
    job.name,
    job.also,
    job.where,
    job.summary,
    words.kind[job.kind],
    words.team[job.team],
  ]
    .join(' ')
    .toLowerCase()
  return (
    filters.every(
      ({ name, codesOf }) =>
        sought[name].length === 0 || codesOf(job).some((code) => sought[name].includes(code)),
    ) &&
    sought.said
      .toLowerCase()
      .split(/\s+/)
      .every((word) => text.includes(word))
  )
}
