import { defineQuestions } from '../vocabulary/question.ts'
import type { GroupForms } from '../vocabulary/groups.ts'

const needed = { needed: 'to-submit' } as const

const centre = defineQuestions({
  name: { kind: 'text', text: 'What is the centre called?', ...needed },
  kind: {
    kind: 'choice',
    text: 'What kind of site is it?',
    options: { main: 'Main site', 'separate-site': 'Separate site' },
    ...needed,
  },
  address: { kind: 'text', text: 'Address', ...needed },
  postcode: { kind: 'text', format: 'postcode', text: 'Postcode', ...needed },
  opens: {
    kind: 'text',
    text: 'When is it open?',
    hint: 'For example, Monday to Friday, 9am to 5pm.',
    ...needed,
  },
  rooms: { kind: 'text', text: 'Which rooms are there?', hint: 'With a comma between them.' },
  accessWords: {
    kind: 'text',
    text: 'How can somebody get in and around?',
    hint: 'Steps, lifts, toilets, parking.',
    ...needed,
  },
  directoryAddress: { kind: 'text', text: 'Web address of its entry in the directory' },
})

const programme = defineQuestions({
  title: { kind: 'text', text: 'What is the programme called?', ...needed },
  aim: { kind: 'long-text', text: 'What is it for?', ...needed },
  evidence: { kind: 'text', text: 'What shows that it works?' },
  whoFor: { kind: 'text', text: 'Who is it for?', ...needed },
  fromAge: { kind: 'number', unit: 'years', text: 'From which age?', from: 0, to: 120 },
  toAge: { kind: 'number', unit: 'years', text: 'Up to which age?', from: 0, to: 120 },
  outcomes: {
    kind: 'choices',
    text: 'Which outcomes is it meant to improve?',
    codes: 'headline-outcome',
    ...needed,
  },
  weeks: { kind: 'number', unit: 'weeks', text: 'How long does it run?', from: 1, ...needed },
  places: { kind: 'number', text: 'How many places are there?', from: 1, to: 500, ...needed },
  isOpen: { kind: 'yes-no', text: 'May anybody come without being sent?', ...needed },
  ledBy: { kind: 'worker', text: 'Who leads it?', ...needed },
})

const session = defineQuestions({
  startsAt: { kind: 'instant', text: 'When does it begin?', planned: true, ...needed },
  room: { kind: 'text', text: 'In which room?' },
})

const booking = defineQuestions({
  consentBy: {
    kind: 'text',
    text: 'Who agreed to the place?',
    hint: 'The person themselves, or a parent of a child.',
    ...needed,
  },
  consentOn: { kind: 'date', text: 'When did they agree?', ...needed },
  photoConsent: { kind: 'yes-no', text: 'May photos be taken?', ...needed },
  emergencyContact: {
    kind: 'text',
    text: 'Whom do we ring in an emergency?',
    hint: 'A name and a number.',
    ...needed,
  },
  needs: { kind: 'text', text: 'What do they need to eat, or to take part?' },
  scoreBefore: {
    kind: 'number',
    text: 'How are things before it, from 0 to 10?',
    hint: 'As they see it. 0 is as bad as it could be.',
    from: 0,
    to: 10,
  },
})

// Asked by a public page, so in words that a child of ten reads. No surname, no address and no date of birth: a first name
// and a way to reach them are enough to keep a place.
const openBooking = defineQuestions({
  firstName: { kind: 'text', text: 'First name of who will come', ...needed },
  age: {
    kind: 'number',
    text: 'How old are they?',
    hint: 'In whole years. For a baby, write 0.',
    from: 0,
    to: 120,
  },
  email: { kind: 'text', format: 'email', text: 'Your e-mail address' },
  phone: { kind: 'text', format: 'telephone', text: 'Or your phone number' },
  needs: {
    kind: 'text',
    text: 'Is there something we should know?',
    hint: 'What they cannot eat, or what helps them to join in. You can leave this empty.',
  },
})

const withdrawing = defineQuestions({
  because: {
    kind: 'text',
    text: 'Why does the place end?',
    hint: 'The programme is over, or they gave it up.',
    ...needed,
  },
  scoreAfter: {
    kind: 'number',
    text: 'How are things after it, from 0 to 10?',
    hint: 'As they see it. 0 is as bad as it could be.',
    from: 0,
    to: 10,
  },
})

const cancelling = defineQuestions({
  because: {
    kind: 'text',
    text: 'Why is the session cancelled?',
    hint: 'It is counted by these words. Name nobody.',
    ...needed,
  },
})

const check = defineQuestions({
  ask: {
    kind: 'text',
    text: 'Whom should a group worker ask before booking this person?',
    hint: 'A team or a worker, and nothing of why: no detail is kept or shown.',
    ...needed,
  },
})

/** What centres, programmes and bookings ask (handbook B2.3). */
export const forms: GroupForms = {
  centre,
  programme,
  session,
  booking,
  openBooking,
  withdrawing,
  cancelling,
  check,
}
