import { namedAsked } from '../named-away.ts'
import type { Page } from '../../vocabulary/process.ts'
import { accepted, notAccepted, type ReturnInterviewQuestion } from './questions.ts'

export const pages: readonly Page<ReturnInterviewQuestion>[] = [
  {
    id: 'offer',
    title: 'The offer',
    people: true,
    intro: 'Offered after every episode, however often the child has gone before.',
    asks: [
      ...(['returnedAt', 'missingAt', 'thirdInNinetyDays', 'toldPolice'] as const),
      ...(['offeredAt', 'offeredBy', 'attempts', 'answer', 'whyNot', 'answersOthers'] as const),
    ],
  },
  {
    id: 'interview',
    title: 'The interview',
    when: accepted,
    asks: [
      ...(['interviewedAt', 'lateReason', 'interviewedBy', 'independent'] as const),
      ...(['interviewedHow', 'whyNotInPerson', 'interviewedWhere'] as const),
      ...(['alone', 'interpreter', 'childsWords'] as const),
    ],
  },
  {
    id: 'said',
    title: 'What the child said',
    when: accepted,
    asks: [...(['whyLeft', 'whatHappened', 'feelsSafe', 'whatWouldHelp'] as const)],
  },
  {
    id: 'known',
    title: 'What is known without an interview',
    when: notAccepted,
    asks: ['knownDetails'],
  },
  {
    id: 'where',
    title: 'Where, and with whom?',
    intro:
      'Answered whether or not there was an interview. What several children name, the panel sees.',
    asks: namedAsked,
  },
  {
    id: 'risk',
    title: 'Will it happen again?',
    intro: 'Answered whether or not there was an interview: from the child, or from the records.',
    asks: ['pushed', 'pulled', 'harm', 'riskOfAgain', 'futureRisk', 'recommendations'],
  },
  {
    id: 'acting',
    title: 'What follows?',
    asks: [
      ...(['exploitation', 'intelligenceShared', 'intelligence'] as const),
      ...(['planChanged', 'planChange', 'strategyNeeded', 'strategyWhy'] as const),
    ],
  },
  {
    id: 'shared',
    title: 'Who is told what was learned?',
    intro:
      'Police, social worker, carer, reviewing officer, school, parents: only as far as is safe.',
    asks: ['sharedWith', 'chargedToThem'],
  },
  {
    id: 'closing',
    title: 'Closing the episode',
    by: 'authoriser',
    asks: ['practiceManager', 'practiceManagersDecision', 'closingComment'],
  },
]
