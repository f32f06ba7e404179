import { analysis } from '../blocks/analysis.ts'
import { levelRecommended } from '../blocks/level-of-need.ts'
import { rationale } from '../blocks/rationale.ts'
import { views } from '../blocks/views.ts'
import { toBeConfirmed, workingTogether, workingWell } from '../law/sources.ts'
import type { Outcome } from '../vocabulary/outcome.ts'
import { defineProcess } from '../vocabulary/process.ts'
import { defineQuestions } from '../vocabulary/question.ts'
import { outcomeLabels, type ContactOutcome } from './contact/outcome-labels.ts'
import { frontDoorManager, frontDoorSocialWorkers } from '../posts.ts'

// Partners say what they know where the threshold is not clear. It is opened from a contact that stays
// open, and runs inside that contact's clock, so it has none of its own. Its conclusion informs the
// contact's decision, which alone brings anything about.

const questions = {
  ...defineQuestions({
    begunAt: { kind: 'instant', text: 'When did the screening begin?', needed: 'to-submit' },
    screeningTeam: {
      kind: 'team',
      text: 'Which locality’s team is screening?',
      needed: 'to-submit',
    },
    noPartnersReason: {
      kind: 'long-text',
      text: 'If no partner was asked, why was it not needed?',
    },
    familySpokenToFirst: {
      kind: 'yes-no',
      text: 'Was the family spoken to before partners were asked?',
      hint: 'Always, unless it is not safe.',
      needed: 'to-submit',
    },
    familyNotSpokenToReason: {
      kind: 'long-text',
      text: 'Why was the family not spoken to first?',
      when: { question: 'familySpokenToFirst', is: 'no' },
      needed: 'to-submit',
    },
  }),
  ...views(),
  ...defineQuestions({
    domesticAbuseAdvisor: {
      kind: 'yes-no',
      text: 'Is an Independent Domestic Violence Advisor involved?',
    },
    marac: { kind: 'yes-no', text: 'Is anyone known to MARAC?', sensitive: 'not-for-family' },
    mappa: { kind: 'yes-no', text: 'Is anyone known to MAPPA?', sensitive: 'not-for-family' },
    domesticAbuseRiskScore: {
      kind: 'number',
      text: 'Domestic abuse risk score',
      from: 0,
      sensitive: 'not-for-family',
    },
  }),
  ...analysis(),
  ...levelRecommended(),
  ...defineQuestions({
    partnerDisagrees: {
      kind: 'yes-no',
      text: 'Does any partner disagree about the threshold?',
      needed: 'to-submit',
    },
    disagreement: {
      kind: 'long-text',
      text: 'Who disagrees, about what, and who takes it further?',
      when: { question: 'partnerDisagrees', is: 'yes' },
      needed: 'to-submit',
    },
    socialWorkerRationale: rationale({
      whose: 'social worker',
      forWhat: 'the recommendation',
      each: 'child',
      needed: 'to-submit',
    }),
    managerRationale: rationale({
      whose: 'practice manager',
      forWhat: 'the conclusion',
      each: 'child',
      needed: 'to-authorise',
    }),
  }),
}

const guide = workingWell('section 2, multi-agency screening where the threshold is not clear')

const conclusion = (id: ContactOutcome): Outcome<never> => ({
  label: outcomeLabels[id],
  source: guide,
})

export const multiAgencyScreening = defineProcess({
  id: 'multi-agency-screening',
  number: 'P02',
  title: 'Multi-agency screening',
  noun: 'multi-agency screening',
  purpose: 'Gather and weigh what partners know, where the threshold is unclear.',
  referenceLetter: 'S',
  basis: [guide, workingTogether('information sharing')],
  about: 'child',
  several: true,
  roles: {
    start: frontDoorSocialWorkers,
    record: frontDoorSocialWorkers,
    authorise: frontDoorManager,
    allocate: frontDoorManager,
  },
  clocks: [],
  questions,
  pages: [
    {
      id: 'family',
      title: 'What does the family say?',
      people: true,
      asks: [
        'begunAt',
        'screeningTeam',
        'familySpokenToFirst',
        'familyNotSpokenToReason',
        'childsVoice',
        'parentsViews',
      ],
    },
    {
      id: 'partners',
      title: 'What do partners know?',
      intro:
        'Ask each partner only for what is relevant and proportionate, and say on what legal basis. A partner sees only what you share with it. “No reply” is an answer.',
      partners: true,
      asks: ['noPartnersReason'],
    },
    {
      id: 'domestic-abuse',
      title: 'Domestic abuse and public protection',
      asks: ['domesticAbuseAdvisor', 'marac', 'mappa', 'domesticAbuseRiskScore'],
    },
    {
      id: 'analysis',
      title: 'What does it mean for the child?',
      asks: [
        'worriedAbout',
        'workingWell',
        'complicating',
        'needsToHappen',
        'safetyScale',
        'familySafetyScale',
        'identityConsidered',
      ],
    },
    {
      id: 'recommendation',
      title: 'What do you recommend?',
      asks: [
        'levelRecommended',
        'indicators',
        'whyNotOneLevelUp',
        'whyNotOneLevelDown',
        'partnerDisagrees',
        'disagreement',
        'socialWorkerRationale',
      ],
    },
    { id: 'conclusion', title: 'What is concluded?', by: 'authoriser', asks: ['managerRationale'] },
  ],
  outcomesEach: 'child',
  outcomes: {
    noFurtherAction: conclusion('noFurtherAction'),
    adviceAndInformation: conclusion('adviceAndInformation'),
    earlyHelpAssessment: conclusion('earlyHelpAssessment'),
    signposted: conclusion('signposted'),
    acceptedAsReferral: conclusion('acceptedAsReferral'),
    familyIntensiveSupport: conclusion('familyIntensiveSupport'),
    passedToAllocatedWorker: conclusion('passedToAllocatedWorker'),
    outOfArea: conclusion('outOfArea'),
    strategyDiscussionNow: conclusion('strategyDiscussionNow'),
    linkedToOpenReferral: conclusion('linkedToOpenReferral'),
    adultSafeguarding: {
      ...conclusion('adultSafeguarding'),
      source: toBeConfirmed('a concern about an adult only'),
    },
  },
  submitRequires: [
    {
      that: {
        any: [{ partners: 'asked' }, { question: 'noPartnersReason', answered: true }],
      },
      otherwise: 'Ask at least one partner what it knows, or say why that was not needed.',
    },
    {
      that: { partners: 'answered' },
      otherwise:
        'A partner has not answered yet. Record what they said or, if time is up, record “no reply” and decide on what is known.',
    },
  ],
  happenedAt: 'begunAt',
  worry: 'worriedAbout',
})
