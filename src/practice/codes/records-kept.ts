import { national, placeholder } from '../vocabulary/source.ts'
import { toBeConfirmed } from '../law/sources.ts'
import type { CodeList } from '../vocabulary/code-list.ts'

const representations = national(
  'Children Act 1989 Representations Procedure (England) Regulations 2006',
)

/** What is found about one point of a complaint. */
const complaintFinding: CodeList = {
  id: 'complaint-finding',
  title: 'Finding on a point of a complaint',
  source: [placeholder('Handbook A P45')],
  codes: [
    { code: 'upheld', label: 'Upheld' },
    { code: 'partly', label: 'Partly upheld' },
    { code: 'not-upheld', label: 'Not upheld' },
    { code: 'no-finding', label: 'No finding', meaning: 'The evidence does not show either.' },
  ],
}

/** Why a stage of a complaint may take longer; the law allows it only when the complainant is told. */
const complaintExtension: CodeList = {
  id: 'complaint-extension',
  title: 'Reason for more time to answer a complaint',
  source: [representations, toBeConfirmed('reasons for more time to answer a complaint')],
  codes: [
    { code: 'complex', label: 'It is complex' },
    { code: 'advocate', label: 'An advocate is needed, or has just begun' },
    { code: 'complainant-asked', label: 'Whoever complains asked for it' },
    { code: 'key-person-away', label: 'Somebody who has to be heard is away' },
    { code: 'independent-person', label: 'An independent person has to be found' },
    { code: 'other', label: 'Other' },
  ],
}

/** Why an access request may take up to two months longer. */
const accessExtension: CodeList = {
  id: 'access-extension',
  title: 'Reason for more time to answer an access request',
  source: [national('UK GDPR, article 12(3)')],
  codes: [
    { code: 'complex', label: 'The request is complex' },
    { code: 'several-requests', label: 'The same person has made several requests' },
  ],
}

/** Why words are taken out of a copy. */
const redactionGround: CodeList = {
  id: 'redaction-ground',
  title: 'Ground for taking words out',
  source: [national('Data Protection Act 2018, schedules 2 to 4'), placeholder('Handbook A P46')],
  codes: [
    { code: 'third-party', label: 'It is about somebody else' },
    { code: 'serious-harm', label: 'Seeing it would cause serious harm' },
    { code: 'privilege', label: 'Legal advice' },
    { code: 'crime', label: 'Preventing or looking into crime' },
    { code: 'adoption', label: 'Adoption record' },
    { code: 'court', label: 'Court papers, or an order' },
  ],
}

/** Why a request to see a record is refused. */
const accessRefusal: CodeList = {
  id: 'access-refusal',
  title: 'Ground for refusing an access request',
  source: [
    national('UK GDPR, articles 12(5) and 15(4); Data Protection Act 2018, schedules 2 to 4'),
  ],
  codes: [
    { code: 'no-right', label: 'Whoever asks has no right to this child’s record' },
    { code: 'child-disagrees', label: 'A child who understands does not agree' },
    { code: 'identity', label: 'We could not be sure who asks' },
    { code: 'serious-harm', label: 'Seeing any of it would cause serious harm' },
    { code: 'unfounded', label: 'Manifestly unfounded' },
    { code: 'excessive', label: 'Manifestly excessive' },
    { code: 'nothing-held', label: 'We hold nothing' },
    { code: 'deceased', label: 'The person has died, so data protection law gives no right' },
  ],
}

/** Which rule decides how long a record is kept; where several apply, the longest wins. */
const retentionClass: CodeList = {
  id: 'retention-class',
  title: 'Retention class',
  source: [placeholder('Handbook A P47')],
  codes: [
    { code: 'adoption', label: 'Adoption: 100 years from the order' },
    {
      code: 'looked-after-died',
      label: 'In our care, died before 18: 15 years from the death',
    },
    { code: 'looked-after', label: 'In our care: 75 years from birth' },
    { code: 'protection', label: 'Child protection: 35 years from birth' },
    { code: 'child-in-need', label: 'Assessment or child in need: 25 years from birth' },
    { code: 'contact', label: 'Contact, no further action: 6 years from closure' },
  ],
}

/** What stops anything being destroyed, however old it is. */
const holdReason: CodeList = {
  id: 'hold-reason',
  title: 'Reason for a hold',
  source: [placeholder('Handbook A P47')],
  codes: [
    { code: 'inquiry', label: 'A public inquiry' },
    { code: 'claim', label: 'A legal claim, or one that is expected' },
    { code: 'court', label: 'Court proceedings, or an order' },
    { code: 'police', label: 'A police investigation' },
    { code: 'practice-review', label: 'A child safeguarding practice review' },
    { code: 'complaint', label: 'A complaint' },
    { code: 'access-request', label: 'A request to see the record' },
    { code: 'other', label: 'Other' },
  ],
}

/** The lists of complaints, access requests and what is kept, in that order. */
export const recordsKeptLists: readonly CodeList[] = [
  complaintFinding,
  complaintExtension,
  accessExtension,
  redactionGround,
  accessRefusal,
  retentionClass,
  holdReason,
]
