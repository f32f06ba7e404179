import { childrenAct1989, toBeConfirmed } from '../../law/sources.ts'
import { seed } from '../../vocabulary/source.ts'
import type { Effect } from '../../vocabulary/effect.ts'
import type { Outcome, Requirement } from '../../vocabulary/outcome.ts'
import { wantsIt, type SupportQuestion } from './questions.ts'

type Does = Effect<SupportQuestion>
type Must = Requirement<SupportQuestion>

const asked: Does = {
  effect: 'record-fact',
  fact: 'support-after-21',
  on: { answer: 'answeredOn' },
  with: { occasion: { answer: 'occasion' }, wants: { answer: 'wants' } },
}

const ended = (fact: string, reason: string): Does => ({
  effect: 'end-fact',
  fact,
  on: { answer: 'answeredOn' },
  with: { endReason: { value: reason } },
  when: { holds: fact },
})

/** The adviser, the plan and the support end; that they are entitled to come back does not. */
const supportEnds = (reason: string, because: string): readonly Does[] => [
  ended('leaving-care-support', reason),
  ended('personal-adviser', reason),
  ended('pathway-plan', reason),
  { effect: 'end-record', process: 'pathway-plan', because, when: { holds: 'pathway-plan' } },
]

const allEnds = (reason: string, because: string): readonly Does[] => [
  ...supportEnds(reason, because),
  ended('home-after-care', reason),
  ended('activity', reason),
  ended('care-leaver', reason),
]

const under25: Must = {
  that: { aged: { under: 25 } },
  otherwise:
    'They are 25 or older, and support ends at 25. Your answers are safe. Choose “Closed at 25”, and say who helps from here.',
}

const wants: Must = {
  that: wantsIt,
  otherwise:
    'They were not asked, or do not want it. Your answers are safe. Ask them, or choose the outcome that says what they answered.',
}

const wantsNot: Must = {
  that: { not: wantsIt },
  otherwise: 'They want support, so it goes on or begins again. Choose the outcome that says so.',
}

const mayComeBack: Must = {
  that: { question: 'toldTheyMayReturn', is: 'yes' },
  otherwise:
    'Tell them first, in a way they can keep, that they can come back until they are 25. Then say that they know.',
}

const law = childrenAct1989('23CZB')
const ours = toBeConfirmed('how support after care can end')

export const outcomes: Readonly<Record<string, Outcome<SupportQuestion>>> = {
  goesOn: {
    label: 'Support goes on',
    explained: 'Their personal adviser stays with them, until 25 if they want.',
    source: seed('Leaving care: until 21, and up to 25 if the young person wants it'),
    requires: [
      wants,
      under25,
      {
        that: { holds: 'leaving-care-support' },
        otherwise:
          'Their support has ended or not begun, so it cannot go on. Choose “They come back to support”.',
      },
    ],
    effects: [asked],
  },
  comesBack: {
    label: 'They come back to support',
    explained: 'A personal adviser again, and a look at what they need.',
    source: law,
    requires: [
      wants,
      under25,
      {
        that: { not: { holds: 'leaving-care-support' } },
        otherwise: 'They have support already. Choose “Support goes on”.',
      },
      {
        that: { aged: { from: 18 } },
        otherwise: 'Under 18 the pathway plan goes on, whatever they want. Review it.',
      },
    ],
    effects: [
      asked,
      { effect: 'start-fact', fact: 'leaving-care-support', on: { answer: 'answeredOn' } },
      {
        effect: 'open',
        process: 'personal-adviser',
        to: { team: 'leaving-care' },
        carries: { whatTheyWanted: { answer: 'theirWords' } },
        when: {
          all: [{ not: { holds: 'personal-adviser' } }, { not: { underWay: 'personal-adviser' } }],
        },
      },
      {
        effect: 'open',
        process: 'leaving-care-assessment',
        to: { team: 'leaving-care' },
        carries: { childsVoice: { answer: 'helpWanted' } },
        when: { not: { underWay: 'leaving-care-assessment' } },
      },
    ],
  },
  paused: {
    label: 'Support stops, as the young person wishes',
    explained: 'They can come back at any time until they are 25.',
    source: law,
    requires: [
      wantsNot,
      under25,
      {
        that: { aged: { from: 18 } },
        otherwise:
          'Under 18 the authority owes a plan and an adviser whether or not they are wanted. Your answers are safe. Review the plan with them, and write down what they say.',
      },
      mayComeBack,
    ],
    effects: [asked, ...supportEnds('paused', 'The young person wants no support now')],
  },
  closedAt25: {
    label: 'Closed at 25',
    explained: 'Support ends at 25. Their file stays theirs to see.',
    source: law,
    requires: [
      {
        that: { aged: { from: 25 } },
        otherwise:
          'They are not 25 yet, so support does not end because of age. Choose what they want, or come back on their birthday.',
      },
    ],
    effects: [asked, ...allEnds('twenty-five', 'The young person is 25')],
  },
  adultServices: {
    label: 'Moved to adult services',
    source: ours,
    requires: [
      under25,
      {
        that: { aged: { from: 18 } },
        otherwise: 'Adult services take over from 18, not before. Review the plan until then.',
      },
    ],
    effects: [
      asked,
      {
        effect: 'hand-over',
        what: 'Adult services take over the support of a young person who left our care',
        to: { team: 'adult-safeguarding' },
      },
      ...supportEnds('adult-services', 'Adult services support them from here'),
    ],
  },
  leftTheCountry: {
    label: 'Gone abroad for good, or deported',
    explained: 'Should they come back before 25, support can begin again.',
    source: ours,
    requires: [
      {
        that: { holds: 'home-after-care', where: { type: ['G1', 'G2', 'H1', 'H2'] } },
        otherwise:
          'Their home is not recorded as abroad. Your answers are safe. Record where they live first, with the day they left.',
      },
    ],
    effects: [asked, ...supportEnds('left-the-country', 'They left the country')],
  },
  died: {
    label: 'Died',
    source: ours,
    requires: [
      {
        that: { subject: 'deceased' },
        otherwise: 'The date of death is not recorded. Record it on their page first.',
      },
    ],
    effects: [
      asked,
      {
        effect: 'hand-over',
        what: 'A young person who left our care has died: national notification, and support for those around them',
        to: { team: 'safeguarding-and-audit' },
      },
      ...allEnds('died', 'The young person died'),
    ],
  },
}
