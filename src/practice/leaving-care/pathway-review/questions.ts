import { askedWhile } from '../../blocks/asked-while.ts'
import { distribution, meeting } from '../../blocks/meeting.ts'
import { rationale } from '../../blocks/rationale.ts'
import { views } from '../../blocks/views.ts'
import { defineQuestions } from '../../vocabulary/question.ts'
import { holdings } from '../holdings.ts'
import { pathwaySteps } from '../pathway-steps.ts'
import { standing } from '../standing.ts'

const { childsVoice, parentsViews } = views()

const theReview = defineQuestions({
  trigger: {
    kind: 'choice',
    text: 'Why is the plan reviewed now?',
    options: {
      sixMonths: 'Six months since the last',
      twentyEightDays: '28 days after moving to a home we provide',
      requested: 'Somebody asked for it',
      moving: 'A move',
      crisis: 'A crisis',
      turning18: 'Turning 18',
      custody: 'Custody',
    },
    needed: 'to-submit',
  },
  whatHappened: {
    kind: 'long-text',
    text: 'Who asked for it, or what happened?',
    when: { question: 'trigger', is: ['requested', 'moving', 'crisis', 'custody'] },
    needed: 'to-submit',
  },
  accessNeeds: {
    kind: 'text',
    tells: 'needs',
    text: 'What do they need to take part: an interpreter, sign language, large print?',
  },
  ...standing(),
  steps: pathwaySteps('What has been done, what goes on, and what is new?'),
  contingency: {
    kind: 'long-text',
    text: 'What happens if it breaks down: the home, the work or course, the money?',
    needed: 'to-submit',
  },
  visitEveryWeeks: {
    kind: 'number',
    text: 'Where the home is not one we provide: how often does the adviser visit?',
    unit: 'weeks',
    from: 1,
    to: 13,
    needed: 'to-submit',
  },
  homeReviewed: {
    kind: 'long-text',
    text: 'Does the home suit them, and what do they say of it?',
    needed: 'to-submit',
  },
  activityReviewed: {
    kind: 'long-text',
    text: 'Education, work or training: what helps, and what gets in the way?',
    needed: 'to-submit',
  },
  ...holdings(),
  childsVoice: { ...childsVoice, text: 'What does the young person say?' },
  ...askedWhile({ not: { subject: 'adult' } }, { parentsViews }),
  changes: {
    kind: 'long-text',
    text: 'What changes in the plan, and why?',
    needed: 'to-submit',
  },
  nextReviewOn: { kind: 'date', planned: true, text: 'When is it reviewed next?' },
})

export const questions = {
  ...meeting({
    what: 'review',
    chair: 'Who chaired the review? In our care, their reviewing officer.',
  }),
  ...theReview,
  ...defineQuestions({
    managerRationale: rationale({
      whose: 'practice manager',
      forWhat: 'the review',
      needed: 'to-authorise',
    }),
  }),
  ...distribution({ what: 'plan as it is now' }),
}

export type PathwayReviewQuestion = keyof typeof questions
