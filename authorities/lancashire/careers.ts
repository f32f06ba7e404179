import type { CareersRules } from '../../src/practice/vocabulary/careers.ts'
import { placeholder, seed } from '../../src/practice/vocabulary/source.ts'

/** What the county said to people who might work for it (careers page of June 2017, and its news of the drive). */
export const careers: CareersRules = {
  lead: 'Work with children and families in a team that knows you. You can talk to us before you apply.',
  benefits: [
    'Local Government Pension Scheme',
    'paid holiday, and more of it the longer you stay',
    'flexible working',
    'help with moving here, if you can have it',
    'cycle to work',
    'an award for long service',
    'training all year round',
    'your registration fee paid',
    '£10 a day if you teach a student',
    'a protected first year in practice, with links to universities',
    'awards for social work each year',
    'an advanced practitioner to ask',
    'a clear way to weigh risk, so that you do not decide alone',
    'a number of children that you can manage',
    'a principal social worker who takes what you say to the top',
    'a way up: advanced practitioner, practice manager, team manager',
    'a payment when a friend you name comes and stays',
  ],
  livingHere: [
    {
      title: 'A place to live and play',
      text: 'The Lake District, Manchester and Liverpool are next door. There is sea, hills and good schools, and homes cost less than in most of England.',
    },
    {
      title: 'A place that grows',
      text: 'The City Deal brings new homes, roads and jobs to Preston and South Ribble.',
    },
  ],
  drive: {
    title: 'Recruitment drive',
    since: '2016-06-01',
    budget: 4_600_000,
    // The number is ours until the council gives its own; that there is one is what the drive is for.
    caseloadAim: 20,
    targets: [
      { title: 'Social workers', kinds: ['socialWorker', 'newlyQualified'], many: 48 },
      { title: 'Advanced practitioners', kinds: ['advancedPractitioner'], many: 12 },
      { title: 'Independent reviewing officers', kinds: ['reviewingOfficer'], many: 15 },
      { title: 'Team leaders', kinds: ['practiceManager', 'teamManager'] },
      { title: 'Senior managers', kinds: ['seniorManager'] },
    ],
    // That there should be more men was said, and no number (news of 2019).
    balance: [{ title: 'Men among those who start', question: 'sex', answer: 'male' }],
  },
  alertMonths: 12,
  applicationMonths: 12,
  source: [
    seed('Careers in children’s social care, June 2017'),
    seed('News: a £4.6m drive to recruit'),
    seed('News of the workforce, 2019: men as role models for teenage boys'),
    placeholder('At most 20 children for one worker: to be confirmed with the council'),
    placeholder('Alerts for 12 months: to be confirmed with the council'),
    placeholder(
      'Applications erased after 12 months (usual are 6 to 12): to be confirmed with the council',
    ),
  ],
}
