import { lookedAfterReturn } from '../law/care.ts'
import type { FactType } from '../vocabulary/fact.ts'

const yesOrNo = { yes: 'Yes', no: 'No' }

// What only a former system can say of a child: no record here gives it.
export const broughtInFacts: readonly FactType[] = [
  {
    // By the number that the return gives them: they are no worker of this system.
    id: 'former-social-worker',
    title: 'Social worker, by a former system',
    broughtIn: true,
    details: {
      number: { title: 'Number', alone: true },
      reason: { title: 'Given because', codes: 'social-worker-change' },
    },
    source: [lookedAfterReturn('SW_ID, SW_DECOM, SW_DEC, SW_REASON')],
  },
  {
    // A return says that something was so in a year, and not on which day: it stands on the last day of that year, or
    // on the day the child came into care, and starts no clock.
    id: 'said-in-former-return',
    title: 'Said in a return of a former system',
    broughtIn: true,
    details: {
      healthAssessed: { title: 'Health assessed in the year', options: yesOrNo },
      teethChecked: { title: 'Teeth checked in the year', options: yesOrNo },
      immunised: { title: 'Immunisations up to date', options: yesOrNo },
      developmentChecked: { title: 'Development checked', options: yesOrNo },
      score: { title: 'Strengths and difficulties, carer’s score' },
      noScoreReason: { title: 'No such score because', codes: 'no-strengths-score' },
      convicted: { title: 'Convicted in the year', options: yesOrNo },
      substanceMisuse: { title: 'Misuses substances', options: yesOrNo },
      interventionReceived: { title: 'Had help with that', options: yesOrNo },
      interventionOffered: { title: 'Was offered it', options: yesOrNo },
      previousPermanence: { title: 'Permanent home before', codes: 'previous-permanence' },
      previousPermanenceAuthority: { title: 'Arranged by' },
      previousPermanenceOn: { title: 'Arranged on' },
    },
    source: [lookedAfterReturn('OC2 and PrevPerm')],
  },
]
