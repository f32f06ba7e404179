import type { CastRelationship } from '../../../src/practice/vocabulary/cast.ts'

/** A mother who lives with these children. */
export const mother = (person: string, ...children: string[]): readonly CastRelationship[] =>
  children.map((of) => ({
    person,
    is: 'mother',
    of,
    parentalResponsibility: 'yes',
    acquiredBy: 'birth-mother',
    livesTogether: true,
  }))

/** A father named on these children's birth certificates. */
export const registeredFather = (
  person: string,
  livesTogether: boolean,
  ...children: string[]
): readonly CastRelationship[] =>
  children.map((of) => ({
    person,
    is: 'father',
    of,
    parentalResponsibility: 'yes',
    acquiredBy: 'birth-certificate',
    livesTogether,
  }))

/** Every pair of these children, each stated once. */
export const siblings = (is: string, ...children: string[]): readonly CastRelationship[] =>
  children.flatMap((person, at) =>
    children.slice(at + 1).map((of) => ({ person, is, of, livesTogether: true })),
  )
