import { homes, social, type Job } from './jobs-now.ts'

// With the pay and the closing days of the county’s own page of June 2017.
export const jobsOf2017: readonly (readonly [Job, string])[] = [
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
