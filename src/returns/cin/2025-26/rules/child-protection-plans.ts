import { categoriesOfAbuse } from '../codes.ts'
import {
  after,
  before,
  between,
  inYear,
  missingOrAfterYear,
  outsideYear,
  sameDay,
} from '../dates.ts'
import { protectionPlansOf } from '../episodes.ts'
import { each, eachChild, eachReviews, error, others, query, type CensusRule } from '../judging.ts'
import type { Episode } from '../message.ts'

/** When an episode's conferences were held: those of its enquiries, or its own where no enquiry called for one. */
function conferencesOf({ Section47, DateOfInitialCPC }: Episode) {
  const enquiries = Section47.filter(({ ICPCnotRequired }) => ICPCnotRequired !== true)
  return enquiries.length > 0 ? enquiries.map((row) => row.DateOfInitialCPC) : [DateOfInitialCPC]
}

/** Child protection plans and their reviews. */
export const childProtectionPlansRules: readonly CensusRule[] = [
  error(
    '1105',
    ['CPPstartDate', 'CINreferralDate'],
    'The child protection plan start date cannot be before the referral date',
    each('ChildProtectionPlans', ({ CPPstartDate }, { episode }) =>
      before(CPPstartDate, episode.CINreferralDate),
    ),
  ),
  error(
    '2885',
    ['CPPstartDate', 'DateOfInitialCPC'],
    'Child protection plan shown as starting a different day to the initial child protection conference.',
    each(
      'ChildProtectionPlans',
      ({ CPPstartDate }, { episode, census }) =>
        inYear(CPPstartDate, census) &&
        !conferencesOf(episode).some((day) => sameDay(day, CPPstartDate)),
    ),
  ),
  error(
    '8720',
    ['CPPstartDate', 'ReferenceDate'],
    'Child Protection Plan Start Date missing or out of data collection period',
    each('ChildProtectionPlans', ({ CPPstartDate }, { census }) =>
      missingOrAfterYear(CPPstartDate, census),
    ),
  ),
  error(
    '8730',
    ['NumberOfPreviousCPP'],
    'Total Number of previous Child Protection Plans missing',
    each(
      'ChildProtectionPlans',
      ({ NumberOfPreviousCPP }) => NumberOfPreviousCPP === undefined || NumberOfPreviousCPP < 0,
    ),
  ),
  error(
    '8840',
    ['ChildProtectionPlans', 'CPPstartDate', 'CPPendDate'],
    'Child Protection Plan cannot start and end on the same day',
    each('ChildProtectionPlans', ({ CPPstartDate, CPPendDate }) =>
      sameDay(CPPstartDate, CPPendDate),
    ),
  ),
  error(
    '8841',
    ['CPPstartDate', 'CPPreviewDate'],
    'The review date cannot be on the same day or before the Child protection Plan start date.',
    eachReviews(({ CPPreviewDate }, { CPPstartDate }) =>
      CPPreviewDate.some((day) => CPPstartDate !== undefined && day <= CPPstartDate),
    ),
  ),
  query(
    '8842Q',
    ['CPPreviewDate'],
    'Please check and either amend or provide a reason: Review Record has a missing date',
    eachReviews(({ CPPreviewDate }) => CPPreviewDate.length === 0),
  ),
  error(
    '8905',
    ['InitialCategoryOfAbuse'],
    'Initial Category of Abuse code missing or invalid (see Category of Abuse table in CIN Census code set)',
    each(
      'ChildProtectionPlans',
      ({ InitialCategoryOfAbuse: code }) => code === undefined || !categoriesOfAbuse.has(code),
    ),
  ),
  error(
    '8910',
    ['LatestCategoryOfAbuse'],
    'Latest Category of Abuse code missing or invalid (see Category of Abuse table in CIN Census code set)',
    each(
      'ChildProtectionPlans',
      ({ LatestCategoryOfAbuse: code }) => code === undefined || !categoriesOfAbuse.has(code),
    ),
  ),
  error(
    '8915',
    ['CPPstartDate', 'PersonDeathDate'],
    'Child Protection Plan shown as starting after the child’s Date of Death',
    each('ChildProtectionPlans', ({ CPPstartDate }, { child }) =>
      after(CPPstartDate, child.PersonDeathDate),
    ),
  ),
  error(
    '8920',
    ['PersonDeathDate', 'CPPendDate'],
    'Child Protection Plan cannot end after the child’s Date of Death',
    each('ChildProtectionPlans', ({ CPPendDate }, { child }) =>
      after(CPPendDate, child.PersonDeathDate),
    ),
  ),
  error(
    '8925',
    ['CPPstartDate', 'CPPendDate'],
    'Child Protection Plan End Date earlier than Start Date',
    each('ChildProtectionPlans', ({ CPPstartDate, CPPendDate }) =>
      before(CPPendDate, CPPstartDate),
    ),
  ),
  error(
    '8930',
    ['CPPendDate', 'ReferenceDate'],
    'Child Protection Plan End Date must fall within the census year',
    each('ChildProtectionPlans', ({ CPPendDate }, { census }) => outsideYear(CPPendDate, census)),
  ),
  error(
    '8935',
    ['CPPendDate'],
    'This child is showing more than one open Child Protection plan, i.e. with no End Date',
    eachChild((child) => {
      const open = protectionPlansOf(child).filter(({ CPPendDate }) => CPPendDate === undefined)
      return open.length > 1 && open
    }),
  ),
  error(
    '8940',
    ['CPPstartDate', 'CPPendDate'],
    'Child Protection Plan data contains overlapping dates',
    each('ChildProtectionPlans', (plan, { child, census }) =>
      others(protectionPlansOf(child), plan).filter((other) =>
        between(plan.CPPstartDate, other.CPPstartDate, other.CPPendDate ?? census.referenceDay),
      ),
    ),
  ),
]
