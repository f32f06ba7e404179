import { lookedAfterReturn } from '../law/care.ts'
import { toBeConfirmed } from '../law/sources.ts'
import { national, placeholder } from '../vocabulary/source.ts'
import type { CodeList } from '../vocabulary/code-list.ts'

/** The two ways of being away that the looked-after return counts. */
export const missingType: CodeList = {
  id: 'missing-type',
  title: 'Missing, or away without authorisation',
  statutory: true,
  source: [lookedAfterReturn('MISSING')],
  codes: [
    { code: 'M', label: 'Missing', meaning: 'Nobody knows where the child is.' },
    {
      code: 'A',
      label: 'Away from placement without authorisation',
      meaning: 'It is known where the child is, and they should not be there.',
    },
  ],
}

/** As the police grade it. */
const missingRisk: CodeList = {
  id: 'missing-risk',
  title: 'Risk while missing',
  source: [
    national('Children who run away or go missing from home or care 2014'),
    placeholder('Handbook B4: the grades the police use'),
  ],
  codes: [
    { code: 'none', label: 'No apparent risk' },
    { code: 'low', label: 'Low' },
    { code: 'medium', label: 'Medium' },
    { code: 'high', label: 'High' },
  ],
}

const missingFrom: CodeList = {
  id: 'missing-from',
  title: 'Where a child went missing from',
  source: [placeholder('Handbook B4')],
  codes: [
    { code: 'home', label: 'Home' },
    { code: 'foster', label: 'Foster home' },
    { code: 'childrens-home', label: 'Children’s home' },
    { code: 'supported', label: 'Supported accommodation' },
    { code: 'school', label: 'School' },
    { code: 'hospital', label: 'Hospital' },
    { code: 'other', label: 'Somewhere else' },
  ],
}

/** Who has to know that a child is missing. */
const missingNotified: CodeList = {
  id: 'missing-notified',
  title: 'Who is told that a child is missing',
  source: [placeholder('Handbook A P35')],
  codes: [
    { code: 'police', label: 'Police' },
    { code: 'parents', label: 'Parents' },
    { code: 'carer', label: 'Carer' },
    { code: 'social-worker', label: 'The child’s social worker' },
    { code: 'reviewing-officer', label: 'Independent reviewing officer' },
    { code: 'area-authority', label: 'The authority of the area' },
    { code: 'looking-after', label: 'The authority that looks after the child' },
    { code: 'emergency-duty', label: 'Emergency Duty Team' },
    { code: 'school', label: 'School' },
    { code: 'other', label: 'Somebody else' },
  ],
}

/** What became of the offer of a return interview. */
const returnInterviewAnswer: CodeList = {
  id: 'return-interview-answer',
  title: 'Answer to the offer of a return interview',
  source: [placeholder('Handbook A P35 and B4')],
  codes: [
    { code: 'accepted', label: 'Accepted' },
    { code: 'child-declined', label: 'The child declined' },
    { code: 'parent-declined', label: 'A parent or carer declined' },
    { code: 'not-reached', label: 'Nobody could reach the child' },
    { code: 'missing-again', label: 'Missing again before it could be held' },
    { code: 'not-in-interest', label: 'Not in the child’s interest now' },
    { code: 'not-possible', label: 'Not possible', closed: true },
  ],
}

/** How likely it is that the child goes missing again. */
const missingAgain: CodeList = {
  id: 'missing-again',
  title: 'Risk of going missing again',
  source: [placeholder('Handbook B4')],
  codes: [
    { code: 'low', label: 'Low' },
    { code: 'medium', label: 'Medium' },
    { code: 'high', label: 'High' },
  ],
}

/** Why an episode is closed for a child who was never found. */
const missingEnded: CodeList = {
  id: 'missing-ended',
  title: 'Why an episode ended without a return',
  source: [lookedAfterReturn('rules 577 and 580'), placeholder('Handbook A P35')],
  codes: [
    { code: 'left-our-care', label: 'The child left our care' },
    { code: 'adult', label: 'The young person reached 18' },
    { code: 'other-authority', label: 'Another authority took the search over' },
    { code: 'died', label: 'The child died' },
  ],
}

/** What is known of the child when they go, that makes it worse. */
const missingKnownRisks: CodeList = {
  id: 'missing-known-risks',
  title: 'Known risks of a missing child',
  source: [placeholder('Handbook B4.4')],
  codes: [
    { code: 'none', label: 'None known' },
    { code: 'sexual-exploitation', label: 'Sexual exploitation' },
    { code: 'criminal-exploitation', label: 'Criminal exploitation' },
    { code: 'self-harm', label: 'Self-harm' },
    { code: 'suicide', label: 'Suicide' },
    { code: 'medication', label: 'Needs medication' },
    { code: 'disability', label: 'Disability' },
    { code: 'pregnancy', label: 'Pregnancy' },
    { code: 'domestic-abuse', label: 'Domestic abuse' },
    { code: 'online', label: 'Somebody met online' },
    { code: 'honour', label: 'Forced marriage or so-called honour' },
    { code: 'radicalisation', label: 'Radicalisation' },
  ],
}

const missingReportedHow: CodeList = {
  id: 'missing-reported-how',
  title: 'How a missing child was reported',
  source: [placeholder('Handbook B4.4')],
  codes: [
    { code: 'phone', label: 'By telephone' },
    { code: 'police', label: 'The police told us' },
    { code: 'email', label: 'By e-mail' },
    { code: 'inPerson', label: 'In person' },
  ],
}

/** As the yearly figures put them together. */
const missingLength: CodeList = {
  id: 'missing-length',
  title: 'How long a child was missing',
  source: [placeholder('Handbook B4.7')],
  codes: [
    { code: 'under-6-hours', label: 'Less than 6 hours' },
    { code: '6-to-24-hours', label: '6 to 24 hours' },
    { code: '1-to-3-days', label: '1 to 3 days' },
    { code: 'over-3-days', label: 'More than 3 days' },
  ],
}

/** What makes an intervention meeting due. */
const missingTrigger: CodeList = {
  id: 'missing-trigger',
  title: 'Why an intervention meeting is called',
  source: [toBeConfirmed('three episodes in 90 days, one over 24 hours, or any high risk')],
  codes: [
    { code: 'third', label: 'The third time or more in 90 days' },
    { code: 'high', label: 'High risk' },
    { code: 'long', label: 'Away for more than 24 hours' },
    { code: 'called', label: 'Called already when they went' },
    { code: 'asked', label: 'Asked for after the return interview' },
    { code: 'none', label: 'Nothing calls for one' },
  ],
}

const push: CodeList = {
  id: 'push-factor',
  title: 'What pushes a child away',
  source: [placeholder('Handbook B3.4')],
  codes: [
    { code: 'conflict', label: 'Arguments at home' },
    { code: 'violence', label: 'Hurt or afraid at home' },
    { code: 'neglect', label: 'Neglect' },
    { code: 'rules', label: 'Rules' },
    { code: 'placement', label: 'Unhappy where they live' },
    { code: 'bullying', label: 'Bullying' },
    { code: 'school', label: 'School: trouble, or not going' },
    { code: 'none', label: 'Nothing known' },
  ],
}

const pull: CodeList = {
  id: 'pull-factor',
  title: 'What pulls a child',
  source: [placeholder('Handbook B3.4')],
  codes: [
    { code: 'peers', label: 'Friends' },
    { code: 'partner', label: 'Boyfriend or girlfriend' },
    { code: 'money', label: 'Money' },
    { code: 'drugs', label: 'Drugs or alcohol' },
    { code: 'belonging', label: 'Belonging' },
    { code: 'excitement', label: 'Excitement' },
    { code: 'coercion', label: 'Threats, or being made to' },
    { code: 'gifts', label: 'Gifts' },
    { code: 'none', label: 'Nothing known' },
  ],
}

const harmWhileMissing: CodeList = {
  id: 'missing-harm',
  title: 'Harm while missing',
  source: [placeholder('Handbook B4.5')],
  codes: [
    { code: 'none', label: 'None known' },
    { code: 'assault', label: 'Hurt by somebody' },
    { code: 'sexual', label: 'Sexual harm' },
    { code: 'drugs', label: 'Drugs or alcohol' },
    { code: 'offending', label: 'Offending' },
    { code: 'exploitation', label: 'Exploited' },
    { code: 'hunger', label: 'Hunger or cold' },
    { code: 'other', label: 'Something else' },
  ],
}

/** With whom what was learned is shared, as far as that is safe. */
const missingShared: CodeList = {
  id: 'missing-shared-with',
  title: 'With whom a return interview is shared',
  source: [placeholder('Handbook B4.5')],
  codes: [
    { code: 'police', label: 'Police' },
    { code: 'social-worker', label: 'The child’s social worker' },
    { code: 'front-door', label: 'Front door' },
    { code: 'placing-authority', label: 'The authority that looks after the child' },
    { code: 'school', label: 'School' },
    { code: 'reviewing-officer', label: 'Independent reviewing officer' },
    { code: 'parents', label: 'Parents' },
    { code: 'carer', label: 'Carer' },
  ],
}

export const missingLists: readonly CodeList[] = [
  missingType,
  missingRisk,
  missingFrom,
  missingNotified,
  returnInterviewAnswer,
  missingAgain,
  missingEnded,
  missingKnownRisks,
  missingReportedHow,
  missingLength,
  missingTrigger,
  push,
  pull,
  harmWhileMissing,
  missingShared,
]
