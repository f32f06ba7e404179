import type { CaseWeights } from '../../src/practice/vocabulary/case-weight.ts'
import { placeholder } from '../../src/practice/vocabulary/source.ts'

/** What a child counts as in a caseload. The council says that cases differ in weight, and not yet by how much. */
export const caseWeights: CaseWeights = {
  weights: [
    { fact: 'care-proceedings', countsAs: 3 },
    { fact: 'pre-proceedings', countsAs: 2 },
    { fact: 'section-47-enquiry', countsAs: 2 },
    { fact: 'child-protection-plan', countsAs: 2 },
    { fact: 'looked-after', countsAs: 2 },
    { fact: 'child-in-need-plan', countsAs: 1.5 },
    // Open all the time in which social care works with a child; without a plan beside it, an assessment.
    { fact: 'open-referral', countsAs: 1 },
  ],
  source: placeholder(
    'The numbers are ours until Lancashire County Council confirms them or gives its own',
  ),
}
