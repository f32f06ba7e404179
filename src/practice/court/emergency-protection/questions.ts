import type { Condition } from '../../vocabulary/condition.ts'
import { defineQuestions } from '../../vocabulary/question.ts'

export const byThePolice = { question: 'power', is: 'police-protection' } as const

/** A court made it, so its own words say when it ends. */
export const byOrder = {
  question: 'power',
  is: [
    'emergency-protection-order',
    'child-assessment-order',
    'recovery-order',
    'exclusion-requirement',
  ],
} as const satisfies Condition

/** The court made the order that was asked for. */
export const orderMade = { question: 'granted', is: 'yes' } as const

/** The child is, or was, protected by it. */
export const inForce = { any: [byThePolice, orderMade] } as const satisfies Condition

export const protectionOrder = {
  question: 'power',
  is: ['emergency-protection-order', 'exclusion-requirement'],
} as const satisfies Condition

const thePower = defineQuestions({
  power: {
    kind: 'choice',
    text: 'Which power protects the child?',
    codes: 'emergency-power',
    needed: 'to-submit',
  },
  knownAt: {
    kind: 'instant',
    text: 'When were we told, or when did we decide to apply?',
    needed: 'to-submit',
  },
  granted: {
    kind: 'yes-no',
    text: 'Did the court make the order?',
    when: byOrder,
    needed: 'to-submit',
  },
  startedAt: {
    kind: 'instant',
    text: 'At what time was the child taken into protection, or the order made?',
    hint: 'For each child: two who were taken at different times have two clocks. For a child assessment order, the date that the order names.',
    each: 'child',
    when: inForce,
    needed: 'to-submit',
  },
  whereWas: { kind: 'text', text: 'Where was the child?', each: 'child', needed: 'to-submit' },
  officer: {
    kind: 'text',
    text: 'Which officer took the child?',
    when: byThePolice,
    needed: 'to-submit',
  },
  policeLog: { kind: 'text', text: 'Police log number', when: byThePolice, needed: 'to-submit' },
  designatedOfficer: {
    kind: 'text',
    text: 'Who is the designated officer, who makes the police’s inquiry?',
    when: byThePolice,
    needed: 'to-submit',
  },
  court: { kind: 'text', text: 'Which court?', when: byOrder, needed: 'to-submit' },
  orderNumber: { kind: 'text', text: 'Number of the order', when: orderMade, needed: 'to-submit' },
  judge: { kind: 'text', text: 'Judge or magistrates', when: byOrder, needed: 'to-submit' },
  endsAt: {
    kind: 'instant',
    planned: true,
    text: 'When does the order say that it ends?',
    hint: 'The court may make it shorter than the law allows, or fix noon on the next working day where it would end on a holiday.',
    each: 'child',
    when: orderMade,
    needed: 'to-submit',
  },
  orderText: {
    kind: 'long-text',
    tells: { topic: 'must-not-happen', while: 'emergency-protection' },
    text: 'What exactly does the order say?',
    hint: 'Its end, who may see the child, what is directed about a medical.',
    when: orderMade,
    needed: 'to-submit',
  },
  onPoliceApplication: {
    kind: 'yes-no',
    text: 'Did the police apply for the order while the child was in police protection?',
    hint: 'The eight days then run from the day police protection began (section 45(3)).',
    when: { all: [protectionOrder, orderMade] },
    needed: 'to-submit',
  },
  policeProtectionFrom: {
    kind: 'instant',
    text: 'When did police protection begin?',
    each: 'child',
    when: { question: 'onPoliceApplication', is: 'yes' },
    needed: 'to-submit',
  },
})

const theReason = defineQuestions({
  reason: {
    kind: 'long-text',
    tells: 'worry',
    text: 'What would have happened to the child otherwise?',
    needed: 'to-submit',
  },
  lessIntrusive: {
    kind: 'long-text',
    text: 'What less than this was considered, and why was it not enough?',
    needed: 'to-submit',
  },
})

const theChild = defineQuestions({
  inOurAccommodation: {
    kind: 'yes-no',
    text: 'Is the child in our accommodation?',
    hint: 'Not with relatives, and not in hospital only: only then is the child in our care.',
    each: 'child',
    when: inForce,
    needed: 'to-submit',
  },
  staysWhere: {
    kind: 'text',
    tells: { topic: 'where-tonight', while: 'emergency-protection' },
    text: 'Where is the child now, and with whom?',
    each: 'child',
    needed: 'to-submit',
  },
  parentsInformedAt: { kind: 'instant', text: 'When were the parents told?' },
  parentsInformedBy: {
    kind: 'text',
    text: 'By whom?',
    when: { question: 'parentsInformedAt', answered: true },
    needed: 'to-submit',
  },
  parentsNotInformedReason: {
    kind: 'long-text',
    text: 'Why have the parents not been told?',
    when: { question: 'parentsInformedAt', answered: false },
    needed: 'to-submit',
  },
  childToldAt: {
    kind: 'instant',
    text: 'When was the child told what is happening?',
    each: 'child',
  },
  childNotToldReason: {
    kind: 'text',
    text: 'Why has the child not been told?',
    each: 'child',
    when: { question: 'childToldAt', answered: false },
    needed: 'to-submit',
  },
  childsWishes: {
    kind: 'long-text',
    voice: 'child',
    text: 'What does the child wish and feel?',
    each: 'child',
    when: { question: 'childToldAt', answered: true },
    needed: 'to-submit',
  },
  contactAllowed: {
    kind: 'long-text',
    tells: { topic: 'must-not-happen', while: 'emergency-protection' },
    text: 'Who may see the child, and on what conditions?',
    hint: 'Reasonable contact is presumed.',
    when: orderMade,
    needed: 'to-submit',
  },
  medicalDirection: {
    kind: 'long-text',
    tells: { topic: 'needs', while: 'emergency-protection' },
    text: 'If the court directed a medical or other assessment, what did it say?',
    when: orderMade,
  },
  seniorConsulted: {
    kind: 'worker',
    text: 'Which head of service, or senior on call, was consulted?',
    needed: 'to-submit',
  },
})

// The court extends an emergency protection order once, so there is room for one extension and no more.
const afterwards = defineQuestions({
  extensionGrantedOn: {
    kind: 'date',
    text: 'If the court extended the order, when?',
    hint: 'Once only, by seven days at most.',
    each: 'child',
    when: { all: [protectionOrder, orderMade] },
  },
  extensionDays: {
    kind: 'number',
    unit: 'days',
    text: 'By how many days?',
    from: 1,
    to: 7,
    each: 'child',
    when: { question: 'extensionGrantedOn', answered: true },
  },
  extendedUntil: {
    kind: 'instant',
    planned: true,
    text: 'When does the extended order end?',
    each: 'child',
    when: { question: 'extensionGrantedOn', answered: true },
  },
  extensionReason: {
    kind: 'long-text',
    text: 'Why was it extended?',
    each: 'child',
    when: { question: 'extensionGrantedOn', answered: true },
  },
  nextStepDecidedAt: {
    kind: 'instant',
    text: 'When was the next step decided?',
    hint: 'Filled in from “Before emergency protection ends”.',
    each: 'child',
  },
  endedAt: {
    kind: 'instant',
    planned: true,
    text: 'When did this protection end?',
    hint: 'Filled in from “Before emergency protection ends”.',
    each: 'child',
  },
  reviewComment: {
    kind: 'long-text',
    text: 'What do you make of it, and what has to happen before it ends?',
    needed: 'to-authorise',
  },
})

export const questions = { ...thePower, ...theReason, ...theChild, ...afterwards }

export type EmergencyProtectionQuestion = keyof typeof questions
