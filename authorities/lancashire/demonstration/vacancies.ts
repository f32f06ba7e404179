import type { CastEntry } from '../../../src/practice/vocabulary/cast.ts'
import { jobsNow, type Job } from './jobs-now.ts'
import { jobsOf2017 } from './jobs-of-2017.ts'

// Every vacancy, contact and number is invented. Those of June 2017 have the pay and the closing days of the county's
// own page; the others are made up, and close so many days after the demonstration is loaded.

const details = (job: Job): Readonly<Record<string, string>> => ({
  kind: job.kind,
  level: job.level,
  team: job.team,
  contract: job.contract ?? 'permanent',
  localities: job.localities,
  where: job.where,
  places: String(job.places ?? 1),
  grade: job.grade,
  salaryFrom: String(job.pay[0]),
  salaryTo: String(job.pay[1]),
  hours: job.hours ?? '37 a week',
  patterns: job.patterns ?? 'full,part',
  summary: job.summary,
  week: 'You see families, some of them after school. You meet your team once a week and talk your work through with your manager every month. Half a day is kept free for writing.',
  tasks:
    'see children often, and write down what they say in their words\nagree with families what must change\nwork well with schools, health and the police',
  criteria:
    'you can disagree well, with families and with managers\nyou write clearly and kindly\nyou listen to children',
  contact: 'Sam Patel, who recruits',
  contactPhone: '01632 960 211',
  internalOnly: 'no',
})

const now = (job: Job, closesIn: number): CastEntry => ({
  id: job.id,
  register: 'vacancies',
  name: job.name,
  facts: [
    {
      fact: 'vacancy-published',
      from: '2026-01-05',
      with: details(job),
      inDays: { closes: closesIn, interviewsOn: closesIn + 10 },
    },
  ],
})

const in2017 = (job: Job, closes: string): CastEntry => ({
  id: job.id,
  register: 'vacancies',
  name: job.name,
  facts: [
    {
      fact: 'vacancy-published',
      from: '2017-06-01',
      with: { ...details(job), closes },
    },
  ],
})

const post = (number: number, kind: string, title: string, state: string): CastEntry => ({
  id: `post-${number}`,
  register: 'posts',
  name: `${number}. ${title}`,
  facts: [
    {
      fact: 'post-state',
      from: '2026-01-05',
      with: { kind, state, funding: 'drive', funded: '1', filled: state === 'filled' ? '1' : '0' },
    },
  ],
})

export const careersEntries: readonly CastEntry[] = [
  ...jobsNow.map(([job, closesIn]) => now(job, closesIn)),
  ...jobsOf2017.map(([job, closes]) => in2017(job, closes)),
  {
    id: 'job-coming',
    register: 'vacancies',
    name: 'Outreach team for the edge of care, Central',
    facts: [
      {
        fact: 'forthcoming-opportunity',
        from: '2026-01-05',
        with: {
          kind: 'outreach',
          summary:
            'We plan a new outreach team for the edge of care in Central, with jobs at several grades.',
          contact: 'Sam Patel',
          contactPhone: '01632 960 211',
        },
      },
    ],
  },
  {
    id: 'evening',
    register: 'recruitment-events',
    name: 'Come and meet us: an evening about social work here',
    facts: [
      {
        fact: 'event-planned',
        from: '2026-01-05',
        with: {
          opens: '17:00',
          ends: '19:00',
          venue: 'Larkfield Conference Centre, Chorley',
          access: 'There is parking, a step-free way in, and a bus from Chorley station.',
          capacity: '60',
          summary: 'Meet people who do the work. Ask them anything. You do not have to apply.',
        },
        inDays: { on: 21 },
      },
    ],
  },
  post(101, 'socialWorker', 'Social worker, Hyndburn', 'vacant'),
  post(102, 'socialWorker', 'Social worker, Preston', 'filled'),
  post(103, 'socialWorker', 'Social worker, Lancaster', 'vacant'),
  post(104, 'advancedPractitioner', 'Advanced practitioner, East', 'vacant'),
  post(105, 'reviewingOfficer', 'Independent reviewing officer', 'vacant'),
  post(106, 'practiceManager', 'Practice manager, Chorley', 'vacant'),
  post(107, 'seniorManager', 'Head of service', 'filled'),
]
