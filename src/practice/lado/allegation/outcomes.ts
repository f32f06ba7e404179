import type { Outcome, Requirement } from '../../vocabulary/outcome.ts'
import { allegationsAgainstPeople, designatedOfficerGuide } from '../law.ts'
import { isReferral, type AllegationQuestion } from './questions.ts'

const meetsOne: Requirement<AllegationQuestion> = {
  that: { question: 'criteria', is: ['harmed', 'offence', 'risk', 'unsuitable'] },
  otherwise:
    'None of the four criteria is met by what is written, so the threshold is not. Choose which it meets, or another ending.',
}

const meetsNone: Requirement<AllegationQuestion> = {
  that: { question: 'criteria', is: 'none' },
  otherwise:
    'What is written meets the threshold, so it is not left to the employer alone. Choose “Threshold met”, or correct the criteria and say why.',
}

export const outcomes: Readonly<Record<string, Outcome<AllegationQuestion>>> = {
  thresholdMet: {
    label: 'Threshold met: allegation to be managed',
    explained: 'It is looked into by the police, social care and the employer together.',
    source: allegationsAgainstPeople('the threshold'),
    when: isReferral,
    requires: [meetsOne],
    effects: [
      {
        effect: 'start-fact',
        fact: 'allegation-open',
        on: { answer: 'receivedAt' },
        with: { sector: { answer: 'sector' } },
      },
      { effect: 'open', process: 'allegation-meeting', to: { holder: 'this-team' } },
    ],
  },
  adviceOnly: {
    label: 'Advice only',
    explained: 'We gave advice, and the employer goes on with it.',
    source: designatedOfficerGuide('advice only'),
    requires: [meetsNone],
  },
  lowLevel: {
    label: 'Low-level concern: the employer handles it',
    explained: 'It does not meet the threshold. The employer deals with it and keeps a note of it.',
    source: allegationsAgainstPeople('low-level concerns'),
    requires: [meetsNone],
  },
  frontDoor: {
    label: 'To the front door: a child may be at risk',
    explained: 'The front door looks at once into whether a child is safe.',
    source: designatedOfficerGuide('to MASH'),
    effects: [
      {
        effect: 'hand-over',
        what: 'A child may be at risk: the designated officer will ring with what you need to know',
        to: { team: 'front-door' },
      },
    ],
  },
  police: {
    label: 'To the police',
    explained: 'The police look into it first.',
    source: designatedOfficerGuide('to police'),
    when: isReferral,
    requires: [meetsOne],
    effects: [
      {
        effect: 'start-fact',
        fact: 'allegation-open',
        on: { answer: 'receivedAt' },
        with: { sector: { answer: 'sector' } },
      },
      { effect: 'open', process: 'allegation-meeting', to: { holder: 'this-team' } },
    ],
  },
  otherArea: {
    label: 'To the designated officer of another area',
    explained: 'The designated officer where the adult is employed leads.',
    source: designatedOfficerGuide('other area; the lead is where the adult is employed'),
    requires: [
      {
        that: { rows: 'employers', atLeast: 1 },
        otherwise:
          'Say who employs the adult and in which authority: its designated officer leads.',
      },
    ],
  },
}
