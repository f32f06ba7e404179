import { workingWell } from '../law/sources.ts'
import {
  caseManagers,
  caseTeamManagers,
  missingFromHomeWorkers,
  reviewingOfficers,
} from '../posts.ts'
import type { Screen, ScreenStage } from '../vocabulary/screen.ts'
import { whoeverHears } from './posts.ts'

const notReported = 'Nobody has reported it here.'
const notBack = 'The child is not handed in as missing yet.'
const noInterview = 'It is offered as soon as the child is back.'

const whileMissing: readonly ScreenStage[] = [
  {
    id: 'gone',
    title: 'Gone',
    process: 'missing-episode',
    intro: 'If the police do not know yet, call them first: 101, or 999 where there is danger.',
    asks: [
      ...['missingAt', 'type', 'missingFrom', 'reportedAt', 'reportedBy', 'reportedHow'],
      ...['policeReference', 'lastSeenWhere', 'lastSeenWith', 'circumstances', 'clothing'],
      ...['phone', 'money', 'medication'],
    ],
    inShort: ['missingAt', 'lastSeenWhere', 'policeReference'],
    before: notReported,
  },
  {
    id: 'worry',
    title: 'How worried',
    process: 'missing-episode',
    asks: [
      ...['risk', 'riskWhy', 'knownRisks', 'timesInNinetyDays', 'timesInTwelveMonths'],
      ...['thirdInNinetyDays', 'meetingCalled'],
    ],
    inShort: ['risk', 'riskWhy'],
    before: notReported,
  },
  {
    id: 'told',
    title: 'Told',
    process: 'missing-episode',
    asks: ['carerActions', 'notified', 'escalate'],
    inShort: ['notified'],
    before: notReported,
  },
  {
    id: 'away',
    title: 'While away',
    process: 'missing-episode',
    intro: 'Each call, search and change of risk, until the child is back.',
    asks: ['lookedFor'],
    before: notReported,
  },
]

const back: readonly ScreenStage[] = [
  {
    id: 'home',
    title: 'Home',
    process: 'missing-return',
    intro: 'The moment the child is back: the 72 hours count from it.',
    asks: [
      ...['found', 'foundAt', 'hoursAway', 'lengthBand', 'highestRisk', 'calledNow'],
      ...['foundBy', 'foundWhere', 'foundPlace', 'foundPostcode', 'backTo', 'backToAddress'],
      ...['medicalNeed', 'medicalCare'],
      ...['toldOfReturn', 'endedBecause', 'endedOn', 'stillLookedFor'],
    ],
    inShort: ['foundAt', 'foundWhere', 'hoursAway'],
    before: notBack,
  },
  {
    id: 'police',
    title: 'Safe and well',
    process: 'missing-return',
    asks: [
      ...['preventionInterview', 'preventionInterviewAt', 'preventionInterviewBy'],
      ...['preventionInterviewSaid', 'preventionHarm'],
    ],
    inShort: ['preventionInterview', 'preventionInterviewSaid'],
    before: notBack,
  },
  {
    id: 'check',
    title: 'The check that was arranged',
    process: 'missing-return',
    intro: 'The police see the child, and ask what happened. It is not the return interview.',
    asks: ['checkedAt', 'checkedBy', 'checkSaid', 'checkHarm'],
    inShort: ['checkedAt', 'checkSaid'],
    before: notBack,
  },
]

const heard: readonly ScreenStage[] = [
  {
    id: 'interview',
    title: 'Return interview',
    process: 'return-interview',
    intro: 'Offered at once, after every episode, however often the child has gone before.',
    asks: ['offeredAt', 'offeredBy', 'attempts', 'answer', 'whyNot', 'answersOthers'],
    inShort: ['answer', 'offeredAt'],
    before: noInterview,
  },
  {
    id: 'held',
    title: 'The interview',
    process: 'return-interview',
    asks: [
      ...['interviewedAt', 'lateReason', 'interviewedBy', 'independent', 'interviewedHow'],
      ...['whyNotInPerson', 'interviewedWhere', 'alone', 'interpreter', 'childsWords', 'whyLeft'],
      ...['whatHappened', 'feelsSafe', 'whatWouldHelp'],
    ],
    inShort: ['interviewedAt', 'childsWords'],
    before: noInterview,
  },
  {
    id: 'known',
    title: 'What is known without one',
    process: 'return-interview',
    intro:
      'There was no interview, so say what is known without it. The answers below are still needed.',
    asks: ['knownDetails'],
    before: noInterview,
  },
  {
    id: 'where',
    title: 'Where, and with whom',
    process: 'return-interview',
    intro:
      'Answered whether or not there was an interview. What several children name, the panel sees.',
    asks: ['placesAway', 'peopleAway'],
    before: noInterview,
  },
  {
    id: 'why',
    title: 'Why, and will it happen again',
    process: 'return-interview',
    intro: 'Answered whether or not there was an interview: from the child, or from the records.',
    asks: ['pushed', 'pulled', 'harm', 'riskOfAgain', 'futureRisk', 'recommendations'],
    inShort: ['riskOfAgain', 'pushed', 'pulled'],
    before: noInterview,
  },
  {
    id: 'acting',
    title: 'What is done now',
    process: 'return-interview',
    asks: [
      ...['exploitation', 'intelligenceShared', 'intelligence', 'planChanged', 'planChange'],
      ...['strategyNeeded', 'strategyWhy'],
    ],
    inShort: ['exploitation', 'planChanged'],
    before: noInterview,
  },
  {
    id: 'shared',
    title: 'Shared',
    process: 'return-interview',
    asks: ['sharedWith', 'chargedToThem'],
    before: noInterview,
  },
  {
    id: 'closing',
    title: 'Closed',
    process: 'return-interview',
    asks: ['practiceManager', 'practiceManagersDecision', 'closingComment'],
    inShort: ['closingComment'],
    before: 'The coordinator closes it once the interview is handed in.',
  },
]

// The five who take part (whoever takes the call, the social worker, the interviewer, the coordinator, the manager or
// reviewing officer who reads) have one address for one absence.
export const missingScreen: Screen = {
  id: 'missing',
  title: 'Missing from home',
  listedFor: [
    ...missingFromHomeWorkers,
    ...whoeverHears,
    ...caseManagers,
    ...caseTeamManagers,
    ...reviewingOfficers,
  ],
  worksBy: missingFromHomeWorkers,
  stages: [...whileMissing, ...back, ...heard],
  beside: [
    ...['missing-intervention', 'strategy-discussion', 'contact', 'open-case-contact'],
    ...['exploitation-screening', 'early-help-request'],
  ],
  shows: [
    ...['missing-episode', 'return-interview', 'missing-intervention', 'missing-panel'],
    'exploitation-screening',
  ],
  lists: [
    {
      title: 'Reports being written',
      process: 'missing-episode',
      none: 'No report is being written.',
    },
    { title: 'Missing now', process: 'missing-return', none: 'Nobody is missing now.' },
    {
      title: 'Return interviews due',
      process: 'return-interview',
      which: 'being-written',
      none: 'No return interview is due.',
    },
    {
      title: 'To be closed',
      process: 'return-interview',
      which: 'for-decision',
      none: 'Nothing waits to be closed.',
    },
    {
      title: 'Intervention meetings',
      process: 'missing-intervention',
      none: 'No intervention meeting is called.',
    },
  ],
  source: [workingWell('Missing from Home')],
}
