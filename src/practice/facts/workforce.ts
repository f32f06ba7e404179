import { recruitmentDrive } from '../careers/law.ts'
import { courseCategories } from '../workforce/training-course.ts'
import { spentOn } from '../workforce/campaign-spending.ts'
import { councilWorkforce } from '../workforce/council-comparison.ts'
import { careerRoutes } from '../workforce/career-conversation.ts'
import { flexibleWorkingLaw, newsOf2019, promised, registrationRules } from '../workforce/law.ts'
import { owedFor } from '../workforce/staff-payment.ts'
import { specialisms } from '../workforce/stands-beside.ts'
import { employmentContracts } from '../workforce/working-here.ts'
import type { FactType } from '../vocabulary/fact.ts'

const training = [promised('a training programme')]
const pounds = { title: 'In pounds' }

/** What is so of those who work here, of courses and of what they raise. */
export const workforceFacts: readonly FactType[] = [
  {
    id: 'course-offered',
    title: 'In the catalogue',
    excludes: 'course-offered',
    overlapMessage: 'It was set for a later day already. Choose that day or a later one.',
    details: {
      category: { title: 'For whom', options: courseCategories, alone: true },
      hours: { title: 'Hours' },
      refreshMonths: { title: 'Refreshed after months' },
    },
    source: training,
  },
  {
    id: 'session-open',
    title: 'Open for booking',
    excludes: 'session-open',
    overlapMessage: 'This session is open for booking already. Nothing was changed.',
    details: {
      on: { title: 'On' },
      times: { title: 'At' },
      place: { title: 'Where' },
      places: { title: 'Places' },
      left: { title: 'Left' },
    },
    source: training,
  },
  { id: 'session-day', title: 'Held', source: training },
  { id: 'training-place', title: 'Place at a training session', source: training },
  {
    id: 'training-attended',
    title: 'Training attended',
    details: {
      hours: { title: 'Hours' },
      certificate: { title: 'Certificate', options: { yes: 'Yes', no: 'No' } },
    },
    source: training,
  },
  {
    id: 'works-here',
    title: 'Works here',
    excludes: 'works-here',
    overlapMessage:
      'It is recorded already that they work here on those days. Record that they left first.',
    details: { contract: { title: 'Terms', options: employmentContracts, alone: true } },
    source: [promised('what everybody gets who works here')],
  },
  {
    id: 'train-and-retain',
    title: 'On a train and retain course',
    excludes: 'train-and-retain',
    overlapMessage: 'They are on such a course already.',
    source: [newsOf2019('staying on in Lancashire after train and retain course')],
  },
  {
    id: 'long-service',
    title: 'Long service marked',
    source: [promised('an award for long service')],
  },
  {
    id: 'registered',
    title: 'Registration renewed',
    onceADay: true,
    overlapMessage: 'A registration renewed on that day is recorded already. Nothing was changed.',
    source: [registrationRules],
  },
  {
    id: 'registration-fee',
    title: 'Registration fee to be paid back',
    details: { pounds },
    source: [promised('registration fees paid every two years')],
  },
  {
    id: 'educator-day',
    title: 'Day with a student',
    onceADay: true,
    overlapMessage:
      'One of these days is logged already, and a day is paid once. Nothing was changed: take it out, and hand the others in.',
    details: { university: { title: 'University' } },
    source: [promised('£10 a day honorarium for practice educators')],
  },
  {
    id: 'relocation-agreed',
    title: 'Help with moving agreed',
    details: { pounds },
    source: [promised('relocation packages for eligible employees')],
  },
  {
    id: 'payment-owed',
    title: 'To be paid',
    details: { what: { title: 'For', options: owedFor, alone: true }, pounds },
    source: [promised('fees, days with students and help with moving are paid')],
  },
  {
    id: 'flexible-working-asked',
    title: 'Asked to work flexibly',
    details: {
      answer: { title: 'Answer', options: { agreed: 'Agreed', refused: 'Refused' }, alone: true },
    },
    source: [flexibleWorkingLaw('section 80F: two requests in twelve months')],
  },
  {
    id: 'supported-by',
    title: 'Supported',
    excludes: 'supported-by',
    overlapMessage: 'It was agreed for a later day already. Choose that day or a later one.',
    details: {
      supervisor: { title: 'Supervisor', names: 'worker' },
      practitioner: { title: 'Advanced practitioner', names: 'worker' },
      mentor: { title: 'Mentor', names: 'worker' },
      specialisms: { title: 'Good at', options: specialisms },
    },
    source: [promised('support and oversight from a practice manager')],
  },
  {
    id: 'career-talked-about',
    title: 'Way up talked about',
    details: { route: { title: 'To', options: careerRoutes, alone: true } },
    source: [promised('career routes')],
  },
  {
    id: 'raised-to-chief-executive',
    title: 'With the Chief Executive',
    excludes: 'raised-to-chief-executive',
    overlapMessage: 'This is with the Chief Executive already.',
    source: [promised('right up to the Chief Executive')],
  },
  {
    id: 'practitioner-session',
    title: 'Session with an advanced practitioner',
    details: { hours: { title: 'Hours' } },
    source: [promised('intensive Advanced Practitioner support')],
  },
  {
    id: 'award-given',
    title: 'Award',
    details: { who: { title: 'To', names: 'worker' } },
    source: [promised('annual social work awards ceremony')],
  },
  {
    id: 'works-with-university',
    title: 'We work together',
    excludes: 'works-with-university',
    overlapMessage: 'It was agreed for a later day already.',
    source: [promised('good links with universities')],
  },
  {
    id: 'campaign-spent',
    title: 'Spent',
    details: { what: { title: 'On', options: spentOn, alone: true }, pounds },
    source: [recruitmentDrive],
  },
  councilWorkforce,
]
