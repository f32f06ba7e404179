import type { ListQuestion, Needed } from '../vocabulary/question.ts'

/** Who decides what day to day: the carer, a parent, or the authority. */
export const delegated = (needed: Needed): ListQuestion => ({
  kind: 'list',
  row: 'decision',
  text: 'Who decides what, day to day?',
  hint: 'Haircuts, trips, sleepovers, photographs, medical treatment, school.',
  needed,
  of: {
    decision: {
      kind: 'choice',
      text: 'What?',
      options: {
        haircut: 'Haircuts',
        trip: 'Day trips and school trips',
        sleepover: 'Sleepovers',
        holiday: 'Holidays and passports',
        photo: 'Photographs and social media',
        medicalRoutine: 'Routine medical and dental treatment',
        medicalPlanned: 'Planned treatment and operations',
        school: 'School: meetings, changes, consents',
        activity: 'Clubs and sport',
        faith: 'Faith',
        other: 'Something else',
      },
    },
    other: { kind: 'text', text: 'Which?' },
    decides: {
      kind: 'choice',
      text: 'Who decides?',
      options: { carer: 'The carer', parent: 'A parent', authority: 'The authority' },
    },
    conditions: { kind: 'text', text: 'On what conditions?' },
  },
})
