import { lookedAfterReturn } from '../law/care.ts'
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
    { code: 'not-possible', label: 'Not possible' },
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

export const missingLists: readonly CodeList[] = [
  missingType,
  missingRisk,
  missingFrom,
  missingNotified,
  returnInterviewAnswer,
  missingAgain,
  missingEnded,
]
