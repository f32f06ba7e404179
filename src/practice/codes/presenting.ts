import { placeholder } from '../vocabulary/source.ts'
import type { CodeList } from '../vocabulary/code-list.ts'

/**
 * What a worry looks like at the front door. `also` are the words partners write; a word that is not
 * here is kept as written and never refuses a request. Exploitation is two values, never one.
 */
export const presenting: CodeList = {
  id: 'presenting',
  title: 'Presenting issue',
  source: [placeholder('The front door’s own list, handbook A appendix A: PRESENT')],
  codes: [
    { code: 'physical-abuse', label: 'Physical abuse' },
    { code: 'sexual-abuse', label: 'Sexual abuse' },
    { code: 'emotional-abuse', label: 'Emotional abuse' },
    { code: 'neglect', label: 'Neglect' },
    { code: 'domestic-abuse', label: 'Domestic abuse', also: ['domestic violence'] },
    {
      code: 'parental-substance-misuse',
      label: 'Parental substance misuse',
      also: ['parental drug use', 'parental alcohol use'],
    },
    { code: 'parental-mental-health', label: 'Parental mental health' },
    { code: 'parental-learning-need', label: 'Parental learning need' },
    {
      code: 'child-mental-health-or-self-harm',
      label: 'Child mental health or self-harm',
      also: ['child mental health/self-harm', 'self-harm'],
    },
    { code: 'child-disability', label: 'Child disability' },
    {
      code: 'sexual-exploitation',
      label: 'Sexual exploitation',
      also: ['exploitation (sexual)', 'child sexual exploitation', 'CSE'],
    },
    {
      code: 'criminal-exploitation',
      label: 'Criminal exploitation',
      also: ['exploitation (criminal)', 'child criminal exploitation', 'CCE', 'county lines'],
    },
    { code: 'missing', label: 'Missing', also: ['missing from home', 'missing from care'] },
    { code: 'harmful-sexual-behaviour', label: 'Harmful sexual behaviour' },
    { code: 'online', label: 'Harm online', also: ['online'] },
    { code: 'radicalisation', label: 'Radicalisation' },
    {
      code: 'modern-slavery',
      label: 'Modern slavery or trafficking',
      also: ['modern slavery/trafficking', 'trafficking'],
    },
    { code: 'fgm', label: 'Female genital mutilation', also: ['FGM'] },
    { code: 'forced-marriage', label: 'Forced marriage' },
    {
      code: 'faith-or-honour-abuse',
      label: 'Abuse linked to faith or honour',
      also: ['faith or honour abuse'],
    },
    { code: 'peer-violence', label: 'Violence between young people', also: ['peer violence'] },
    { code: 'offending', label: 'Offending' },
    {
      code: 'homelessness',
      label: 'Homelessness or housing',
      also: ['homelessness/housing', 'housing'],
    },
    {
      code: 'money',
      label: 'Money, or no recourse to public funds',
      also: ['money/no recourse', 'no recourse to public funds'],
    },
    { code: 'family-breakdown', label: 'Family breakdown' },
    { code: 'child-behaviour', label: 'Child behaviour' },
    { code: 'young-carer', label: 'Young carer' },
    { code: 'private-fostering', label: 'Private fostering' },
    { code: 'unborn', label: 'Unborn child' },
    {
      code: 'unaccompanied-asylum-seeking',
      label: 'Unaccompanied asylum-seeking child',
      also: ['UASC'],
    },
    {
      code: 'not-attending-education',
      label: 'Not attending education',
      also: ['education (not attending)', 'education'],
    },
    { code: 'concealed-pregnancy', label: 'Concealed pregnancy' },
    {
      code: 'bruising-non-mobile',
      label: 'Bruising in a baby who does not move about',
      also: ['bruising in non-mobile baby'],
    },
    { code: 'other', label: 'Other' },
  ],
}
