import type { CastEntry } from '../../../src/practice/vocabulary/cast.ts'

// Every vacancy, contact and number is invented. Those of June 2017 have the pay and the closing days of the county's
// own page; the others are made up, and close so many days after the demonstration is loaded.

interface Job {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly level: string
  readonly team: string
  readonly localities: string
  readonly where: string
  readonly pay: readonly [number, number]
  readonly grade: string
  readonly places?: number
  readonly hours?: string
  readonly patterns?: string
  readonly contract?: string
  readonly summary: string
}

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

const social = { team: 'family', localities: 'central', where: 'Preston or Leyland' } as const
const homes = {
  team: 'homes',
  localities: 'central',
  where: 'Fulwood',
  hours: '37 a week, shifts',
} as const

const today: readonly (readonly [Job, number])[] = [
  [
    {
      ...social,
      id: 'job-1',
      name: 'Social worker, Family Safeguarding, Preston and South Ribble',
      kind: 'socialWorker',
      level: 'practitioner',
      places: 2,
      pay: [37280, 46142],
      grade: '8 to 9',
      summary:
        'You work with children and their parents together. Workers for adults sit in the same room: for domestic abuse, for drink and drugs, and for mental health.',
    },
    19,
  ],
  [
    {
      ...social,
      id: 'job-2',
      name: 'Social worker, Duty and Assessment, Hyndburn',
      kind: 'socialWorker',
      level: 'practitioner',
      team: 'assessment',
      localities: 'east',
      where: 'Accrington',
      places: 3,
      pay: [37280, 46142],
      grade: '8 to 9',
      summary:
        'You are the first to meet a family. You find out what life is like for a child, and what would help.',
    },
    26,
  ],
  [
    {
      ...social,
      id: 'job-3',
      name: 'Social worker, Children in Our Care, Lancaster',
      kind: 'socialWorker',
      level: 'practitioner',
      team: 'care',
      localities: 'north',
      where: 'Lancaster or Morecambe',
      pay: [37280, 46142],
      grade: '8 to 9',
      patterns: 'full,part,shared',
      summary: 'You stay with children in our care for as long as they need you.',
    },
    33,
  ],
  [
    {
      ...social,
      id: 'job-4',
      name: 'Newly qualified social worker, September start',
      kind: 'newlyQualified',
      level: 'starting',
      localities: 'north,central,east',
      where: 'Your choice of district',
      places: 8,
      pay: [34434, 37280],
      grade: '7',
      patterns: 'full',
      summary:
        'Your first year is protected: fewer children, more time, and somebody to ask every day.',
    },
    40,
  ],
  [
    {
      ...social,
      id: 'job-5',
      name: 'Senior practitioner, Children in Our Care, Central',
      kind: 'seniorPractitioner',
      level: 'experienced',
      team: 'care',
      where: 'Preston',
      pay: [44075, 48226],
      grade: '10',
      patterns: 'full,shared',
      summary: 'You hold the hardest work, and help others to do theirs.',
    },
    24,
  ],
  [
    {
      ...social,
      id: 'job-6',
      name: 'Advanced practitioner, East',
      kind: 'advancedPractitioner',
      level: 'experienced',
      team: 'review',
      localities: 'east',
      where: 'Burnley or Nelson',
      pay: [44075, 48226],
      grade: '10',
      summary:
        'You hold no cases. You work beside social workers, teach, and look at how good our work is.',
    },
    31,
  ],
  [
    {
      ...social,
      id: 'job-7',
      name: 'Independent reviewing officer',
      kind: 'reviewingOfficer',
      level: 'experienced',
      team: 'review',
      where: 'Preston, some days at home',
      pay: [46142, 51356],
      grade: '11',
      patterns: 'full',
      summary:
        'You chair the reviews of children in our care. You stand apart, and you say so when a plan is not good enough.',
    },
    22,
  ],
  [
    {
      ...social,
      id: 'job-8',
      name: 'Practice manager, Duty and Assessment, Chorley',
      kind: 'practiceManager',
      level: 'manager',
      team: 'assessment',
      where: 'Chorley',
      pay: [46142, 50269],
      grade: '11',
      patterns: 'full',
      summary: 'You lead six social workers and a student. You decide with them what happens next.',
    },
    27,
  ],
  [
    {
      ...social,
      id: 'job-9',
      name: 'Team manager, Family Safeguarding, Pendle and Rossendale',
      kind: 'teamManager',
      level: 'manager',
      localities: 'east',
      where: 'Nelson',
      pay: [51356, 55466],
      grade: '12',
      patterns: 'full',
      summary: 'You lead three practice managers, and you know how every child in their care is.',
    },
    34,
  ],
  [
    {
      ...homes,
      id: 'job-10',
      name: 'Residential child care worker, The Larches',
      kind: 'residential',
      level: 'starting',
      pay: [27254, 30024],
      grade: '5',
      summary:
        'You make a home with two young people: breakfast, school, football, bad days and good ones.',
    },
    34,
  ],
  [
    {
      ...homes,
      id: 'job-11',
      name: 'Outreach worker, Wyre and Fylde',
      kind: 'outreach',
      level: 'starting',
      team: 'earlyHelp',
      localities: 'north',
      where: 'Fleetwood',
      hours: '30 a week',
      patterns: 'part',
      pay: [26409, 28163],
      grade: '5',
      summary: 'You meet families where they are, and find out with them what would help.',
    },
    29,
  ],
  [
    {
      ...homes,
      id: 'job-12',
      name: 'Business support officer, North',
      kind: 'businessSupport',
      level: 'starting',
      team: 'support',
      localities: 'north',
      where: 'Lancaster',
      hours: '22 a week',
      patterns: 'part,shared',
      pay: [24404, 25185],
      grade: '4',
      summary: 'You write down what a meeting decides, and see that everybody gets it.',
    },
    23,
  ],
  [
    {
      ...social,
      id: 'job-13',
      name: 'Agency social worker, Duty and Assessment, Burnley',
      kind: 'socialWorker',
      level: 'practitioner',
      team: 'assessment',
      localities: 'east',
      where: 'Burnley',
      contract: 'agency',
      pay: [37280, 46142],
      grade: '8 to 9',
      patterns: 'full',
      summary: 'You come to us through an agency, for six months, to help a team while it grows.',
    },
    30,
  ],
]

const june: readonly (readonly [Job, string])[] = [
  [
    {
      ...social,
      id: 'job-2017-1',
      name: 'Team Manager, June 2017',
      kind: 'teamManager',
      level: 'manager',
      pay: [41025, 44757],
      grade: '2017',
      summary: 'You lead a number of practice managers.',
    },
    '2017-06-16',
  ],
  [
    {
      ...social,
      id: 'job-2017-2',
      name: 'Practice Manager, June 2017',
      kind: 'practiceManager',
      level: 'manager',
      pay: [36379, 41025],
      grade: '2017',
      summary: 'You supervise a small team and decide with it.',
    },
    '2017-06-16',
  ],
  [
    {
      ...social,
      id: 'job-2017-3',
      name: 'Independent Reviewing Officer, June 2017',
      kind: 'reviewingOfficer',
      level: 'experienced',
      team: 'review',
      pay: [36379, 41025],
      grade: '2017',
      summary: 'You stand alone, and challenge what is not good enough.',
    },
    '2017-06-16',
  ],
  [
    {
      ...social,
      id: 'job-2017-4',
      name: 'Senior Practitioner, June 2017',
      kind: 'seniorPractitioner',
      level: 'experienced',
      pay: [31601, 36379],
      grade: '2017',
      summary: 'You hold complex work and help others.',
    },
    '2017-06-16',
  ],
  [
    {
      ...social,
      id: 'job-2017-5',
      name: 'Social Worker, June 2017',
      kind: 'socialWorker',
      level: 'practitioner',
      pay: [27668, 36379],
      grade: '2017',
      summary: 'You have the support of a practice manager and an advanced practitioner.',
    },
    '2017-06-16',
  ],
  [
    {
      ...homes,
      id: 'job-2017-6',
      name: 'Residential posts, The Bungalow, June 2017',
      kind: 'residential',
      level: 'starting',
      pay: [16491, 20138],
      grade: '2017',
      summary: 'A new home for one or two young people.',
    },
    '2017-06-25',
  ],
  [
    {
      ...homes,
      id: 'job-2017-7',
      name: 'Neighbourhood Outreach Worker, June 2017',
      kind: 'outreach',
      level: 'starting',
      team: 'earlyHelp',
      pay: [16491, 17772],
      grade: '2017',
      summary: 'You work with children, young people and families where they live.',
    },
    '2017-06-16',
  ],
]

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
  ...today.map(([job, closesIn]) => now(job, closesIn)),
  ...june.map(([job, closes]) => in2017(job, closes)),
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
