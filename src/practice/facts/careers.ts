import { jobContracts, jobKinds, jobLevels, teamsToJoin } from '../careers/kinds.ts'
import { careersPage, recruitmentDrive, saferRecruitment } from '../careers/law.ts'
import { postStates } from '../careers/post.ts'
import { referralStages } from '../careers/referral-of-friend.ts'
import type { FactDetail, FactType } from '../vocabulary/fact.ts'

const kind: FactDetail = { title: 'Kind', options: jobKinds, alone: true }
const once = (id: string, title: string, what: string): FactType => ({
  id,
  title,
  excludes: id,
  overlapMessage: `${title}: that is recorded already. Nothing was changed.`,
  source: [saferRecruitment(what)],
})

// What is published of a vacancy is what this fact says, word for word, and nothing else.
export const careersFacts: readonly FactType[] = [
  {
    ...once('vacancy-published', 'Published', 'who approves is not who writes'),
    details: {
      kind,
      level: { title: 'Level', options: jobLevels },
      team: { title: 'Service', options: teamsToJoin },
      contract: { title: 'Terms', options: jobContracts },
      where: { title: 'Where' },
      places: { title: 'Posts' },
      grade: { title: 'Grade' },
      closes: { title: 'Closes at 11:59pm on' },
      ended: { title: 'Ended', options: { filled: 'Filled', cancelled: 'Cancelled' } },
    },
  },
  {
    id: 'vacancy-changed',
    title: 'What was published was changed',
    details: { what: { title: 'What is different' } },
    source: [careersPage('vacancies')],
  },
  {
    id: 'forthcoming-opportunity',
    title: 'Shown as coming',
    excludes: 'forthcoming-opportunity',
    overlapMessage: 'This is shown as coming already.',
    details: { kind, summary: { title: 'What is coming' } },
    source: [careersPage('proposed residential and outreach services')],
  },
  {
    id: 'has-applied',
    title: 'Applied',
    source: [saferRecruitment('what is asked of every applicant')],
  },
  {
    ...once('application-received', 'With the panel', 'applications are judged by what they say'),
    details: { kind },
  },
  once('shortlisted', 'Shortlisted', 'at least two people shortlist'),
  {
    id: 'interviewed',
    title: 'Interviewed',
    source: [saferRecruitment('one of the panel is trained in safer recruitment')],
  },
  once('chosen', 'To be offered the job', 'one of the panel is trained in safer recruitment'),
  once('checks-clear', 'Checks done and clear', 'checks before somebody starts'),
  once('offer-accepted', 'Offer accepted', 'checks before somebody starts'),
  once(
    'references-satisfactory',
    'References satisfactory',
    'two references, one from the employer now or last',
  ),
  once(
    'offer-unconditional',
    'Offer unconditional',
    'an offer is conditional until every check is done',
  ),
  once('application-held', 'Held, and not erased', 'records of recruiting that a claim needs'),
  {
    id: 'appointed',
    title: 'Started in post',
    details: { kind },
    source: [saferRecruitment('checks before somebody starts')],
  },
  {
    id: 'post-state',
    title: 'Stands as',
    excludes: 'post-state',
    overlapMessage: 'It is set for those dates already.',
    details: {
      state: { title: 'State', options: postStates, alone: true },
      kind,
      funded: { title: 'Paid for' },
      filled: { title: 'Filled' },
      specialism: { title: 'Specialism' },
      team: { title: 'Team', names: 'team' },
    },
    source: [recruitmentDrive],
  },
  {
    id: 'event-planned',
    title: 'Planned',
    excludes: 'event-planned',
    overlapMessage: 'This event is published already.',
    details: { venue: { title: 'Where' }, capacity: { title: 'Room for' } },
    source: [careersPage('the recruitment evening')],
  },
  {
    id: 'referred-by-friend',
    title: 'Referred by a friend',
    excludes: 'referred-by-friend',
    overlapMessage: 'This friend is referred already. Nothing was changed.',
    details: { terms: { title: 'Terms', codes: 'referral-terms' } },
    source: [careersPage('refer a friend')],
  },
  {
    id: 'referral-stage',
    title: 'The referral has got to',
    excludes: 'referral-stage',
    overlapMessage: 'The referral has got there already.',
    details: {
      stage: { title: 'Step', options: referralStages, alone: true },
      amount: { title: 'In pounds' },
    },
    source: [careersPage('refer a friend')],
  },
]
