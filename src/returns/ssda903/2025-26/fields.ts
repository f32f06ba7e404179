import type { Fields903, SaidIn } from '../from-record/fields.ts'

const inHealthRecords = (answer: string): SaidIn => ({
  processes: ['health-assessment', 'health-check'],
  answer,
})

const onComingIntoCare = (answer: string): SaidIn => ({
  processes: ['becoming-looked-after'],
  answer,
})

/** How the return of 2025-26 is got from the record. Files and columns: handbook C 2.1; codes 2.2; definitions 2.3. */
export const fields2025To26: Fields903 = {
  year: '2025-26',
  numbers: 'Return on children looked after',
  facts: {
    care: 'looked-after',
    legalStatus: 'legal-status',
    placement: 'placement',
    away: 'temporary-placement',
    review: 'care-review',
    missing: 'missing-episode',
    unaccompanied: 'unaccompanied-asylum-seeking',
    dentalCheck: 'dental-check',
    healthAssessment: 'health-assessment',
    questionnaire: 'strengths-questionnaire',
    leaver: 'care-leaver',
    contact: 'adviser-contact',
    adoptionPlan: 'should-be-placed-for-adoption',
    match: 'adoption-match',
    transfer: 'case-transfer',
    libertyOrder: 'deprivation-of-liberty',
    formerWorker: 'former-social-worker',
    saidBefore: 'said-in-former-return',
  },
  care: { CIN: 'need', REC: 'endReason', firstRNE: 'firstEpisode' },
  LS: 'code',
  placement: {
    PLACE: 'type',
    PLACE_PROVIDER: 'provider',
    REASON_PLACE_CHANGE: 'changeReason',
    HOME_POST: 'homePostcode',
    PL_POST: 'postcode',
    URN: 'uniqueReference',
    RNE: 'episode',
  },
  sameCarer: ['T', 'U'],
  away: { PLACE: 'type', PL_POST: 'postcode' },
  temporary: ['T0', 'T1', 'T2', 'T3', 'T4'],
  goesOn: 'X1',
  adopted: ['E11', 'E12'],
  shortBreaks: ['V3', 'V4'],
  // Rules 213 and 526.
  withoutProvider: ['T0', 'T1', 'T2', 'T3', 'T4', 'Z11', 'Z12', 'Z13', 'Z14'],
  // Rules 218 and 222.
  withoutReference: [
    ...['P1', 'P3', 'R1', 'R2', 'R5'],
    ...['T0', 'T1', 'T2', 'T3', 'T4', 'Z11', 'Z12', 'Z13', 'Z14'],
  ],
  ETHNIC: { notObtained: 'NOBT' },
  UPN: {
    beforeSchool: 'UN1',
    newlyInCare: 'UN4',
    // The census has more reasons, and its UN4 is of a child newly referred.
    recorded: ['UN1', 'UN2', 'UN3', 'UN5'],
  },
  parentAs: ['mother'],
  REVIEW_CODE: 'participation',
  MISSING: 'type',
  health: {
    SDQ_SCORE: 'score',
    SDQ_REASON: inHealthRecords('noScoreReason'),
    saidBefore: {
      SDQ_SCORE: 'score',
      TEETH_CHECK: 'teethChecked',
      HEALTH_ASSESSMENT: 'healthAssessed',
    },
    outsideSdqAge: 'SDQ1',
    CONVICTED: inHealthRecords('convicted'),
    HEALTH_CHECK: inHealthRecords('developmentChecked'),
    IMMUNISATIONS: inHealthRecords('immunised'),
    SUBSTANCE_MISUSE: inHealthRecords('substanceMisuse'),
    INTERVENTION_RECEIVED: inHealthRecords('interventionReceived'),
    INTERVENTION_OFFERED: inHealthRecords('interventionOffered'),
  },
  leaver: {
    category: 'category',
    entitled: ['eligible', 'relevant', 'former-relevant'],
    birthday: 'forBirthday',
    birthdays: [17, 18, 19, 20, 21],
    IN_TOUCH: 'inTouch',
    ACTIV: 'activity',
    ACCOM: 'home',
    notAsked: ['DIED', 'RHOM'],
    nothing: '0',
  },
  adoption: {
    ended: 'ended',
    reversed: 'reversed',
    REASON_PLACED_CEASED: 'reason',
    FOSTER_CARE: 'fosterCarer',
    NB_ADOPTR: 'number',
    SEX_ADOPTR: 'sex',
    LS_ADOPTR: 'legalStatus',
  },
  previous: {
    PREV_PERM: onComingIntoCare('previousPermanence'),
    LA_PERM: onComingIntoCare('previousPermanenceAuthority'),
    DATE_PERM: onComingIntoCare('previousPermanenceOn'),
    none: 'Z1',
    authorities: {
      wales: 'WAL',
      scotland: 'SCO',
      'northern ireland': 'NIR',
      abroad: 'NUK',
      'not known': '999',
    },
  },
  worker: {
    reason: 'reason',
    toWorker: 'worker',
    first: 'FCONTA',
    otherwise: 'MANAGE',
    withoutNumber: 'XX',
    former: { SW_ID: 'number', SW_REASON: 'reason' },
  },
}
