import type { Found } from '../../../cases/people/find-people.ts'

export type FoundPerson = Found['people'][number]

/** Why somebody is among those who may be meant, and how much of a hundred speaks for them; nothing where it is closed. */
export const whyOffered = ({ why, score }: Pick<FoundPerson, 'why' | 'score'>): string =>
  [why.join(', '), score !== undefined && `${score} of 100`].filter(Boolean).join(' · ')
