import type { AuthorityPack } from '../../src/practice/vocabulary/authority.ts'
import { placeholder, seed } from '../../src/practice/vocabulary/source.ts'

const partThree = (what: string) =>
  seed(`Working Well with Children and Families in Lancashire, Part 3: ${what}`)

// The times a Lancashire practitioner works to, beside the limits in law that the processes state.
export const clocks: AuthorityPack['clocks'] = {
  T01: {
    local: { serviceDay: 'front-door' },
    source: partThree('a contact is decided within one working day (24 hours)'),
  },
  T02b: {
    local: { workingDays: 1 },
    source: placeholder('The referrer is told within a working day of the decision'),
  },
}
