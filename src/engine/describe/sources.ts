import type { Authority, Source } from '../../practice/vocabulary/source.ts'

/** Where a rule comes from: what to look up, and how far that binds. */
export interface SourceDescription {
  readonly cite: string
  readonly standing: string
}

const standings: Readonly<Record<Authority, string>> = {
  seed: 'the county’s guide',
  national: 'law or statutory guidance',
  published: 'published by the county',
  regional: 'common regional practice',
  placeholder: 'to be confirmed',
}

/** A source as a practitioner reads it. */
export const describeSource = ({ cite, authority }: Source): SourceDescription => ({
  cite,
  standing: standings[authority],
})
