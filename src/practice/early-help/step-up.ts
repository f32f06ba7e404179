import { workingWell } from '../law/sources.ts'
import type { Carried, Effect } from '../vocabulary/effect.ts'
import type { QuestionId } from '../vocabulary/identifiers.ts'
import type { Source } from '../vocabulary/source.ts'

/** An assessment, or a plan that goes on, never keeps anybody waiting who may be harmed. */
export const atOnce: Source = workingWell(
  'completing an Early Help Assessment never delays a request about significant harm',
)

type Told =
  | 'whyTheFrontDoor'
  | 'workingWell'
  | 'helpTried'
  | 'assessedOn'
  | 'leadName'
  | 'leadRole'
  | 'leadOrganisationName'
  | 'leadPhone'
  | 'leadEmail'
  | 'consent'
  | 'consentGivenBy'
  | 'consentCapacity'
  | 'consentMethod'
  | 'consentOn'
  | 'familyKnows'
  | 'immediateDanger'
  | 'childsVoice'

/**
 * A contact for the front door with what early help knows already. It comes from the lead professional, so that the
 * answer goes to them; early help stays open until it is accepted.
 */
export const toTheFrontDoor = <Q extends QuestionId>(
  names: Readonly<Partial<Record<Told, Q>>>,
): Effect<Q> => ({
  effect: 'open',
  process: 'contact',
  to: { team: 'front-door' },
  carries: {
    receivedAt: { event: 'submitted' },
    method: { value: 'automatic' },
    source: { value: '5D' },
    earlyHelpAssessmentInPlace: { value: 'yes' },
    referrerAnonymous: { value: 'no' },
    ...Object.fromEntries(
      Object.entries(names).map(([told, answer]): [string, Carried<Q>] => [
        asked[told as Told],
        { answer },
      ]),
    ),
  },
})

/** What the front door asks of each. */
const asked: Readonly<Record<Told, QuestionId>> = {
  whyTheFrontDoor: 'worries',
  workingWell: 'workingWell',
  helpTried: 'supportTried',
  assessedOn: 'earlyHelpAssessmentOn',
  leadName: 'referrerName',
  leadRole: 'referrerRole',
  leadOrganisationName: 'referrerAgency',
  leadPhone: 'referrerPhone',
  leadEmail: 'referrerEmail',
  consent: 'consent',
  consentGivenBy: 'consentGivenBy',
  consentCapacity: 'consentCapacity',
  consentMethod: 'consentMethod',
  consentOn: 'consentOn',
  familyKnows: 'familyAware',
  immediateDanger: 'immediateDanger',
  childsVoice: 'childsVoice',
}
