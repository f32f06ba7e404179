import { meeting } from '../../blocks/meeting.ts'
import { planSteps } from '../../blocks/plan.ts'
import { defineQuestions } from '../../vocabulary/question.ts'
import { needs, scoresSince } from '../outcomes-framework.ts'
import { lead } from '../who-leads.ts'

const born = { not: { subject: 'unborn' } } as const

const howItIs = defineQuestions({
  childTookPart: {
    kind: 'choice',
    text: 'How did the child take part?',
    options: {
      came: 'Came',
      somebodySpoke: 'Somebody they trust spoke for them',
      sent: 'Sent what they wanted to say',
      no: 'Did not take part',
    },
    each: 'child',
    when: born,
    needed: 'to-submit',
  },
  childsVoice: {
    kind: 'long-text',
    voice: 'child',
    text: 'What does the child say about how it is going?',
    each: 'child',
    when: born,
    needed: 'to-submit',
  },
  parentsSay: {
    kind: 'long-text',
    text: 'What do the parents and carers say?',
    needed: 'to-submit',
  },
  domains: {
    kind: 'list',
    row: 'part of family life',
    text: 'Where is each part of family life now?',
    hint: 'From 0, very worried, to 10, not worried at all.',
    needed: 'to-submit',
    of: {
      domain: { kind: 'choice', text: 'Which part?', codes: 'early-help-domain' },
      worry: { kind: 'long-text', tells: 'worry', text: 'What are we worried about?' },
      atStart: { kind: 'number', text: 'At the start, from 0 to 10', from: 0, to: 10 },
      now: { kind: 'number', anew: true, text: 'Now, from 0 to 10', from: 0, to: 10 },
    },
  },
  steps: planSteps({
    text: 'How far has each step come, and what is new?',
    need: 'Which need is it about?',
    tells: 'plan',
  }),
})

const whatIsDecided = defineQuestions({
  why: {
    kind: 'long-text',
    text: 'What was decided, and why?',
    needed: 'to-submit',
  },
  meetEvery: {
    kind: 'choice',
    text: 'How often does the Team Around the Family meet?',
    hint: 'Every 6 weeks where nothing is chosen, and never more than 12 apart.',
    options: {
      four: 'Every 4 weeks',
      six: 'Every 6 weeks',
      eight: 'Every 8 weeks',
      twelve: 'Every 12 weeks, because the family and the lead professional agree',
    },
  },
  nextMeetingAt: {
    kind: 'instant',
    text: 'When is the next one?',
    hint: 'Leave empty if the plan ends.',
    planned: true,
  },
  assessedOn: { kind: 'date', text: 'When was the assessment completed?' },
  supportAgreedBy: { kind: 'text', text: 'Who of the family agreed to intensive support?' },
  supportAgreedOn: { kind: 'date', text: 'When did they agree to it?' },
  whyTheFrontDoor: { kind: 'long-text', text: 'What are we worried about now, and why now?' },
  familyKnows: { kind: 'yes-no', text: 'Does the family know that the front door is told?' },
})

const theMeeting = meeting({ what: 'Team Around the Family', chair: 'Who wrote it down for us?' })

export const questions = {
  ...theMeeting,
  // Two lists of what is to be done stand in one record, and nobody should have to guess which is which.
  meetingActions: {
    ...theMeeting.meetingActions,
    hint: 'Small things before the next meeting, such as a phone call. Steps of the plan are under “How far has it come?”.',
  },
  ...howItIs,
  ...needs(),
  ...scoresSince(),
  ...lead(),
  ...whatIsDecided,
}

export type MeetingQuestion = keyof typeof questions
