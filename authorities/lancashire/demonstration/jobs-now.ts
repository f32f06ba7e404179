export interface Job {
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

export const social = {
  team: 'family',
  localities: 'central',
  where: 'Preston or Leyland',
} as const
export const homes = {
  team: 'homes',
  localities: 'central',
  where: 'Fulwood',
  hours: '37 a week, shifts',
} as const

// Each closes so many days after the demonstration is loaded.
export const jobsNow: readonly (readonly [Job, number])[] = [
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
