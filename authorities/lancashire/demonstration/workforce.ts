import type { CastEntry } from '../../../src/practice/vocabulary/cast.ts'

const since = '2026-01-05'

const course = (
  id: string,
  name: string,
  category: string,
  hours: string,
  refreshMonths?: string,
): CastEntry => ({
  id,
  register: 'training-courses',
  name,
  facts: [
    {
      fact: 'course-offered',
      from: since,
      with: { category, hours, ...(refreshMonths ? { refreshMonths } : {}) },
    },
  ],
})

const session = (
  id: string,
  name: string,
  of: string,
  { place, places, inDays }: { place: string; places: string; inDays: number },
): CastEntry => ({
  id,
  register: 'training-sessions',
  name,
  facts: [
    {
      fact: 'session-open',
      from: since,
      with: { times: '09:30 to 16:00', place, places, left: places },
      names: { course: of },
      inDays: { on: inDays },
    },
    { fact: 'session-day', from: { inDays } },
  ],
})

const spent = (from: string, what: string, pounds: string) => ({
  fact: 'campaign-spent',
  from,
  to: from,
  with: { what, pounds },
})

/** What can be learned here, whom we work with, and what the drive has cost. All of it is made up. */
export const workforceEntries: readonly CastEntry[] = [
  course('court-skills', 'Court skills', 'role', '6', '24'),
  course('keeping-children-safe', 'Keeping children safe', 'mandatory', '3', '36'),
  course('reflective-supervision', 'Reflective supervision', 'choice', '12'),
  session('court-in-spring', 'Court skills, Preston', 'court-skills', {
    ...{ place: 'County Hall, Preston', places: '12', inDays: 9 },
  }),
  session('safe-online', 'Keeping children safe, online', 'keeping-children-safe', {
    ...{ place: 'Online', places: '40', inDays: 16 },
  }),
  session('court-for-one', 'Court skills, Lancaster: a small group', 'court-skills', {
    ...{ place: 'Lancaster Town Hall', places: '1', inDays: 23 },
  }),
  {
    id: 'elmshire-university',
    register: 'universities',
    name: 'University of Elmshire',
    facts: [{ fact: 'works-with-university', from: since }],
  },
  {
    id: 'drive-campaign',
    register: 'campaigns',
    name: 'Recruitment drive',
    facts: [
      spent('2016-09-05', 'posts', '1850000'),
      spent('2017-03-06', 'advertising', '64000'),
      spent('2017-06-05', 'posts', '1400000'),
      spent('2018-01-08', 'training', '212000'),
      spent('2019-04-01', 'moving', '38500'),
    ],
  },
]
