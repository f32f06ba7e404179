import type { Requirement } from '../vocabulary/outcome.ts'
import { goesOn, mayBeCarriedOut, notEndedEarly } from './going-on.ts'
import type { AssessmentQuestion } from './questions.ts'

type Must = Requirement<AssessmentQuestion>

export const carriedOut: Must = {
  that: goesOn,
  otherwise:
    'This assessment cannot be signed off as carried out: it ended early for this child, or there is no consent and nothing says that significant harm may be suspected. Your answers are safe. Get consent; or give significant harm as the lawful ground and hold a strategy discussion; or choose the ending that says it stopped.',
}

/** A later birth must not make an assessment from before it look like one in which nobody was seen. */
export const saysBeforeBirth: Must = {
  that: {
    any: [{ not: { subject: 'unborn' } }, { question: 'assessmentFor', is: 'preBirth' }],
  },
  otherwise:
    'This baby is not born yet, so the assessment is one before birth. Send it back, so that the first page says so.',
}

export const childWasSeen: Must = {
  that: { any: [{ question: 'seen', is: 'yes' }, { subject: 'unborn' }] },
  otherwise:
    'Nobody has seen this child, so nobody can say that they are safe without more. Your answers are safe. See the child and write it down, or, if you are kept from seeing them, choose “A Section 47 child protection investigation”.',
}

export const notYetAdult: Must = {
  that: { not: { subject: 'adult' } },
  otherwise:
    'This young person was 18 already. Nothing is lost. Choose “Moving on to adult services”, which closes the work with them as a child.',
}

export const planOfSupport: Must = {
  that: { rows: 'steps', atLeast: 1 },
  otherwise:
    'This outcome rests on a plan of support made with the family, and there is none yet. Your answers are safe. Send it back, so that what was agreed is written down: at least one step.',
}

export const planOrReason: Must = {
  that: {
    any: [
      { rows: 'steps', atLeast: 1 },
      { question: 'noPlanReason', answered: true },
    ],
  },
  otherwise:
    'Whatever the outcome, a family is left with a plan of support. Write down a short support or safety plan, or say why there is none.',
}

export const familyAgreesToThePlan: Must = {
  that: { question: 'planAgreed', is: ['yes', 'partly'] },
  otherwise:
    'A child in need plan needs the agreement of the family, and it is not recorded. Your answers are safe. Ask them, or choose another outcome.',
}

export const earlyHelpAgreed: Must = {
  that: { question: 'earlyHelpConsent', is: 'yes' },
  otherwise:
    'Early help needs the family’s consent, and none has been given. Your answers are safe. Ask for consent, or choose another outcome.',
}

export const noProtectionPlan: Must = {
  that: { not: { holds: 'child-protection-plan' } },
  otherwise:
    'This child has a child protection plan, and only a conference ends it. Nothing is lost. Choose “A Section 47 child protection investigation”: the plan that is in place goes on.',
}

export const stoppedForWantOfConsent: readonly Must[] = [
  {
    that: { all: [{ not: mayBeCarriedOut }, notEndedEarly] },
    otherwise:
      'This ending is for an assessment that may not go on. There is consent here, a suspicion of harm, a court’s request, or something else ended it: choose the outcome that says so.',
  },
]
