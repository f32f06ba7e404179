import type { OpeningHours } from '../../src/practice/vocabulary/authority.ts'
import { published } from '../../src/practice/vocabulary/source.ts'

// Working days only. Every other hour is the Emergency Duty Team's, which therefore has none of its own.
export const hours: readonly OpeningHours[] = [
  {
    service: 'front-door',
    opens: '08:00',
    closes: '20:00',
    source: published(
      'Lancashire County Council: 0300 123 6720 from 8am to 8pm, 0300 123 6722 from 8pm to 8am',
    ),
  },
]
