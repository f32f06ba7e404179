import type { Register } from '../../vocabulary/register.ts'
import { careLeaversOffer, localOfferLaw } from './law.ts'
import { catalogueKeepers, catalogueReaders, catalogueSigners } from './who.ts'

export const entitlementRegister: Register = {
  id: 'entitlements',
  title: 'What care leavers may have',
  noun: 'entitlement',
  holds:
    'Everything that young people who leave care may ask for: who may have it, how much it is and who decides. The public page of the offer is made from it.',
  name: {
    text: 'What is it called?',
    hint: 'As a young person would say it, like “Clothes for an interview”. It stands on the public page.',
  },
  keep: catalogueKeepers,
  read: [...catalogueReaders, ...catalogueSigners],
  source: [localOfferLaw, careLeaversOffer('money matters')],
}
