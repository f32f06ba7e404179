import { toBeConfirmed } from '../law/sources.ts'
import type { FactType } from '../vocabulary/fact.ts'
import { howOften, worth } from '../leaving-care/money/amounts.ts'
import { mayHave, offerCategories, whoDecides } from '../leaving-care/money/entitlement.ts'
import { careLeaversOffer, localOfferLaw } from '../leaving-care/money/law.ts'

const yesNo = { yes: 'Yes', no: 'No' } as const

/** What care leavers may have, and what became of what each asked for. */
export const moneyFacts: readonly FactType[] = [
  {
    id: 'entitlement-offered',
    title: 'Offered to care leavers',
    excludes: 'entitlement-offered',
    overlapMessage: 'It was set for a later day already. Choose that day or a later one.',
    details: {
      kind: { title: 'Kind', codes: 'entitlement', alone: true },
      value: { title: 'How much', options: worth },
      inAll: { title: 'In all, £' },
      eachTime: { title: 'Each time, £' },
      eachYear: { title: 'In twelve months, £' },
      leastPounds: { title: 'At least, £' },
      often: { title: 'Has to last', options: howOften },
      who: { title: 'Who may have it', options: mayHave },
      fromAge: { title: 'From age' },
      toAge: { title: 'Up to age' },
      category: { title: 'Stands under', options: offerCategories },
      words: { title: 'What it is' },
      evidence: { title: 'To be shown' },
      decides: { title: 'Decides', options: whoDecides },
      howToAsk: { title: 'How to ask' },
      sourcePage: { title: 'Where it stands' },
      confirmed: { title: 'Amount confirmed', options: yesNo },
    },
    source: [localOfferLaw, toBeConfirmed('every amount')],
  },
  {
    // Details besides: item, the entry of the catalogue.
    id: 'entitlement-claim',
    title: 'Asked for money or help after care',
    details: {
      kind: { title: 'For', codes: 'entitlement', alone: true },
      decision: {
        title: 'Decision',
        options: { agreed: 'Agreed', notAgreed: 'Not agreed' },
        alone: true,
      },
      pounds: { title: '£' },
    },
    source: [careLeaversOffer('money matters')],
  },
  {
    id: 'living-independently-award',
    title: 'ASDAN Living Independently completed',
    details: { certificate: { title: 'Certificate' } },
    source: [careLeaversOffer('ASDAN Living Independently')],
  },
]
