import { toBeConfirmed, workingWell } from '../law/sources.ts'
import {
  caseTeamManagers,
  directors,
  missingFromHomeManagers,
  missingFromHomeWorkers,
  nominatedOfficers,
  reviewingOfficers,
} from '../posts.ts'
import type { WatchList } from '../vocabulary/watch.ts'

const trigger = toBeConfirmed('three episodes in 90 days, one over 24 hours, or any high risk')

/** The list that the monthly panel goes through: who went again and again, for long, or at high risk. */
export const missingPanelList: WatchList = {
  id: 'missing-panel',
  title: 'Missing panel',
  lead: 'Children who went missing again and again, for more than a day or at high risk, in the last month or within 90 days of it. Read what their absences say together: when, from where, where to and with whom.',
  of: 'missing-episode',
  inLast: { months: 1 },
  onlyFlagged: true,
  readBy: [...missingFromHomeWorkers, ...reviewingOfficers, ...directors, ...caseTeamManagers],
  switchedBy: [...missingFromHomeManagers, ...nominatedOfficers, ...directors],
  spans: [],
  columns: [
    { title: 'In 90 days', in: 'missing-episode', inLast: { days: 90 }, counts: true },
    { title: 'In 12 months', in: 'missing-episode', inLast: { months: 12 }, counts: true },
    { title: 'From', in: 'missing-episode', inLast: { days: 90 }, says: ['from'] },
    {
      title: 'Longest and found',
      in: 'missing-episode',
      inLast: { days: 90 },
      says: ['band', 'foundWhere'],
    },
    {
      title: 'Why',
      in: 'return-interview',
      inLast: { days: 90 },
      says: ['pushed', 'pulled', 'harm'],
    },
  ],
  together: [
    {
      id: 'places',
      title: 'Places named more than once',
      lead: 'Where missing children were found, or say they went, in the last six months. Who does something about it: police, licensing, the owner, the school?',
      in: 'place-away',
      inLast: { months: 6 },
      alike: 'name',
      apartBy: ['postcode', 'area'],
      says: ['kind'],
      atLeast: 2,
      none: 'No place was named more than once.',
    },
    {
      id: 'people',
      title: 'People named more than once',
      lead: 'With whom missing children were, in the last six months. A name said by two children is a question for the police, and no finding.',
      in: 'company-away',
      inLast: { months: 6 },
      alike: 'name',
      apartBy: [],
      says: ['who'],
      atLeast: 2,
      none: 'Nobody was named more than once.',
    },
  ],
  rules: [
    {
      id: 'missing-high',
      title: 'High risk while missing',
      means: 'Serious harm was likely. Ask what makes the next time less dangerous.',
      says: 'act-now',
      when: { had: 'missing-episode', where: { risk: 'high' }, inLast: { months: 1 } },
      shows: ['missing-episode', 'return-interview', 'missing-intervention', 'missing-panel'],
      source: [workingWell('Missing from Home: monthly multi-agency panel'), trigger],
    },
    {
      id: 'missing-again-and-again',
      title: 'Three times or more in 90 days',
      means:
        'Repeat episodes can be a significant indicator. Has there been an intervention meeting, and what changed?',
      says: 'act-now',
      when: { had: 'missing-episode', inLast: { days: 90 }, times: 3 },
      shows: ['missing-episode', 'return-interview', 'missing-intervention', 'missing-panel'],
      source: [workingWell('Missing from Home: repeat episodes'), trigger],
    },
    {
      id: 'missing-for-long',
      title: 'Away for more than 24 hours',
      means: 'Somebody gave them a bed, or they had none. Find out which.',
      says: 'look',
      when: {
        had: 'missing-episode',
        where: { band: ['1-to-3-days', 'over-3-days'] },
        inLast: { months: 1 },
      },
      shows: ['missing-episode', 'return-interview', 'missing-intervention', 'missing-panel'],
      source: [workingWell('Missing from Home: monthly multi-agency panel'), trigger],
    },
  ],
}
