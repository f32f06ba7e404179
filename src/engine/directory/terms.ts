import type {
  DirectoryRules,
  DirectoryTaxonomy,
  DirectoryTerm,
} from '../../practice/vocabulary/directory.ts'

/** The lists of terms of the directory, as open data publishes them. */
export const taxonomiesOf = ({ needs, offers }: DirectoryRules): readonly DirectoryTaxonomy[] => [
  {
    id: 'need',
    title: 'Needs',
    description: 'What families look for help with, in their own words.',
    terms: needs,
  },
  {
    id: 'offer',
    title: 'Local offers',
    description: 'The local offer that a service is part of.',
    terms: offers.map(({ id, title }) => ({ id, label: title })),
  },
  {
    id: 'category',
    title: 'Categories of local offers',
    description: 'The part of a local offer in which a service is listed.',
    terms: offers.flatMap(({ id, categories }) =>
      categories.map((one) => ({ ...one, within: id })),
    ),
  },
]

const byId = new WeakMap<DirectoryRules, ReadonlyMap<string, DirectoryTerm>>()

/** Every term by its id. */
export function termsOf(rules: DirectoryRules): ReadonlyMap<string, DirectoryTerm> {
  const known = byId.get(rules)
  if (known) return known
  const terms = taxonomiesOf(rules).flatMap((list) => list.terms)
  const made = new Map(terms.map((term) => [term.id, term]))
  byId.set(rules, made)
  return made
}

/** Everything a service is found by through its terms: their names, and every way families say them. */
export function wordsOfTerms(ids: readonly string[], rules: DirectoryRules): string {
  const labels = ids.flatMap((id) => termsOf(rules).get(id)?.label ?? [])
  const said = rules.sayings.filter(({ means }) => means.some((id) => ids.includes(id)))
  return [...labels, ...said.flatMap(({ says }) => says)].join(' ')
}
