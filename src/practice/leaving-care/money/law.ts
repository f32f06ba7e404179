import { national, seed } from '../../vocabulary/source.ts'

export const localOfferLaw = national('Children and Social Work Act 2017, section 2: local offer')

/** What young people who leave care are offered here. */
export const careLeaversOffer = (what: string) => seed(`Care leavers’ offer: ${what}`)
