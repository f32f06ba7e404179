import type { FactSays } from '../../../engine/questions-behind.ts'
import type { Source } from '../../at-entry/entry-return.ts'
import type { Fields903, SaidIn } from './fields.ts'

const person = (...columns: readonly string[]): readonly Source[] =>
  columns.map((column) => ({ from: 'person', column }))

const said = ({ processes, answer }: SaidIn): readonly Source[] => [
  { from: 'answer', processes, question: answer },
]

/** Where each element of a year's return comes from: its `fields.ts`, the other way round. */
export function sourcesOf(fields: Fields903): Readonly<Record<string, readonly Source[]>> {
  const { adoption, care, facts, health, leaver, placement, previous, worker } = fields
  const fact = (kind: keyof Fields903['facts'], says: FactSays): readonly Source[] => [
    { from: 'fact', kind: facts[kind], says },
  ]
  const detail = (kind: keyof Fields903['facts'], name: string): readonly Source[] =>
    fact(kind, { detail: name })
  const ofPlacement = (name: Exclude<keyof typeof placement, 'RNE'>): readonly Source[] =>
    detail('placement', placement[name])
  return {
    ...{ DOB: person('born_on'), SEX: person('sex'), ETHNIC: person('ethnicity') },
    UPN: person('upn', 'upn_unknown'),
    DECOM: [
      ...fact('placement', 'start'),
      ...fact('legalStatus', 'start'),
      ...fact('care', 'start'),
      ...fact('away', 'start'),
    ],
    DEC: [
      ...fact('care', 'end'),
      ...fact('away', 'end'),
      ...fact('placement', 'start'),
      ...fact('legalStatus', 'start'),
    ],
    RNE: [...detail('placement', placement.RNE), ...detail('care', care.firstRNE)],
    LS: detail('legalStatus', fields.LS),
    CIN: detail('care', care.CIN),
    REC: detail('care', care.REC),
    PLACE: [...ofPlacement('PLACE'), ...detail('away', fields.away.PLACE)],
    PLACE_PROVIDER: ofPlacement('PLACE_PROVIDER'),
    REASON_PLACE_CHANGE: ofPlacement('REASON_PLACE_CHANGE'),
    HOME_POST: ofPlacement('HOME_POST'),
    PL_POST: [...ofPlacement('PL_POST'), ...detail('away', fields.away.PL_POST)],
    URN: ofPlacement('URN'),
    REVIEW: fact('review', 'start'),
    REVIEW_CODE: detail('review', fields.REVIEW_CODE),
    DUC: fact('unaccompanied', 'end'),
    SDQ_SCORE: detail('questionnaire', health.SDQ_SCORE),
    SDQ_REASON: said(health.SDQ_REASON),
    CONVICTED: said(health.CONVICTED),
    HEALTH_CHECK: said(health.HEALTH_CHECK),
    IMMUNISATIONS: said(health.IMMUNISATIONS),
    TEETH_CHECK: fact('dentalCheck', 'start'),
    HEALTH_ASSESSMENT: fact('healthAssessment', 'start'),
    SUBSTANCE_MISUSE: said(health.SUBSTANCE_MISUSE),
    INTERVENTION_RECEIVED: said(health.INTERVENTION_RECEIVED),
    INTERVENTION_OFFERED: said(health.INTERVENTION_OFFERED),
    IN_TOUCH: detail('contact', leaver.IN_TOUCH),
    ACTIV: detail('contact', leaver.ACTIV),
    ACCOM: detail('contact', leaver.ACCOM),
    DATE_INT: fact('adoptionPlan', 'start'),
    DATE_MATCH: fact('match', 'start'),
    FOSTER_CARE: detail('match', adoption.FOSTER_CARE),
    NB_ADOPTR: detail('match', adoption.NB_ADOPTR),
    SEX_ADOPTR: detail('match', adoption.SEX_ADOPTR),
    LS_ADOPTR: detail('match', adoption.LS_ADOPTR),
    DATE_PLACED: fact('adoptionPlan', 'start'),
    DATE_PLACED_CEASED: fact('adoptionPlan', 'end'),
    REASON_PLACED_CEASED: detail('adoptionPlan', adoption.REASON_PLACED_CEASED),
    PREV_PERM: said(previous.PREV_PERM),
    LA_PERM: said(previous.LA_PERM),
    DATE_PERM: said(previous.DATE_PERM),
    MISSING: detail('missing', fields.MISSING),
    MIS_START: fact('missing', 'start'),
    MIS_END: fact('missing', 'end'),
    SW_REASON: detail('transfer', worker.reason),
    DOLO_START: fact('libertyOrder', 'start'),
    DOLO_END: fact('libertyOrder', 'end'),
  }
}

/** The column of each file that says when what a row tells of began. */
export const beginnings: Readonly<Partial<Record<string, string>>> = {
  Episodes: 'DECOM',
  Reviews: 'REVIEW',
  PlacedAdoption: 'DATE_PLACED',
  Missing: 'MIS_START',
  SWEpisodes: 'SW_DECOM',
  DoLo: 'DOLO_START',
}
