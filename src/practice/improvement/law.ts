import { national, published, seed, type Source } from '../vocabulary/source.ts'

/** What the council works by when it sets itself right (handbook B31, B32). */
export const afterInspection: Source = seed(
  'Peer review news, April 2019: 130 actions after the 2018 inspection, and a plan for getting to good',
)
export const gettingToGood: Source = seed(
  'Peer review news, April 2019: the “getting to good” plan',
)
export const ofstedFramework = (what: string): Source =>
  national(`Ofsted, inspecting local authority children’s services: ${what}`)
export const peerReviewNews: Source = seed(
  'Peer review news, April 2019: experts visit in summer 2019',
)
export const scrutinyLaw = (what: string): Source => national(`Local Government Act 2000, ${what}`)
export const papersLaw: Source = national(
  'Local Government Act 1972, section 100B: papers are open for five clear days',
)
export const partnershipGuide = (what: string): Source =>
  seed(`Working Well with Children and Families in Lancashire, Part 3: ${what}`)
export const partnershipPlan: Source = published('Children and Young People’s Plan')
