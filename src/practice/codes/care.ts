import { carePlanning, lookedAfterReturn } from '../law/care.ts'
import { placeholder } from '../vocabulary/source.ts'
import type { Code, CodeList } from '../vocabulary/code-list.ts'

// What the return of looked-after children (SSDA903) counts. The codes are its own; an authority may not edit them.

const until = (year: string): Pick<Code, 'meaning' | 'closed'> => ({
  closed: true,
  meaning: `In returns to ${year}.`,
})

const labelNotPublished =
  'In returns from 2025-26, in place of Z1. Check its meaning in the department’s guide before you use it.'

/** The kind of home a child in our care lives in. A temporary one (T) is no move, and has a record of its own. */
export const placementType: CodeList = {
  id: 'placement-type',
  title: 'Kind of placement',
  statutory: true,
  source: [lookedAfterReturn('PLACE')],
  codes: [
    { code: 'U1', label: 'Foster care with a relative or friend, long term' },
    {
      code: 'U2',
      label: 'Foster care with a relative or friend who is an approved adopter',
      meaning: 'Fostering for adoption, or concurrent planning.',
    },
    { code: 'U3', label: 'Foster care with a relative or friend, not long term' },
    { code: 'U4', label: 'Foster care, other carer, long term' },
    {
      code: 'U5',
      label: 'Foster care, other carer who is an approved adopter',
      meaning: 'Fostering for adoption, or concurrent planning.',
    },
    { code: 'U6', label: 'Foster care, other carer, not long term' },
    { code: 'A3', label: 'Placed for adoption with consent, with the current foster carer' },
    { code: 'A4', label: 'Placed for adoption with consent, not with the current foster carer' },
    { code: 'A5', label: 'Placed for adoption with a placement order, with the current carer' },
    { code: 'A6', label: 'Placed for adoption with a placement order, not with the current carer' },
    { code: 'K1', label: 'Secure children’s home' },
    { code: 'K2', label: 'Children’s home' },
    {
      code: 'K3',
      label: 'Supported accommodation registered with Ofsted',
      meaning: 'From 16 years. In returns from 2024-25.',
    },
    { code: 'P1', label: 'With own parent or a person with parental responsibility' },
    { code: 'P3', label: 'Residential employment', meaning: 'From 14 years.' },
    { code: 'R1', label: 'Residential care home' },
    { code: 'R2', label: 'Health trust or other medical or nursing establishment' },
    { code: 'R3', label: 'Family centre or mother and baby unit' },
    { code: 'R5', label: 'Young offender institution', meaning: 'From 10 years.' },
    { code: 'S1', label: 'Residential school', meaning: 'From 4 years.' },
    { code: 'T0', label: 'Temporary: any' },
    { code: 'T1', label: 'Temporary: in hospital' },
    { code: 'T2', label: 'Temporary: on holiday' },
    { code: 'T3', label: 'Temporary: the usual foster carer is on holiday' },
    { code: 'T4', label: 'Temporary: another reason, seven days at most' },
    { code: 'Z11', label: 'Other placement Z11', meaning: labelNotPublished },
    { code: 'Z12', label: 'Other placement Z12', meaning: labelNotPublished },
    { code: 'Z13', label: 'Other placement Z13', meaning: labelNotPublished },
    { code: 'Z14', label: 'Other placement Z14', meaning: labelNotPublished },
    { code: 'H5', label: 'Semi-independent living', ...until('2023-24') },
    { code: 'P2', label: 'Independent living', ...until('2023-24') },
    { code: 'Z1', label: 'Other placement', ...until('2024-25') },
  ],
}

export const placementProvider: CodeList = {
  id: 'placement-provider',
  title: 'Provider of the placement',
  statutory: true,
  source: [lookedAfterReturn('PLACE_PROVIDER')],
  codes: [
    { code: 'PR0', label: 'Parent or person with parental responsibility' },
    { code: 'PR1', label: 'Our own provision' },
    { code: 'PR2', label: 'Another local authority' },
    { code: 'PR3', label: 'Other public provision' },
    { code: 'PR4', label: 'Private provision' },
    { code: 'PR5', label: 'Voluntary provision' },
  ],
}

/** Why an episode of care began: worked out from what changed, never chosen. */
const episodeReason: CodeList = {
  id: 'episode-reason',
  title: 'Reason for a new episode',
  statutory: true,
  source: [lookedAfterReturn('RNE')],
  codes: [
    { code: 'S', label: 'Started to be looked after' },
    { code: 'L', label: 'Legal status changed, nothing else' },
    { code: 'P', label: 'Placement and carer changed, nothing else' },
    { code: 'T', label: 'Placement changed, same carer' },
    { code: 'B', label: 'Legal status, placement and carer changed' },
    { code: 'U', label: 'Legal status and placement changed, same carer' },
  ],
}

export const placementChange: CodeList = {
  id: 'placement-change',
  title: 'Reason for the change of placement',
  statutory: true,
  source: [lookedAfterReturn('REASON_PLACE_CHANGE')],
  codes: [
    { code: 'CARPL', label: 'The care plan is changed or carried out' },
    { code: 'CLOSE', label: 'The provision closes, or the carer resigns' },
    { code: 'ALLEG', label: 'An allegation (section 47)' },
    { code: 'STAND', label: 'Standards of care' },
    { code: 'APPRR', label: 'Approval removed' },
    { code: 'CREQB', label: 'The carer asks for it, because of the child’s behaviour' },
    { code: 'CREQO', label: 'The carer asks for it, for another reason' },
    { code: 'CHILD', label: 'The child asks for it' },
    { code: 'LAREQ', label: 'We, or the authority of the area, ask for it' },
    { code: 'PLACE', label: 'Only the status of the placement changes' },
    { code: 'CUSTOD', label: 'Custody', meaning: 'From 10 years.' },
    { code: 'OTHER', label: 'Other' },
  ],
}

/** Why a period of care ended. */
export const careEndReason: CodeList = {
  id: 'care-end-reason',
  title: 'Why the child is no longer in our care',
  statutory: true,
  source: [lookedAfterReturn('REC')],
  codes: [
    { code: 'E4A', label: 'Returned home to a parent, as the care plan said' },
    { code: 'E4B', label: 'Returned home to a parent, not as the care plan said' },
    { code: 'E13', label: 'Left to live with somebody who has no parental responsibility' },
    { code: 'E41', label: 'Child arrangements order' },
    { code: 'E45', label: 'Special guardianship, former foster carer, a relative or friend' },
    { code: 'E46', label: 'Special guardianship, former foster carer, not a relative or friend' },
    { code: 'E47', label: 'Special guardianship, other carer, a relative or friend' },
    { code: 'E48', label: 'Special guardianship, other carer, not a relative or friend' },
    { code: 'E11', label: 'Adopted, nobody opposed it' },
    { code: 'E12', label: 'Adopted, the court dispensed with consent' },
    { code: 'E5', label: 'Independent living, with formal support' },
    { code: 'E6', label: 'Independent living, without formal support' },
    { code: 'E17', label: '18, and stays with the same carers' },
    { code: 'E7', label: 'Residential care funded by adult social care' },
    { code: 'E9', label: 'Sentenced to custody' },
    { code: 'E14', label: 'Accommodation on remand ended' },
    { code: 'E15', label: 'Age assessed as 18 or over' },
    { code: 'E16', label: 'Moved abroad' },
    { code: 'E3', label: 'Another local authority took over the care' },
    { code: 'E2', label: 'Died' },
    { code: 'E8', label: 'Any other reason' },
    {
      code: 'X1',
      label: 'A new episode begins the same day',
      meaning: 'A return writes it between two episodes. Nobody leaves our care by it.',
      closed: true,
    },
    { code: 'E43', label: 'Special guardianship, former foster carer', ...until('2017-18') },
    { code: 'E44', label: 'Special guardianship, other carer', ...until('2017-18') },
  ],
}

/** What was to be a permanent home before, whichever authority arranged it. */
const previousPermanence: CodeList = {
  id: 'previous-permanence',
  title: 'Permanent home arranged before',
  statutory: true,
  source: [lookedAfterReturn('PREV_PERM')],
  codes: [
    { code: 'Z1', label: 'None' },
    { code: 'P1', label: 'Adoption' },
    { code: 'P2', label: 'Special guardianship order' },
    { code: 'P3', label: 'Residence order or child arrangements order' },
    { code: 'P4', label: 'Not known' },
  ],
}

/** Who has to be told that a child is placed, has moved or has left. */
const placementRecipient: CodeList = {
  id: 'placement-recipient',
  title: 'Who is told about a placement',
  source: [carePlanning('13'), placeholder('Handbook A P23')],
  codes: [
    { code: 'parents', label: 'A parent or holder of parental responsibility' },
    { code: 'former-carer', label: 'Whoever cared for the child until now' },
    { code: 'home', label: 'The home or agency' },
    { code: 'school', label: 'The school' },
    { code: 'general-practitioner', label: 'The GP' },
    { code: 'integrated-care-board', label: 'The integrated care board' },
    { code: 'reviewing-officer', label: 'The independent reviewing officer' },
    { code: 'virtual-school', label: 'Our virtual school' },
    { code: 'area-authority', label: 'The authority of the area' },
    { code: 'area-virtual-school', label: 'The virtual school of that authority' },
    { code: 'other', label: 'Somebody else' },
  ],
}

export const careLists: readonly CodeList[] = [
  placementType,
  placementProvider,
  episodeReason,
  placementChange,
  careEndReason,
  previousPermanence,
  placementRecipient,
]
