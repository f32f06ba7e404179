import type { RequestForm } from '../../vocabulary/request-form.ts'
import { askers } from './askers.ts'
import { plainly } from './plain-words.ts'

/**
 * "Request support or report a concern": the contact (P01) as the public and professionals fill it in. Almost
 * nothing must be answered: what a referrer does not give is shown as not given, and asked by the front door.
 */
export const requestForSupport: RequestForm = {
  process: 'contact',
  askers,
  namelessSource: '9',
  pages: [
    { id: 'danger', title: 'Is anyone in danger now?', asks: ['immediateDanger'] },
    {
      id: 'emergency',
      title: 'Ring 999 now',
      asks: ['policeLog'],
      when: { question: 'immediateDanger', is: 'yes' },
    },
    {
      id: 'you',
      title: 'About you',
      people: 'asker',
      asks: ['referrerName', 'referrerRole', 'referrerAgency'],
    },
    {
      id: 'children',
      title: 'Who is it about?',
      titleFor: { child: 'You, and other children at home', parent: 'Your children' },
      people: 'children',
      asks: ['allChildrenNamed', 'whyNotAllChildren'],
    },
    {
      id: 'adults',
      title: 'Parents, carers and other adults at home',
      titleFor: { child: 'Who looks after you?', parent: 'Who else looks after the children?' },
      people: 'adults',
      asks: [],
    },
    {
      id: 'worries',
      title: 'Your worry, in your own words',
      titleFor: { child: 'In your own words', parent: 'In your own words' },
      asks: ['worries', 'othersAtRisk'],
    },
    {
      id: 'signs',
      title: 'What does it look like?',
      asks: ['presenting', 'presentingAsWritten'],
    },
    {
      id: 'strengths',
      title: 'What helps already',
      titleFor: { child: 'What helps' },
      asks: [
        'workingWell',
        'supportTried',
        'earlyHelpAssessmentInPlace',
        'earlyHelpAssessmentLead',
      ],
    },
    {
      id: 'each-child',
      title: 'Each child, now',
      titleFor: { child: 'What you would like' },
      asks: ['childsVoice', 'whereNow', 'harmSourceThere'],
    },
    {
      id: 'family',
      title: 'Does the family know?',
      titleFor: { child: 'Who knows?', parent: 'Is there anyone who must not be told?' },
      asks: [
        'familyAware',
        'familyUnawareReason',
        'referrerAnonymous',
        'doNotTell',
        'doNotTellWhom',
        'doNotTellReason',
      ],
    },
    { id: 'consent', title: 'Does the family agree?', asks: ['consent'] },
    {
      id: 'agreed',
      title: 'Who agreed, and how?',
      asks: ['consentGivenBy', 'consentCapacity', 'consentMethod', 'consentOn'],
    },
    {
      id: 'not-agreed',
      title: 'Going on without agreement',
      asks: ['consentReason', 'lawfulGround'],
    },
    {
      id: 'reach',
      title: 'How may we reach you?',
      intro: 'We may need to ask you more, and we tell you what we decide.',
      introFor: {
        child:
          'Leave empty whatever is not safe. We can also answer if you ring us and say your reference.',
      },
      asks: ['referrerPhone', 'referrerEmail', 'referrerSafeToReach'],
    },
  ],
  onlyFor: {
    referrerName: ['family-or-friend', 'professional'],
    referrerRole: ['family-or-friend', 'professional'],
    referrerAgency: ['professional'],
    referrerAnonymous: ['child'],
    policeLog: ['professional'],
    presenting: ['professional'],
    presentingAsWritten: ['professional'],
    othersAtRisk: ['child', 'family-or-friend', 'professional'],
    earlyHelpAssessmentInPlace: ['professional'],
    earlyHelpAssessmentLead: ['professional'],
    harmSourceThere: ['family-or-friend', 'professional'],
    familyAware: ['child', 'family-or-friend', 'professional'],
    familyUnawareReason: ['child', 'family-or-friend', 'professional'],
    consentGivenBy: ['professional'],
    consentCapacity: ['professional'],
    consentMethod: ['professional'],
    consentOn: ['professional'],
    consentReason: ['family-or-friend', 'professional'],
    lawfulGround: ['professional'],
  },
  needed: {
    immediateDanger: 'Say whether anyone is in danger now',
    worries: 'Say what you are worried about. A few words are enough',
    consent: 'Choose an answer, even if it is that nobody was asked',
  },
  plainly,
}
