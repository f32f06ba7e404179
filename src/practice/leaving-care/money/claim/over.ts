import type { Condition } from '../../../vocabulary/condition.ts'

/** Is this more than is left in all, in twelve months, or than may be had each time? */
export const over = <Pounds extends string>(question: Pounds) =>
  ({
    all: [
      { question, answered: true },
      {
        any: [
          { not: { question, atMost: 'leftInAll' } },
          { not: { question, atMost: 'leftThisYear' } },
          { not: { question, atMost: 'eachTime' } },
        ],
      },
    ],
  }) as const satisfies Condition
