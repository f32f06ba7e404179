import type { Effect } from '../../vocabulary/effect.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import { dataProtection, dataProtectionAct } from '../law.ts'
import type { AccessQuestion } from './questions.ts'
import { mayBeShown, nothingWithheld, somethingCovered, withheldIsCovered } from './requirements.ts'

const told: readonly Effect<AccessQuestion>[] = [
  { effect: 'tell', whom: 'referrer', letter: 'access-decision' },
]

export const outcomes: Readonly<Record<string, Outcome<AccessQuestion>>> = {
  full: {
    label: 'Shown in full',
    explained: 'You are given a copy of all of it.',
    source: dataProtection('15'),
    requires: [...mayBeShown, nothingWithheld],
    effects: told,
  },
  redacted: {
    label: 'Shown with words covered',
    explained: 'You are given a copy, with some words covered.',
    source: dataProtection('15(4)'),
    requires: [...mayBeShown, somethingCovered, withheldIsCovered],
    effects: told,
  },
  refused: {
    label: 'Refused',
    explained: 'You are not given a copy. The page with this letter says why.',
    source: dataProtection('12(4) and 12(5)'),
    asks: ['refusalGround'],
    requires: [
      {
        that: { question: 'refusalGround', answered: true },
        otherwise: 'Say on which ground it is refused: they have a right to know.',
      },
      {
        that: {
          any: [
            { not: { question: 'refusalGround', is: 'serious-harm' } },
            { question: 'seriousHarm', is: 'all' },
          ],
        },
        otherwise:
          'It is refused for serious harm, and no team manager is of the opinion that all of it would cause it. What you wrote is safe. Ask for that opinion, or show what may be shown.',
      },
    ],
    effects: told,
  },
  withdrawn: {
    label: 'Withdrawn',
    explained: 'You told us that you do not want it any more.',
    source: dataProtection('12'),
    requires: [
      {
        that: { question: 'withdrawnOn', answered: true },
        otherwise: 'Say when they withdrew it.',
      },
    ],
    effects: told,
  },
  courtRoute: {
    label: 'For the court to decide',
    explained: 'Only a court can say whether you may see it.',
    source: dataProtectionAct('schedule 3, part 3: court papers and orders'),
    asks: ['courtRoute'],
    requires: [
      {
        that: { question: 'courtRoute', answered: true },
        otherwise: 'Say which court decides it, and what whoever asks was told.',
      },
    ],
    effects: told,
  },
}
