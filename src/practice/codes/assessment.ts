import { national, placeholder, seed } from '../vocabulary/source.ts'
import type { CodeList } from '../vocabulary/code-list.ts'

/** What an assessment found, of the child, a parent or another person of the household. 21 stands alone. */
export const factor: CodeList = {
  id: 'factor',
  title: 'Factor identified at the end of an assessment',
  statutory: true,
  source: [national('Children in need census 2025-26, factors identified (N00181)')],
  codes: [
    { code: '1A', label: 'Alcohol misuse: the child' },
    { code: '1B', label: 'Alcohol misuse: a parent or carer' },
    { code: '1C', label: 'Alcohol misuse: another person in the household' },
    { code: '2A', label: 'Drug misuse: the child' },
    { code: '2B', label: 'Drug misuse: a parent or carer' },
    { code: '2C', label: 'Drug misuse: another person in the household' },
    { code: '3A', label: 'Domestic abuse: the child is the subject' },
    { code: '3B', label: 'Domestic abuse: a parent or carer is the subject' },
    { code: '3C', label: 'Domestic abuse: another person in the household is the subject' },
    { code: '4A', label: 'Mental health: the child' },
    { code: '4B', label: 'Mental health: a parent or carer' },
    { code: '4C', label: 'Mental health: another person in the household' },
    { code: '5A', label: 'Learning disability: the child' },
    { code: '5B', label: 'Learning disability: a parent or carer' },
    { code: '5C', label: 'Learning disability: another person in the household' },
    { code: '6A', label: 'Physical disability or illness: the child' },
    { code: '6B', label: 'Physical disability or illness: a parent or carer' },
    { code: '6C', label: 'Physical disability or illness: another person in the household' },
    { code: '7A', label: 'Young carer' },
    { code: '8B', label: 'Privately fostered: from overseas, will return to the parents' },
    { code: '8C', label: 'Privately fostered: from overseas, will stay' },
    { code: '8D', label: 'Privately fostered: in education in the United Kingdom' },
    { code: '8E', label: 'Privately fostered: other family arrangement in the United Kingdom' },
    { code: '8F', label: 'Privately fostered: other' },
    { code: '9A', label: 'Unaccompanied child seeking asylum' },
    { code: '10A', label: 'Going missing' },
    { code: '11A', label: 'Child sexual exploitation' },
    { code: '12A', label: 'Trafficking' },
    { code: '13A', label: 'Gangs' },
    { code: '14A', label: 'Socially unacceptable behaviour' },
    { code: '15A', label: 'Self-harm' },
    { code: '16A', label: 'Neglect' },
    { code: '17A', label: 'Emotional abuse' },
    { code: '18A', label: 'Physical abuse, not saying by whom', closed: true },
    { code: '18B', label: 'Physical abuse: child on child' },
    { code: '18C', label: 'Physical abuse: adult on child' },
    { code: '19A', label: 'Sexual abuse, not saying by whom', closed: true },
    { code: '19B', label: 'Sexual abuse: child on child' },
    { code: '19C', label: 'Sexual abuse: adult on child' },
    { code: '20', label: 'Other' },
    { code: '21', label: 'No factor identified' },
    { code: '22A', label: 'Female genital mutilation' },
    { code: '23A', label: 'Abuse linked to faith or belief' },
    { code: '24A', label: 'Child criminal exploitation' },
  ],
}

/** Why an assessment needs more than 20 working days. */
export const extensionReason: CodeList = {
  id: 'extension-reason',
  title: 'Why an assessment is given more time',
  source: [
    seed(
      'Working Well with Children and Families in Lancashire, Part 3: more detailed information from other agencies, exploration into family background and dynamics',
    ),
    placeholder('Handbook A appendix A: EXTREASON'),
  ],
  codes: [
    { code: 'agency-information', label: 'Information from another agency is awaited' },
    { code: 'specialist-assessment', label: 'A specialist assessment is awaited' },
    { code: 'family-background', label: 'The family background is complex' },
    { code: 'family-dynamics', label: 'Family dynamics need exploring' },
    { code: 'family-not-engaging', label: 'The family is not engaging' },
    { code: 'person-unavailable', label: 'The child or a key adult is not available' },
    { code: 'police-or-court', label: 'Police or court' },
    { code: 'new-information', label: 'New information' },
    { code: 'sibling-joined', label: 'A brother or sister joined the assessment' },
  ],
}

/** How likely a child is to be exploited outside the family, as the screening tool found. */
export const exploitationRisk: CodeList = {
  id: 'exploitation-risk',
  title: 'Risk of exploitation',
  source: [placeholder('Handbook A appendix A: EXPLOITRISK')],
  codes: [
    { code: 'none', label: 'None found' },
    { code: 'emerging', label: 'Low or emerging' },
    { code: 'moderate', label: 'Medium or moderate' },
    { code: 'high', label: 'High' },
  ],
}
