import { placementsTonight } from '../../front-door/emergency-duty-episode/placement-made.ts'
import { defineQuestions } from '../../vocabulary/question.ts'

/** A home is asked for: how soon, and what the child needs of it. */
export const theRequest = defineQuestions({
  requestedOn: { kind: 'date', text: 'When was a home asked for?', needed: 'to-submit' },
  reason: { kind: 'long-text', text: 'Why does the child need this home?', needed: 'to-submit' },
  neededBy: {
    kind: 'choice',
    text: 'How soon was it needed?',
    options: { today: 'Today', within5Days: 'In less than five days', later: 'Later' },
    needed: 'to-submit',
  },
  urgency: {
    kind: 'choice',
    text: 'Was it planned?',
    options: { planned: 'Planned', emergency: 'An emergency' },
    needed: 'to-submit',
  },
  outOfHours: {
    kind: 'yes-no',
    text: 'Was it agreed out of hours, by the senior on call?',
    needed: 'to-submit',
  },
  placements: placementsTonight({ text: 'What the emergency duty team wrote of it, if they did' }),
  needs: {
    kind: 'list',
    row: 'need',
    text: 'What does the child need of a home?',
    needed: 'to-submit',
    of: {
      what: {
        kind: 'choice',
        text: 'What?',
        options: {
          education: 'School and learning',
          health: 'Health',
          familyTime: 'Family time',
          communication: 'Language and communication',
          identity: 'Culture and religion',
          disability: 'Disability',
          adaptations: 'Changes to the building',
          siblings: 'Brothers and sisters',
          alone: 'To be the only child there',
          risksToSelf: 'Risks to themselves',
          risksToOthers: 'Risks to others',
          pets: 'Pets',
          distance: 'How far away at most',
          avoid: 'Places to keep away from',
        },
      },
      how: { kind: 'long-text', text: 'What exactly?' },
    },
  },
})

/** Which homes there were, and why this one. Needed for the signature: at night there may be one bed. */
export const theMatch = defineQuestions({
  options: {
    kind: 'list',
    row: 'option',
    text: 'Which homes were thought of?',
    none: 'There was no time to look for another',
    needed: 'to-authorise',
    of: {
      provider: { kind: 'text', text: 'Home and provider' },
      offered: { kind: 'yes-no', text: 'Was it offered?' },
      matched: { kind: 'yes-no', text: 'Would it fit the child?' },
      whyNot: { kind: 'text', text: 'If not chosen, why not?' },
    },
  },
  match: {
    kind: 'long-text',
    text: 'What does the child need, and what can this carer or home give?',
    needed: 'to-authorise',
  },
  otherChildren: {
    kind: 'long-text',
    text: 'What will it mean for the other children there?',
    needed: 'to-authorise',
  },
  childsView: {
    kind: 'long-text',
    voice: 'child',
    text: 'What does the child say about it?',
    needed: 'to-authorise',
  },
  carersView: {
    kind: 'long-text',
    text: 'What does the carer or the home say?',
    needed: 'to-authorise',
  },
  educationContinuity: {
    kind: 'long-text',
    text: 'How does the child’s schooling go on, and what does this home mean for it?',
    needed: 'to-authorise',
  },
})
