import { partnershipGuide } from '../improvement/law.ts'
import { guidanceOnCare } from '../law/care.ts'
import type { FiguresTogether } from '../vocabulary/measure.ts'
import { seed } from '../vocabulary/source.ts'

const ofPermanence = ['days-to-decision', 'days-to-home', 'by-home', 'by-family', 'by-fostering']

/** Figures that answer one question together: nothing is counted here that is not counted in Measures. */
export const figuresTogether: readonly FiguresTogether[] = [
  {
    id: 'permanence',
    title: 'Permanence',
    lead: 'How quickly it is decided where children live for good, how soon they do, by which way, and who drifts.',
    measures: [
      'permanence-by-second-review',
      ...ofPermanence.map((id) => `permanence-${id}`),
      ...['permanence-by-adoption', 'permanence-by-other', 'drift-some', 'drift-serious'],
      ...['adoption-days-entry-to-placement', 'adoption-days-order-to-match'],
    ],
    watchList: 'our-care',
    source: [
      seed('Newspaper, 16 April 2019: a peer review of permanence'),
      guidanceOnCare('avoiding drift and delay'),
    ],
  },
  {
    id: 'assurance',
    title: 'Assurance',
    lead: 'Does safeguarding work? What audits, supervision, reviews, complaints and the clocks of protection say together.',
    measures: [
      ...['audits', 'audits-good', 'supervision-in-time'],
      ...['care-reviewed-in-time', 'mid-point-checks-in-time', 'care-visits-in-time'],
      ...['complaints-in-time', 'access-requests-in-time'],
    ],
    source: [seed('Safeguarding, Inspection and Audit: assurance that safeguarding works')],
  },
  {
    id: 'preventing-care',
    title: 'Preventing care',
    lead: 'Do fewer children have to come into care, and is help there before?',
    measures: [
      ...['in-our-care', 'came-into-our-care', 'left-our-care'],
      ...['family-group-offers', 'family-group-conferences'],
    ],
    source: [partnershipGuide('the right number of children in care')],
  },
]
