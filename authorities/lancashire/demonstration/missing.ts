import type { PlayedAnswer, PlayedStep } from '../../../src/practice/vocabulary/played.ts'

// Four young people of the demonstration, so that each list of the screen has somebody on it: one is missing now, one is
// back and to be talked with, one goes again and again and says no, and one was away for more than a day and talked.

type Answers = Readonly<Record<string, PlayedAnswer>>

interface Absence {
  readonly about: string
  /** Hours before the demonstration began. */
  readonly gone: number
  readonly report?: Answers
}

const friary = { name: 'Friary Retail Park', kind: 'shop', postcode: 'PR1 8BU' } as const

const reported = ({ about, gone, report = {} }: Absence): PlayedStep => ({
  hoursAgo: gone - 1,
  by: 'tom-ainscough',
  about,
  process: 'missing-episode',
  begins: true,
  answers: {
    missingAt: { hoursAgo: gone },
    type: 'M',
    missingFrom: 'home',
    reportedAt: { hoursAgo: gone - 1 },
    reportedBy: 'Lancashire Police, control room',
    reportedHow: 'police',
    policeReference: 'LC-0771',
    lastSeenWhere: 'Leaving home on foot',
    lastSeenWith: 'Nobody',
    circumstances: 'An argument about staying out.',
    clothing: 'Black coat, white trainers',
    phone: 'Yes, switched off',
    money: 'A few pounds',
    medication: 'None needed',
    risk: 'medium',
    riskWhy: 'Out late before, with people the family does not know.',
    knownRisks: ['criminal-exploitation'],
    carerActions: 'Rang friends and looked in the park.',
    notified: [
      { who: 'police', at: { hoursAgo: gone - 1 } },
      { who: 'parents', at: { hoursAgo: gone - 1 } },
    ],
    escalate: 'no',
    outcome: 'missing',
    ...report,
  },
  does: 'hand-in',
})

interface Return {
  readonly about: string
  readonly back: number
  readonly answers?: Answers
}

const returned = ({ about, back, answers = {} }: Return): PlayedStep => ({
  hoursAgo: back - 0.5,
  by: 'aidan-seddon',
  about,
  process: 'missing-return',
  answers: {
    found: 'yes',
    foundAt: { hoursAgo: back },
    foundBy: 'alone',
    foundWhere: 'At home',
    ...answers,
    backTo: 'same',
    medicalNeed: 'no',
    preventionInterview: 'no',
    toldOfReturn: [{ who: 'police', at: { hoursAgo: back } }],
    outcome: 'back',
  },
  does: 'hand-in',
})

interface Talk {
  readonly about: string
  readonly offered: number
  readonly answers: Answers
}

const whatFollows: Answers = {
  pushed: ['conflict'],
  pulled: ['peers', 'money'],
  harm: ['none'],
  riskOfAgain: 'high',
  futureRisk: 'Somebody older waits for them near the shops, and gives them things.',
  recommendations: [
    { action: 'Ask again when things are quiet', owner: 'Aidan Seddon', by: { inDays: 7 } },
  ],
  exploitation: 'moderate',
  intelligenceShared: 'yes',
  intelligence: 'The retail park and the name, to the police the same day.',
  planChanged: 'no',
  strategyNeeded: 'no',
}

const talked = ({ about, offered, answers }: Talk): PlayedStep => ({
  hoursAgo: offered - 1,
  by: 'aidan-seddon',
  about,
  process: 'return-interview',
  answers: {
    offeredAt: { hoursAgo: offered },
    offeredBy: { worker: 'aidan-seddon' },
    attempts: [
      { at: { hoursAgo: offered }, how: 'At home, alone', result: 'Answered at the door' },
    ],
    ...answers,
    ...whatFollows,
    sharedWith: [{ who: 'police', at: { hoursAgo: offered - 1 } }],
    outcome: 'nothingMore',
  },
  does: 'hand-in',
})

const refused = (about: string, offered: number, places: PlayedAnswer): PlayedStep =>
  talked({
    about,
    offered,
    answers: {
      answer: 'child-declined',
      whyNot: 'He says it would only get friends into trouble.',
      knownDetails: 'From the police and the family: near the shops, with somebody older.',
      placesAway: places,
      peopleAway: [{ name: 'Jez', who: 'adult-of-concern', known: 'About 25, a white van' }],
    },
  })

const closed = (about: string, at: number): PlayedStep => ({
  hoursAgo: at,
  by: 'lena-whittam',
  about,
  process: 'return-interview',
  answers: { closingComment: 'He was asked, kindly. Ask again.' },
  does: 'sign',
})

const kayden: readonly PlayedStep[] = [
  reported({
    about: 'kayden-marsh',
    gone: 5,
    report: { riskWhy: 'He has never been out so late.' },
  }),
]

const orla: readonly PlayedStep[] = [
  reported({ about: 'orla-oconnell-hughes', gone: 30 }),
  returned({
    about: 'orla-oconnell-hughes',
    back: 20,
    answers: {
      ...{ foundBy: 'police', foundWhere: friary.name },
      ...{ foundPlace: friary.kind, foundPostcode: friary.postcode },
    },
  }),
]

/** Three times in six weeks: the two before are closed, the last waits for the coordinator and calls for a meeting. */
const kyle: readonly PlayedStep[] = [
  ...[960, 290].flatMap((gone) => [
    reported({ about: 'kyle-pickles', gone }),
    returned({ about: 'kyle-pickles', back: gone - 9 }),
    refused('kyle-pickles', gone - 12, [friary]),
    closed('kyle-pickles', gone - 30),
  ]),
  reported({ about: 'kyle-pickles', gone: 60 }),
  returned({ about: 'kyle-pickles', back: 50 }),
  refused('kyle-pickles', 46, [friary, { name: 'Mere Lake', kind: 'park', area: 'Preston' }]),
]

const lewis: readonly PlayedStep[] = [
  reported({ about: 'lewis-holt', gone: 200 }),
  returned({ about: 'lewis-holt', back: 170 }),
  talked({
    about: 'lewis-holt',
    offered: 166,
    answers: {
      answer: 'accepted',
      interviewedAt: { hoursAgo: 166 },
      interviewedBy: { worker: 'aidan-seddon' },
      independent: 'yes',
      interviewedHow: 'inPerson',
      interviewedWhere: 'At school',
      alone: 'yes',
      childsWords: '“I wanted it to be quiet. Jez said I could stay.”',
      whyLeft: 'Shouting at home.',
      whatHappened: 'They walked about, and he slept on a sofa.',
      feelsSafe: 'unsaid',
      whatWouldHelp: 'Somebody to ring.',
      placesAway: [{ ...friary, what: 'They meet there after school' }],
      peopleAway: [{ name: 'Jez', who: 'adult-of-concern' }],
    },
  }),
  closed('lewis-holt', 160),
]

/** Four young people, oldest first of each. */
export const missingSteps: readonly PlayedStep[] = [...kayden, ...orla, ...kyle, ...lewis]
