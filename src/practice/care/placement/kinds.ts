import type { Condition } from '../../vocabulary/condition.ts'

/** The child lives in a placement already, which ends when this one begins. */
export const isAMove = { holds: 'placement' } as const satisfies Condition

export const outOfHours = { question: 'outOfHours', is: 'yes' } as const

export const unplannedEnd = { question: 'endPlanned', is: 'no' } as const

export const notInOurArea = { question: 'inOurArea', is: 'no' } as const

/** The placement is of one of these kinds (the return's own codes). */
export const typeIs = (...codes: readonly string[]): Condition<'placementType'> => ({
  question: 'placementType',
  is: codes,
})

/** A break from a placement, never a placement of its own. */
export const temporary = typeIs('T0', 'T1', 'T2', 'T3', 'T4')

export const withParents = typeIs('P1')

export const withRelatives = typeIs('U1', 'U2', 'U3')

export const forAdoption = typeIs('A3', 'A4', 'A5', 'A6')

export const forAdoptionUnderOrder = typeIs('A5', 'A6')

/** With whoever fosters the child already. */
export const forAdoptionWithFosterCarer = typeIs('A3', 'A5')

export const providerIs = (...codes: readonly string[]): Condition<'provider'> => ({
  question: 'provider',
  is: codes,
})
