import { asksWhereTo } from '../../directory/pointed-to.ts'
import { toBeConfirmed, workingWell } from '../../law/sources.ts'
import type { Effect } from '../../vocabulary/effect.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import { carriedOn, familyAgrees, familyDeclined } from '../beginning.ts'
import type { RequestQuestion } from './questions.ts'

type Does = Effect<RequestQuestion>

const ours = toBeConfirmed('how a request for early help can be decided')
const service = workingWell('section 2, Children and Family Wellbeing Service')
const agrees = familyAgrees('Early help')

/** A young person who asks for help of their own, and the front door, need no letter. */
const told = (letter: string): Does => ({
  effect: 'tell',
  whom: 'referrer',
  letter,
  when: { question: 'requester', is: ['family', 'professional'] },
})

export const outcomes: Readonly<Record<string, Outcome<RequestQuestion>>> = {
  intensiveSupport: {
    label: 'Accepted for Family Intensive Support',
    explained: 'A family worker will be in touch and work with the whole family at home.',
    source: service,
    requires: [agrees],
    effects: [
      {
        effect: 'start-fact',
        fact: 'early-help-intensive-support',
        on: { event: 'authorised' },
        when: { not: { holds: 'early-help-intensive-support' } },
      },
      {
        effect: 'open',
        process: 'family-intensive-support',
        to: { team: 'early-help' },
        carries: { ...carriedOn, acceptedOn: { event: 'authorised' }, needs: { answer: 'needs' } },
      },
      told('early-help-accepted'),
    ],
  },
  assessment: {
    label: 'Accepted: an Early Help Assessment with the family',
    explained: 'Somebody will sit down with the family and find out what would help.',
    source: service,
    requires: [agrees],
    effects: [
      {
        effect: 'open',
        process: 'early-help-assessment',
        to: { team: 'community-support' },
        carries: { ...carriedOn, needs: { answer: 'needs' } },
        when: {
          all: [
            { not: { holds: 'early-help-plan' } },
            { not: { underWay: 'early-help-assessment' } },
          ],
        },
      },
      told('early-help-accepted'),
    ],
  },
  youthSupport: {
    label: 'Accepted for Targeted Youth Support',
    explained: 'A youth worker will be in touch with the young person.',
    source: service,
    requires: [
      agrees,
      {
        that: { aged: { from: 12, under: 26 } },
        otherwise:
          'Targeted Youth Support is for young people from 12 to 25, and one who is named is not. Your answers are safe. Name only young people of that age, or choose other help.',
      },
    ],
    effects: [
      {
        effect: 'start-fact',
        fact: 'targeted-youth-support',
        on: { event: 'authorised' },
        when: { not: { holds: 'targeted-youth-support' } },
      },
      {
        effect: 'open',
        process: 'youth-support',
        to: { team: 'youth-support' },
        carries: carriedOn,
      },
      told('early-help-accepted'),
    ],
  },
  group: {
    label: 'A place in a group',
    explained: 'There is a group that would suit, and somebody will ring about a place in it.',
    source: service,
    requires: [agrees],
    effects: [
      {
        effect: 'hand-over',
        what: 'A place in a group',
        to: { team: 'neighbourhood-support' },
        basis: 'consent',
      },
      told('early-help-accepted'),
    ],
  },
  teamAroundTheSchool: {
    label: 'To the Team around the School',
    explained: 'The school and those who work with it will talk about what would help.',
    source: service,
    requires: [agrees],
    effects: [
      {
        effect: 'hand-over',
        what: 'For the Team around the School',
        to: { team: 'community-support' },
        basis: 'consent',
      },
      told('early-help-accepted'),
    ],
  },
  signposted: {
    label: 'Signposted to other services',
    explained: 'Another service can help more, and we have said which.',
    source: ours,
    asks: asksWhereTo,
    effects: [told('early-help-not-taken-on')],
  },
  notAccepted: {
    label: 'Not accepted',
    explained: 'We cannot help with this, and have said why.',
    source: ours,
    asks: ['whyNotAccepted'],
    effects: [told('early-help-not-taken-on')],
  },
  declined: {
    label: 'Offered, and declined',
    explained: 'The family does not want it now. They may ask again at any time.',
    source: workingWell('early help needs the family’s consent'),
    requires: [familyDeclined],
    effects: [
      { effect: 'record-fact', fact: 'early-help-declined', on: { answer: 'receivedAt' } },
      told('early-help-declined'),
    ],
  },
  frontDoor: {
    label: 'Back to the front door',
    explained: 'The worry is more than early help can answer.',
    source: workingWell('completing an assessment never delays a request about significant harm'),
    asks: ['whyTheFrontDoor'],
    effects: [
      {
        effect: 'open',
        process: 'contact',
        to: { team: 'front-door' },
        carries: {
          receivedAt: { event: 'authorised' },
          source: { value: '5D' },
          worries: { answer: 'whyTheFrontDoor' },
          workingWell: { answer: 'workingWell' },
          supportTried: { answer: 'helpTried' },
          referrerName: { answer: 'requesterName' },
          referrerAgency: { answer: 'requesterOrganisation' },
          referrerPhone: { answer: 'requesterPhone' },
          referrerEmail: { answer: 'requesterEmail' },
          consent: { answer: 'consent' },
          consentGivenBy: { answer: 'consentGivenBy' },
          consentCapacity: { answer: 'consentCapacity' },
          consentMethod: { answer: 'consentMethod' },
          consentOn: { answer: 'consentOn' },
          consentReason: { answer: 'consentReason' },
        },
      },
    ],
  },
}
