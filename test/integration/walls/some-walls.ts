import fc from 'fast-check'
import { askers, type Walls } from './walled-families.ts'

/** Walls of every kind, round other children each time: restricted, adopted, and workers who are family. */
export const someWalls: fc.Arbitrary<Walls> = fc
  .record({
    order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
    restricted: fc.integer({ min: 1, max: 2 }),
    adopted: fc.integer({ min: 0, max: 1 }),
    named: fc.subarray([...askers], { maxLength: 2 }),
    tied: fc.uniqueArray(
      fc.record({
        by: fc.constantFrom(...askers),
        family: fc.nat(1),
        what: fc.constantFrom('relative' as const, 'self' as const),
      }),
      { selector: (one) => one.by, minLength: 1, maxLength: 3 },
    ),
  })
  .map(({ order, restricted, adopted, named, tied }) => ({
    restricted: order.slice(0, restricted).map((child) => ({ child, named })),
    adopted: order.slice(restricted, restricted + adopted),
    tied,
  }))
