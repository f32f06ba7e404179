import type { Census } from '../census.ts'
import {
  after,
  before,
  between,
  missingOrAfterYear,
  outsideYear,
  sameDay,
  until,
  type Day,
} from '../dates.ts'
import { cinPlansOf, protectionPlansOf } from '../episodes.ts'
import {
  each,
  eachEpisode,
  eachReviews,
  error,
  others,
  query,
  type CensusRule,
} from '../judging.ts'

/** A plan may begin on the day another ends; one that is open runs to the reference date, itself included. */
const whileOpen = (day: Day, start: Day, end: Day, { referenceDay }: Census): boolean =>
  end === undefined ? between(day, start, referenceDay) : until(day, start, end)

/** Child in need plans, and that none runs beside a child protection plan. */
export const childInNeedPlansRules: readonly CensusRule[] = [
  error(
    '4001',
    ['CINPlanEndDate', 'CPPendDate'],
    'A CIN Plan cannot run concurrently with a Child Protection Plan',
    eachEpisode(({ CINPlanDates, ChildProtectionPlans }) => {
      const plans = CINPlanDates.filter((plan) => plan.CINPlanEndDate === undefined)
      const protection = ChildProtectionPlans.filter((plan) => plan.CPPendDate === undefined)
      return plans.length > 0 && protection.length > 0 && [...plans, ...protection]
    }),
  ),
  error(
    '4003',
    ['CINPlanStartDate', 'CINPlanEndDate', 'CPPreviewDate'],
    'A CPP review date is shown as being held at the same time as an open CIN Plan.',
    eachReviews(({ CPPreviewDate }, { CPPendDate }, { child, census }) =>
      cinPlansOf(child).filter(({ CINPlanStartDate, CINPlanEndDate }) =>
        CPPreviewDate.some(
          (day) =>
            !sameDay(day, CPPendDate) && whileOpen(day, CINPlanStartDate, CINPlanEndDate, census),
        ),
      ),
    ),
  ),
  error(
    '4004',
    ['CINPlanEndDate'],
    'This child is showing more than one open CIN Plan, i.e. with no End Date',
    eachEpisode(({ CINPlanDates }) => {
      const open = CINPlanDates.filter(({ CINPlanEndDate }) => CINPlanEndDate === undefined)
      return open.length > 1 && open
    }),
  ),
  error(
    '4008',
    ['PersonDeathDate', 'CINPlanStartDate'],
    'CIN Plan shown as starting after the child’s Date of Death.',
    each('CINPlanDates', ({ CINPlanStartDate }, { child }) =>
      after(CINPlanStartDate, child.PersonDeathDate),
    ),
  ),
  query(
    '4009Q',
    ['PersonDeathDate', 'CINPlanEndDate'],
    'CIN Plan cannot end after the child’s Date of Death',
    each('CINPlanDates', ({ CINPlanEndDate }, { child }) =>
      after(CINPlanEndDate, child.PersonDeathDate),
    ),
  ),
  error(
    '4010',
    ['CINPlanStartDate'],
    'CIN Plan start date is missing or out of data collection period',
    each('CINPlanDates', ({ CINPlanStartDate }, { census }) =>
      missingOrAfterYear(CINPlanStartDate, census),
    ),
  ),
  error(
    '4011',
    ['CINPlanEndDate', 'CINPlanStartDate'],
    'CIN Plan End Date earlier than Start Date',
    each('CINPlanDates', ({ CINPlanStartDate, CINPlanEndDate }) =>
      before(CINPlanEndDate, CINPlanStartDate),
    ),
  ),
  query(
    '4012Q',
    ['CINPlanStartDate', 'CINPlanEndDate'],
    'Please check and either amend or provide a reason: CIN Plan shown as starting and ending on the same day',
    each('CINPlanDates', ({ CINPlanStartDate, CINPlanEndDate }) =>
      sameDay(CINPlanStartDate, CINPlanEndDate),
    ),
  ),
  error(
    '4013',
    ['CINPlanEndDate', 'ReferenceDate'],
    'CIN Plan end date must fall within the census year',
    each('CINPlanDates', ({ CINPlanEndDate }, { census }) => outsideYear(CINPlanEndDate, census)),
  ),
  error(
    '4014',
    ['CINPlanStartDate', 'CINPlanEndDate'],
    'CIN Plan data contains overlapping dates',
    each('CINPlanDates', (plan, { child, census }) =>
      others(cinPlansOf(child), plan).filter((other) =>
        between(
          plan.CINPlanStartDate,
          other.CINPlanStartDate,
          other.CINPlanEndDate ?? census.referenceDay,
        ),
      ),
    ),
  ),
  error(
    '4015',
    ['CINPlanStartDate', 'CINreferralDate'],
    'The CIN Plan start date cannot be before the referral date',
    each('CINPlanDates', ({ CINPlanStartDate }, { episode }) =>
      before(CINPlanStartDate, episode.CINreferralDate),
    ),
  ),
  error(
    '4016',
    ['CINPlanStartDate', 'CPPstartDate', 'CPPendDate'],
    'A CIN Plan has been reported as open at the same time as a Child Protection Plan.',
    each('CINPlanDates', ({ CINPlanStartDate }, { child, census }) =>
      protectionPlansOf(child).filter(({ CPPstartDate, CPPendDate }) =>
        whileOpen(CINPlanStartDate, CPPstartDate, CPPendDate, census),
      ),
    ),
  ),
  error(
    '4017',
    ['CINPlanStartDate', 'CINPlanEndDate', 'CPPstartDate'],
    'A CIN Plan has been reported as open at the same time as a Child Protection Plan.',
    each('ChildProtectionPlans', ({ CPPstartDate }, { child, census }) =>
      cinPlansOf(child).filter(({ CINPlanStartDate, CINPlanEndDate }) =>
        whileOpen(CPPstartDate, CINPlanStartDate, CINPlanEndDate, census),
      ),
    ),
  ),
]
