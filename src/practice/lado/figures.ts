import type { Measure, MeasureCondition } from '../vocabulary/measure.ts'
import { allegationsAgainstPeople, designatedOfficerGuide, olderGuidance } from './law.ts'
import { allegationOutcomes, employerSectors, whoTellsUs } from './sectors.ts'

const source = [designatedOfficerGuide('the annual report')]
const decided = { process: 'allegation', by: 'decided' } as const
const referral: MeasureCondition = { answer: 'entryType', is: ['referral'] }
const things = { unit: { number: 'things' }, better: 'neither' } as const

const harms = {
  physical: 'physical harm',
  emotional: 'emotional harm',
  sexual: 'sexual harm',
  neglect: 'neglect',
  restraint: 'restraint',
  online: 'harm online',
  trust: 'a position of trust',
  privateLife: 'their private life',
  historic: 'harm of long ago',
}

const followed = {
  convicted: 'Convicted or cautioned',
  dismissed: 'Dismissed',
  resigned: 'Resigned',
  removed: 'Taken off a list of carers or volunteers',
}

const criteria = {
  harmed: 'A: harmed a child, or may have',
  offence: 'B: a possible offence',
  risk: 'C: may be a risk',
  unsuitable: 'D: may not be suitable',
}

const concludedWithin = (months: number, aim: number): Measure => ({
  id: `allegations-concluded-in-${months}`,
  group: 'How long it took',
  title: `Concluded within ${months === 1 ? 'a month' : `${months} months`}`,
  definition: `Allegations that ended no later than ${months} ${months === 1 ? 'month' : 'months'} after they reached us ÷ allegations that ended.`,
  counted: { fact: 'allegation-open', by: 'end' },
  unit: { share: { lasted: 'at-most', months } },
  better: 'higher',
  aim,
  source: [olderGuidance('80 percent in one month, 90 percent in three, all but a few in twelve')],
})

/** What the designated officer reports each year (handbook B21.3). */
export const ladoFigures: readonly Measure[] = [
  {
    id: 'allegation-consultations',
    group: 'What reached us',
    title: 'Consultations',
    definition: 'Consultations that were answered.',
    counted: decided,
    only: { answer: 'entryType', is: ['consultation'] },
    ...things,
    source,
  },
  {
    id: 'allegation-referrals',
    group: 'What reached us',
    title: 'Referrals',
    definition: 'Referrals that were judged.',
    counted: decided,
    only: referral,
    ...things,
    source,
  },
  {
    id: 'allegation-threshold',
    group: 'What reached us',
    title: 'Referrals that met the threshold',
    definition: 'Referrals that met one of the four criteria ÷ referrals that were judged.',
    counted: decided,
    only: referral,
    unit: { share: { outcome: ['thresholdMet', 'police'] } },
    better: 'neither',
    source: [allegationsAgainstPeople('the threshold')],
  },
  {
    id: 'allegation-told-in-1-working-day',
    group: 'What reached us',
    title: 'Told by the employer in one working day',
    definition: 'Those of which we were told within one working day ÷ all that were judged.',
    counted: decided,
    unit: { share: { inTime: 'statutory', clock: 'L01' } },
    better: 'higher',
    source: [allegationsAgainstPeople('told within one working day')],
  },
  ...Object.entries(criteria).map(([criterion, title]): Measure => ({
    id: `allegations-criterion-${criterion}`,
    group: 'What reached us',
    title,
    definition: 'Referrals that met this of the four criteria; one may meet several.',
    counted: decided,
    only: { all: [referral, { answer: 'criteria', is: [criterion] }] },
    ...things,
    source: [allegationsAgainstPeople('the threshold')],
  })),
  ...Object.entries(whoTellsUs).map(([kind, title]): Measure => ({
    id: `allegations-from-${kind.toLowerCase()}`,
    group: 'By who told us',
    title,
    definition: 'Consultations and referrals that came from there.',
    counted: decided,
    only: { answer: 'referrerKind', is: [kind] },
    ...things,
    source,
  })),
  ...Object.entries(employerSectors).map(([sector, title]): Measure => ({
    id: `allegations-sector-${sector.toLowerCase()}`,
    group: 'By sector',
    title,
    definition: `Consultations and referrals about somebody in this sector.`,
    counted: decided,
    only: { answer: 'sector', is: [sector] },
    ...things,
    source,
  })),
  ...Object.entries(harms).map(([harm, words]): Measure => ({
    id: `allegations-harm-${harm.toLowerCase()}`,
    group: 'By harm',
    title: `About ${words}`,
    definition: `Consultations and referrals about ${words}; one may be about several.`,
    counted: decided,
    only: { answer: 'harm', is: [harm] },
    ...things,
    source,
  })),
  {
    id: 'allegations-open',
    group: 'How long it took',
    title: 'Being managed on the last day',
    definition: 'Allegations that were being managed on the last day of the period.',
    counted: { fact: 'allegation-open', by: 'held' },
    ...things,
    source,
  },
  {
    id: 'allegation-meetings',
    group: 'How long it took',
    title: 'Allegations meetings',
    definition: 'Strategy meetings and reviews that were held.',
    counted: { fact: 'allegation-meeting-held', by: 'start' },
    ...things,
    source,
  },
  concludedWithin(1, 80),
  concludedWithin(3, 90),
  concludedWithin(12, 100),
  ...Object.entries(allegationOutcomes).map(([outcome, words]): Measure => ({
    id: `allegations-${outcome}`,
    group: 'What came of it',
    title: words.slice(0, words.indexOf(':')),
    definition: `Allegations that came out so. ${words}.`,
    counted: { fact: 'allegation-outcome', by: 'start' },
    only: { detail: 'outcome', is: [outcome] },
    ...things,
    source: [allegationsAgainstPeople('the five outcomes')],
  })),
  ...Object.entries(followed).map(([code, title]): Measure => ({
    id: `allegations-followed-${code}`,
    group: 'What followed for the adult',
    title,
    definition: 'Conclusions after which this followed; several may follow from one.',
    counted: { process: 'allegation-conclusion', by: 'decided' },
    only: { answer: 'followed', is: [code] },
    ...things,
    source,
  })),
  {
    id: 'allegation-barring',
    group: 'What came of it',
    title: 'The Disclosure and Barring Service was told',
    definition: 'Conclusions after which the service was told ÷ conclusions.',
    counted: { process: 'allegation-conclusion', by: 'decided' },
    unit: {
      share: {
        any: [
          { answer: 'barring', is: ['yes'] },
          { answer: 'barringCameTo', is: ['told'] },
        ],
      },
    },
    better: 'neither',
    source,
  },
  {
    id: 'allegation-repeat-adults',
    group: 'What came of it',
    title: 'Adults with an earlier allegation',
    definition:
      'Allegations about an adult of whom one was managed before ÷ allegations that began.',
    counted: { fact: 'allegation-open', by: 'start' },
    unit: { share: { had: 'allegation-open', by: 'start', earlier: true } },
    better: 'neither',
    source,
  },
]
