import { actions } from '../../blocks/actions.ts'
import { defineQuestions } from '../../vocabulary/question.ts'
import { nearBirthday } from './near-birthday.ts'

/** In a home we provide the law tells the first visit from the second, and both from those after. */
const inOurHome = { holds: 'home-after-care', where: { ours: 'yes' } } as const
const inHere = {
  had: 'adviser-visit',
  where: { stage: ['first', 'before-review', 'later'] },
  since: 'home-after-care',
} as const
const reviewedHere = { had: 'pathway-review', since: 'home-after-care' } as const

/** They met, wherever that was. */
export const visited = { question: 'how', is: ['atHome', 'elsewhere'] } as const
export const answered = { question: 'reached', is: 'yes' } as const

export const questions = defineQuestions({
  contactAt: { kind: 'instant', text: 'When was it?', needed: 'to-submit' },
  by: { kind: 'worker', text: 'Who visited or made contact?', needed: 'to-submit' },
  how: {
    kind: 'choice',
    text: 'How?',
    options: {
      atHome: 'A visit where they live',
      elsewhere: 'A meeting somewhere else',
      video: 'A video call',
      phone: 'A phone call',
      message: 'Messages',
      letter: 'A letter or e-mail',
    },
    needed: 'to-submit',
  },
  reached: {
    kind: 'yes-no',
    text: 'Were they seen or spoken to, or did they answer?',
    needed: 'to-submit',
  },
  stage: {
    kind: 'choice',
    text: 'Which visit is it in this home?',
    options: {
      first: 'The first',
      'before-review': 'Before the 28-day review',
      later: 'A later one',
    },
    when: { all: [inOurHome, { question: 'how', is: 'atHome' }] },
    workedOut: [
      { is: 'first', when: { not: inHere } },
      { is: 'before-review', when: { not: reviewedHere } },
      { is: 'later' },
    ],
  },
  tried: {
    kind: 'long-text',
    text: 'What was tried, and what is tried next?',
    when: { question: 'reached', is: 'no' },
    needed: 'to-submit',
  },
  homeSeen: {
    kind: 'long-text',
    text: 'What is the home like, and does it suit them?',
    hint: 'Safe, warm, affordable; who else lives there; what the landlord or the staff say.',
    when: { all: [answered, { question: 'how', is: 'atHome' }] },
    needed: 'to-submit',
  },
  whyNotAtHome: {
    kind: 'text',
    text: 'Why not where they live?',
    when: { all: [inOurHome, { question: 'how', is: 'elsewhere' }] },
    needed: 'to-submit',
  },
  theirWords: {
    kind: 'long-text',
    voice: 'child',
    text: 'What do they say, in their own words?',
    when: answered,
    needed: 'to-submit',
  },
  howTheyAre: {
    kind: 'long-text',
    text: 'How are they: health, people, money, work or course?',
    when: answered,
    needed: 'to-submit',
  },
  helpGiven: { kind: 'long-text', text: 'What did you do or sort out together?', when: answered },
  contactStops: {
    kind: 'choice',
    text: 'If contact stops here: why?',
    hint: 'Leave it empty where you go on keeping in touch, or trying to.',
    options: {
      REFU: 'They do not want contact',
      NREQ: 'They no longer need our services',
      RHOM: 'They have been back home for six months or more',
    },
    when: { not: { subject: 'deceased' } },
  },
  inTouch: {
    kind: 'choice',
    text: 'Are we in touch?',
    codes: 'in-touch',
    workedOut: [
      { is: 'DIED', when: { subject: 'deceased' } },
      ...(['REFU', 'NREQ', 'RHOM'] as const).map((why) => ({
        is: why,
        when: { question: 'contactStops', is: why },
      })),
      { is: 'YES', when: answered },
      { is: 'NO' },
    ],
  },
  ...nearBirthday(),
  changed: {
    kind: 'yes-no',
    text: 'Has the home, or what they do, changed?',
    when: answered,
    needed: 'to-submit',
  },
  worry: {
    kind: 'long-text',
    text: 'Is there anything to worry about?',
    hint: 'Somebody who cannot be reached is a worry too.',
  },
  next: actions({ text: 'What happens next?', needed: 'never' }),
  nextOn: {
    kind: 'date',
    tells: 'seen',
    planned: true,
    text: 'When is the next visit or contact?',
  },
})

export type AdviserVisitQuestion = keyof typeof questions
