import { toBeConfirmed, workingWell } from '../law/sources.ts'
import type { FactType } from '../vocabulary/fact.ts'
import { published } from '../vocabulary/source.ts'

const earlyHelp = workingWell('levels 2 and 3: Early Help Assessment, Team Around the Family')
const service = workingWell('section 2, Children and Family Wellbeing Service')

/** What early help starts, ends and waits for. All of it by consent. */
export const earlyHelpFacts: readonly FactType[] = [
  {
    // Details besides: lead, organisation (who leads now), stepDownFrom; at its end reason, allMet, atLeastThree.
    id: 'early-help-plan',
    title: 'Early help plan',
    excludes: 'early-help-plan',
    overlapMessage:
      'This family already has an early help plan on those dates, and there is one for the whole family. Change it at a Team Around the Family.',
    details: {
      lead: { title: 'Led by' },
      organisation: { title: 'Of', codes: 'early-help-organisation' },
      reason: { title: 'Ended because', codes: 'early-help-ending' },
    },
    tells: 'plan',
    source: [earlyHelp],
  },
  {
    // Detail besides: name, as the records say it, so that another name there ends it.
    id: 'early-help-lead',
    title: 'Lead professional outside the council',
    excludes: 'early-help-lead',
    overlapMessage:
      'Somebody outside the council leads for this family on those dates already. Nothing was changed: see who, on the assessment.',
    details: {
      worker: { title: 'Who', names: 'worker', alone: true },
      organisation: { title: 'Of' },
    },
    source: [
      published('A lead professional outside the council has an account limited to that family'),
    ],
  },
  {
    // Details besides: level.
    id: 'early-help-assessment',
    title: 'Early Help Assessment completed',
    details: {
      organisation: { title: 'By', codes: 'early-help-organisation' },
      decision: {
        title: 'What came of it',
        options: {
          oneService: 'One service helps, with a plan',
          teamAroundTheFamily: 'Team Around the Family and plan',
          intensiveSupport: 'Family Intensive Support',
          signposted: 'Signposted to other services',
          frontDoor: 'To the front door',
          noFurtherAction: 'No further action',
        },
      },
    },
    source: [earlyHelp],
  },
  {
    id: 'early-help-declined',
    title: 'Early help offered, and declined',
    source: [workingWell('early help needs the family’s consent')],
  },
  {
    id: 'team-around-the-family',
    title: 'Team Around the Family held',
    source: [earlyHelp],
  },
  {
    // How far each headline outcome has come since the start; a detail for each that the family had a need of.
    id: 'early-help-scored',
    title: 'Outcomes scored',
    source: [toBeConfirmed('outcomes scored at the start, at each review and at the end')],
  },
  {
    id: 'early-help-sustained',
    title: 'Looked again, six months after early help',
    details: {
      result: {
        title: 'Result',
        options: { held: 'It has held', notHeld: 'It has not held', notKnown: 'Not known' },
        alone: true,
      },
    },
    source: [toBeConfirmed('a look again six months after early help ends')],
  },
  {
    id: 'targeted-youth-support',
    title: 'Targeted Youth Support',
    excludes: 'targeted-youth-support',
    overlapMessage:
      'This young person already has Targeted Youth Support on those dates. Send the new information to their youth worker instead.',
    details: {
      endReason: {
        title: 'Ended because',
        options: {
          goalsMet: 'They reached what they wanted',
          otherHelp: 'Other help goes on',
          steppedUp: 'A social worker works with them now',
          withdrew: 'They did not want it any more',
          moved: 'They moved away',
          overAge: 'They are over age',
        },
      },
    },
    source: [service],
  },
  {
    id: 'youth-session',
    title: 'Youth work session',
    source: [service],
  },
]
