import {
  carePlanning,
  guidanceOnCare,
  lifeStoryGuidance,
  lookedAfterEducation,
  lookedAfterHealth,
  lookedAfterReturn,
  missingGuidance,
} from '../law/care.ts'
import { childrenAct1989, workingWell } from '../law/sources.ts'
import type { FactType } from '../vocabulary/fact.ts'

const kind = {
  title: 'Kind',
  codes: 'health-assessment-kind',
  alone: true,
} as const

/** What is known of the health, education, voice and absences of a child, each on its day. */
export const healthAndEducationFacts: readonly FactType[] = [
  {
    // On the day it was held.
    id: 'health-assessment',
    title: 'Health assessment held',
    details: { kind },
    source: [carePlanning('7'), lookedAfterHealth('health assessments')],
  },
  {
    // On the day the report reached us: the time limit for the first one is for its report.
    id: 'health-report',
    title: 'Report of a health assessment received',
    details: { kind },
    source: [lookedAfterHealth('the report is there for the first review')],
  },
  {
    id: 'dental-check',
    title: 'Dental check',
    source: [lookedAfterHealth('dental checks'), lookedAfterReturn('TEETH_CHECK')],
  },
  {
    // Recorded only with the carer's score: a reason for having none is no questionnaire.
    id: 'strengths-questionnaire',
    title: 'Strengths and difficulties questionnaire',
    details: { score: { title: 'Carer’s score' } },
    source: [lookedAfterHealth('emotional health'), lookedAfterReturn('SDQ_SCORE')],
  },
  {
    // On the first day at the school.
    id: 'new-school',
    title: 'New school',
    details: { school: { title: 'School', alone: true } },
    source: [lookedAfterEducation('a change of school')],
  },
  {
    // The school and the Virtual School were told, and a meeting was asked for.
    id: 'education-plan-begun',
    title: 'Personal education plan begun',
    source: [lookedAfterEducation('the plan is initiated within ten working days')],
  },
  {
    // On the day of the meeting, once the Virtual School has signed what it made.
    id: 'education-plan',
    title: 'Personal education plan: meeting held',
    details: {
      term: { title: 'Term', codes: 'school-term', alone: true },
      grade: { title: 'Quality', codes: 'education-plan-grade' },
    },
    source: [lookedAfterEducation('the plan is reviewed each term')],
  },
  {
    id: 'life-story-work',
    title: 'Life story work: a session',
    source: [guidanceOnCare('identity and life story work')],
  },
  {
    // A version of the book, or its handing over.
    id: 'life-story-book',
    title: 'Life story book',
    details: {
      stage: {
        title: 'Stage',
        options: { version: 'A version is ready', handedOver: 'Handed over' },
        alone: true,
      },
    },
    source: [lifeStoryGuidance],
  },
  {
    id: 'advocacy-offer',
    title: 'Advocate offered',
    details: { answer: { title: 'Answer', codes: 'offer-answer' } },
    source: [workingWell('advocacy'), childrenAct1989('26A')],
  },
  {
    id: 'advocate',
    title: 'Advocate',
    excludes: 'advocate',
    overlapMessage:
      'This child already has an advocate on those dates. Record first that the one there is has finished.',
    details: { provider: { title: 'From' } },
    source: [workingWell('advocacy'), childrenAct1989('26A')],
  },
  {
    // Considered, whatever came of it; a child who declined is asked again at each review.
    id: 'independent-visitor-offer',
    title: 'Independent visitor considered',
    details: { answer: { title: 'Answer', codes: 'offer-answer' } },
    source: [childrenAct1989('23ZB')],
  },
  {
    id: 'independent-visitor',
    title: 'Independent visitor',
    excludes: 'independent-visitor',
    overlapMessage:
      'This child already has an independent visitor on those dates. Record first that the one there is has finished.',
    details: { provider: { title: 'From' } },
    source: [childrenAct1989('23ZB')],
  },
  {
    // From the day the child went to the day they were found. Nobody is looked for as a child past 18. A child may go
    // twice in a day, and each time counts.
    id: 'missing-episode',
    title: 'Missing',
    beginsAt: 'goneAt',
    tells: 'where-tonight',
    excludes: 'missing-episode',
    overlapMessage:
      'This child is already recorded as missing on those dates, and two episodes never overlap. Record when they came back from the first; if it is the same absence reported twice, add what is new to the record there is.',
    details: {
      type: { title: 'Type', codes: 'missing-type', alone: true },
      from: { title: 'From', codes: 'missing-from' },
      risk: { title: 'Risk', codes: 'missing-risk' },
      band: { title: 'How long', codes: 'missing-length', alone: true },
      foundWhere: { title: 'Found' },
    },
    endsAtAge: { age: 18, with: { endReason: 'adult' } },
    source: [
      missingGuidance('recording'),
      lookedAfterReturn('MISSING, MIS_START, MIS_END; rules 574 to 580'),
    ],
  },
  {
    // On the day it was held or, where it was not accepted, the day it was offered.
    id: 'return-interview',
    title: 'Return interview offered',
    details: {
      answer: { title: 'Answer', codes: 'return-interview-answer', alone: true },
      pushed: { title: 'Pushed by', codes: 'push-factor' },
      pulled: { title: 'Pulled by', codes: 'pull-factor' },
      harm: { title: 'Harm', codes: 'missing-harm' },
      riskOfAgain: { title: 'Risk of going again', codes: 'missing-again' },
    },
    source: [missingGuidance('return interviews'), workingWell('Missing from Home')],
  },
  {
    id: 'missing-intervention',
    title: 'Intervention meeting held',
    source: [workingWell('Missing from Home: case-specific intervention meeting')],
  },
  {
    id: 'missing-panel',
    title: 'Discussed at the missing panel',
    source: [workingWell('Missing from Home: monthly multi-agency panel')],
  },
]
