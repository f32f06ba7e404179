import { keepsTheWish } from '../blocks/rather-see.ts'
import { toldOfPrivateFostering } from '../care/private-fostering/told-of.ts'
import { intoEarlyHelp } from '../early-help/step-down.ts'
import { childrenAct1989, toBeConfirmed, workingWell } from '../law/sources.ts'
import { teamManagers } from '../posts.ts'
import type { Condition } from '../vocabulary/condition.ts'
import type { Carried, Effect } from '../vocabulary/effect.ts'
import type { Outcome } from '../vocabulary/outcome.ts'
import type { AssessmentQuestion } from './questions.ts'
import {
  carriedOut,
  childWasSeen,
  earlyHelpAgreed,
  familyAgreesToThePlan,
  noProtectionPlan,
  notYetAdult,
  planOfSupport,
  planOrReason,
  saysBeforeBirth,
  stoppedForWantOfConsent,
} from './requirements.ts'

type Does = Effect<AssessmentQuestion>
type Outcomes = Readonly<Record<string, Outcome<AssessmentQuestion>>>

const assessed = [carriedOut, saysBeforeBirth] as const

const guide = workingWell('section 2, the outcome of a Child and Family Assessment may be')

/** An update of an assessment closes nothing that a plan or a court still holds open. */
const nothingElseHoldsIt = {
  all: [
    { not: { holds: 'child-in-need-plan' } },
    { not: { holds: 'child-protection-plan' } },
    { not: { holds: 'pre-proceedings' } },
    { not: { holds: 'care-proceedings' } },
  ],
} as const satisfies Condition

type Ending = 'assessment' | 'consent' | 'adult' | 'moved' | 'untraced' | 'died'

const closes = (
  reason: string,
  closingAfter: Ending = 'assessment',
  when?: Condition<AssessmentQuestion>,
): Does => ({
  effect: 'open',
  process: 'case-closure',
  to: { holder: 'this-team' },
  carries: {
    closureDecidedOn: { event: 'authorised' },
    closingAfter: { value: closingAfter },
    closureReason: { value: reason },
  },
  when: when ? { all: [nothingElseHoldsIt, when] } : nothingElseHoldsIt,
})

const endsBecause = (what: Ending, reason: string): Does =>
  closes(reason, what, { question: 'endedEarly', is: what })

/** The census counts a closure “after assessment” only where this work had one that was finished. */
const finished: Does = {
  effect: 'change-fact',
  fact: 'open-referral',
  with: { assessed: { value: 'yes' } },
}

const finishing = (...effects: readonly Does[]): readonly Does[] => [finished, ...effects]

/** What the plan begins with: nothing of it is asked again. */
const intoThePlan: Readonly<Record<string, Carried<AssessmentQuestion>>> = {
  assessedOn: { event: 'authorised' },
  reason: { answer: 'reason' },
  primaryNeed: { answer: 'primaryNeed' },
  steps: { answer: 'steps' },
  consent: { value: 'given' },
  consentGivenBy: { answer: 'planAgreedBy' },
  consentOn: { answer: 'planAgreedOn' },
}

/** What was found goes into the family’s Early Help Assessment as it stands: none of it is typed again. */
const earlyHelpBegins = intoEarlyHelp<AssessmentQuestion>({
  stepDownFrom: { value: 'assessment' },
  socialCareEndedOn: { event: 'authorised' },
  whatPrompted: { answer: 'worriedAbout' },
  workingWell: { answer: 'workingWell' },
  analysis: { answer: 'needsToHappen' },
  steps: { answer: 'steps' },
  leadName: { answer: 'leadProfessional' },
  consent: { value: 'given' },
  consentGivenBy: { answer: 'planAgreedBy' },
  consentOn: { answer: 'planAgreedOn' },
  childsVoice: { answer: 'childsVoice' },
  dayInTheLife: { answer: 'dayInTheLife' },
})

const intensiveSupport: readonly Does[] = [
  { effect: 'hand-over', what: 'Family Intensive Support', to: { team: 'early-help' } },
  {
    effect: 'start-fact',
    fact: 'early-help-intensive-support',
    on: { event: 'authorised' },
    when: { not: { holds: 'early-help-intensive-support' } },
  },
]

/** The guide’s seven, in its words and its order. */
const guides: Outcomes = {
  advice: {
    label: 'The provision of advice',
    source: guide,
    asks: ['adviceGiven'],
    requires: [...assessed, childWasSeen, planOrReason],
    effects: finishing(closes('RC8')),
  },
  communityProvision: {
    label: 'Referral to relevant provision in the community',
    source: guide,
    asks: ['communityProvision'],
    requires: [...assessed, childWasSeen, planOfSupport],
    effects: finishing(closes('RC8')),
  },
  childInNeedPlan: {
    label: 'A Child in Need plan (CIN)',
    source: guide,
    asks: ['planTeam'],
    requires: [
      ...assessed,
      notYetAdult,
      childWasSeen,
      noProtectionPlan,
      planOfSupport,
      familyAgreesToThePlan,
    ],
    effects: finishing({
      effect: 'open',
      process: 'child-in-need-plan',
      to: {
        first: [
          {
            when: { question: 'planTeam', is: 'contextual' },
            to: { team: 'contextual-safeguarding' },
          },
          {
            when: { question: 'planTeam', is: 'disability' },
            to: { team: 'children-with-disabilities' },
          },
          { to: { team: 'family-safeguarding' } },
        ],
      },
      carries: intoThePlan,
      // A plan that an enquiry or a conference has made already goes on; there is only one.
      when: {
        all: [
          { not: { holds: 'child-in-need-plan' } },
          { not: { underWay: 'child-in-need-plan' } },
        ],
      },
    }),
  },
  intensiveEarlyHelp: {
    label: 'Support provided by intensive Early Help Service',
    source: guide,
    asks: ['earlyHelpConsent'],
    requires: [...assessed, notYetAdult, childWasSeen, earlyHelpAgreed, planOfSupport],
    effects: finishing(...intensiveSupport, earlyHelpBegins, closes('RC9')),
  },
  teamAroundTheFamily: {
    label:
      'Support provided by services to provide additional support using a Team Around the Family and Early Help Plan',
    source: guide,
    asks: ['earlyHelpConsent', 'leadProfessional'],
    requires: [...assessed, notYetAdult, childWasSeen, earlyHelpAgreed, planOfSupport],
    effects: finishing(
      {
        effect: 'hand-over',
        what: 'Team Around the Family and Early Help plan',
        to: { team: 'early-help' },
      },
      earlyHelpBegins,
      closes('RC9'),
    ),
  },
  section47: {
    label: 'A Section 47 child protection investigation',
    source: guide,
    requires: [...assessed, notYetAdult, planOrReason],
    effects: finishing({
      effect: 'open',
      process: 'strategy-discussion',
      to: { holder: 'this-team' },
      carries: {
        referralOn: { answer: 'referralOn' },
        reason: { answer: 'worriedAbout' },
        presenting: { answer: 'presenting' },
      },
      // Where an enquiry has run beside the assessment, or a conference has met, it has been held.
      when: {
        all: [
          { not: { holds: 'section-47-enquiry' } },
          { not: { holds: 'child-protection-plan' } },
          { not: { underWay: 'strategy-discussion' } },
        ],
      },
    }),
  },
  noFurtherAction: {
    label: 'No further action',
    source: guide,
    requires: [...assessed, childWasSeen, planOrReason],
    effects: finishing(closes('RC8')),
  },
}

const others: Outcomes = {
  inOurCare: {
    label: 'Coming into our care',
    source: childrenAct1989('20'),
    requires: [...assessed, notYetAdult, planOrReason],
    effects: [
      {
        effect: 'open',
        process: 'becoming-looked-after',
        to: { holder: 'this-team' },
        carries: { reason: { answer: 'worriedAbout' }, referralOn: { answer: 'referralOn' } },
      },
    ],
  },
  privateFostering: {
    label: 'Private fostering arrangements',
    source: childrenAct1989('67'),
    requires: [
      ...assessed,
      notYetAdult,
      childWasSeen,
      {
        that: { question: 'privatelyFostered', is: 'yes' },
        otherwise:
          'The assessment does not say that this child is privately fostered. Change that answer, or choose another outcome.',
      },
    ],
    effects: [toldOfPrivateFostering({ answer: 'referralOn' })],
  },
  adultServices: {
    label: 'Moving on to adult services',
    source: toBeConfirmed('a young person who turns 18 during an assessment'),
    requires: [
      {
        that: {
          any: [carriedOut.that, { question: 'endedEarly', is: 'turned18' }],
        },
        otherwise: carriedOut.otherwise,
      },
    ],
    effects: [
      {
        effect: 'hand-over',
        what: 'A young person who may need care and support as an adult',
        to: { team: 'adult-safeguarding' },
      },
      closes('RC6', 'adult'),
    ],
  },
  stoppedWithoutConsent: {
    label: 'Stopped: no consent, and no significant harm suspected',
    explained: 'The family did not want an assessment, and nothing suggests significant harm.',
    source: workingWell('Section 17 support requires consent'),
    by: teamManagers,
    requires: stoppedForWantOfConsent,
    effects: [closes('RC7', 'consent')],
  },
  endedEarly: {
    label: 'Ended before it was finished',
    source: toBeConfirmed('a family that moves, cannot be found, or a child who dies'),
    requires: [
      {
        that: { question: 'endedEarly', is: ['moved', 'untraced', 'died'] },
        otherwise:
          'Say on the first page what ended it. If nothing did, choose the outcome of the assessment.',
      },
    ],
    effects: [
      endsBecause('moved', 'RC5'),
      endsBecause('untraced', 'RC7'),
      endsBecause('died', 'RC2'),
    ],
  },
}

const wish = keepsTheWish<AssessmentQuestion>({ answer: 'seenAt' })

/** What a child wishes is kept however it ends. */
export const outcomes: Outcomes = Object.fromEntries(
  Object.entries({ ...guides, ...others }).map(([id, outcome]) => [
    id,
    { ...outcome, effects: [...(outcome.effects ?? []), wish] },
  ]),
)
