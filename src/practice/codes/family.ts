import { national, placeholder } from '../vocabulary/source.ts'
import type { CodeList } from '../vocabulary/code-list.ts'

/** Whether somebody has it for a child, as it is kept beside their relationship. */
const responsibilityHeld: CodeList = {
  id: 'responsibility-held',
  title: 'Has parental responsibility',
  source: [national('Children Act 1989, sections 2 to 4ZA'), placeholder('Handbook A: PRSTATUS')],
  codes: [
    { code: 'yes', label: 'Yes' },
    { code: 'shared', label: 'Yes, shared with the authority' },
    { code: 'restricted', label: 'Yes, restricted by an order' },
    { code: 'no', label: 'No' },
    { code: 'disputed', label: 'Disputed' },
    { code: 'unknown', label: 'Not known' },
  ],
}

/** How somebody came to have parental responsibility. */
const responsibilityGot: CodeList = {
  id: 'responsibility-got',
  title: 'How parental responsibility was got',
  source: [
    national('Children Act 1989, sections 2 to 5, 12, 14C and 33; Adoption and Children Act 2002'),
    placeholder('Handbook A, K2'),
  ],
  codes: [
    { code: 'birth-mother', label: 'Birth mother', also: ['mother'] },
    { code: 'married', label: 'Father married to the mother, or her civil partner' },
    {
      code: 'birth-certificate',
      label: 'Named on the birth certificate after 1 December 2003',
      also: ['birth certificate after 1 December 2003'],
    },
    { code: 'agreement', label: 'Parental responsibility agreement' },
    { code: 'parental-order', label: 'Parental responsibility order of a court' },
    { code: 'arrangements-order', label: 'Child arrangements order' },
    { code: 'special-guardianship', label: 'Special guardianship order' },
    { code: 'adoption', label: 'Adoption' },
    { code: 'surrogacy', label: 'Parental order after surrogacy' },
    { code: 'testamentary', label: 'Guardian named by a parent who has died' },
    { code: 'court-guardian', label: 'Guardian appointed by a court' },
    { code: 'care-order', label: 'Care order: shared with the local authority' },
    { code: 'not-known', label: 'Not known how' },
  ],
}

const relationshipEnded: CodeList = {
  id: 'relationship-ended',
  title: 'Why a relationship ended',
  source: [placeholder('Handbook A, K2: date from and to')],
  codes: [
    { code: 'separated', label: 'They separated' },
    { code: 'divorced', label: 'They divorced, or the civil partnership was dissolved' },
    { code: 'died', label: 'One of them died' },
    { code: 'placement-ended', label: 'The placement ended' },
    { code: 'order-ended', label: 'The order ended, or was discharged' },
    { code: 'adopted', label: 'The child was adopted' },
    { code: 'other', label: 'Another reason' },
    { code: 'mistake', label: 'It was never so: recorded by mistake' },
  ],
}

/** How close two people are, as somebody who knows them sees it: never worked out, never a number. */
const tie: CodeList = {
  id: 'tie',
  title: 'How close they are',
  source: [placeholder('Conventions of the ecomap')],
  codes: [
    { code: 'close', label: 'Close' },
    { code: 'steady', label: 'Steady' },
    { code: 'weak', label: 'Weak' },
    { code: 'strained', label: 'Strained' },
    { code: 'broken', label: 'Broken off' },
  ],
}

const helper: CodeList = {
  id: 'helper',
  title: 'Who helps from outside',
  source: [placeholder('Handbook A, K1 and K7')],
  codes: [
    { code: 'teacher', label: 'School, nursery or college' },
    { code: 'health-visitor', label: 'Health visitor' },
    { code: 'school-nurse', label: 'School nurse' },
    { code: 'midwife', label: 'Midwife' },
    { code: 'gp', label: 'GP' },
    { code: 'dentist', label: 'Dentist' },
    { code: 'paediatrician', label: 'Paediatrician or hospital' },
    { code: 'mental-health', label: 'Mental health service' },
    { code: 'drugs-alcohol', label: 'Drug or alcohol service' },
    { code: 'domestic-abuse', label: 'Domestic abuse service' },
    { code: 'police', label: 'Police' },
    { code: 'probation', label: 'Probation' },
    { code: 'youth-justice', label: 'Youth justice' },
    { code: 'housing', label: 'Housing' },
    { code: 'advocate', label: 'Advocate or independent visitor' },
    { code: 'childrens-guardian', label: 'Children’s guardian (Cafcass)' },
    { code: 'solicitor', label: 'Solicitor' },
    { code: 'community', label: 'Community, club or place of worship' },
    { code: 'other', label: 'Somebody else' },
  ],
}

const addressType: CodeList = {
  id: 'address-type',
  title: 'What an address is for',
  source: [placeholder('Handbook A, K1: addresses')],
  codes: [
    { code: 'home', label: 'Home' },
    { code: 'placement', label: 'Placement' },
    { code: 'family', label: 'Family’s home, where the child is placed elsewhere' },
    { code: 'correspondence', label: 'Letters go here' },
    { code: 'temporary', label: 'Staying for a while' },
  ],
}

export const familyLists: readonly CodeList[] = [
  responsibilityHeld,
  responsibilityGot,
  relationshipEnded,
  tie,
  helper,
  addressType,
]
