import type { Team } from '../../../src/practice/vocabulary/authority.ts'
import type { DistrictId, LocalityId } from '../../../src/practice/vocabulary/identifiers.ts'
import { inEachDistrict, mailbox } from './cover.ts'

const familySafeguarding = (id: string, name: string, ...districts: DistrictId[]): Team => ({
  id: `${id}-family-safeguarding`,
  type: 'family-safeguarding',
  name: `${name} Family Safeguarding`,
  districts,
  // One published mailbox for the service; the teams behind it share it.
  mailbox: mailbox('LancashireFamilySafeguarding'),
})

const emPower = (locality: LocalityId, name: string, number: number): Team => ({
  id: `empower-${locality}-${String(number)}`,
  type: 'contextual-safeguarding',
  name: `EmPower ${name} ${String(number)}`,
  locality,
  // The three mailboxes keep the name they had when the service began with sexual exploitation.
  mailbox: mailbox(`cse${locality}`),
})

export const safeguardingTeams: readonly Team[] = [
  ...inEachDistrict({
    type: 'duty-and-assessment',
    id: 'duty-and-assessment',
    name: 'Duty and Assessment',
    mailbox: 'duty',
  }),

  // The guide names no Family Safeguarding team; how districts share one is a placeholder.
  familySafeguarding('lancaster', 'Lancaster', 'lancaster'),
  familySafeguarding('fylde-and-wyre', 'Fylde and Wyre', 'fylde', 'wyre'),
  familySafeguarding('preston', 'Preston', 'preston'),
  familySafeguarding(
    'chorley-and-south-ribble',
    'Chorley and South Ribble',
    'chorley',
    'south-ribble',
  ),
  familySafeguarding('west-lancashire', 'West Lancashire', 'west-lancashire'),
  familySafeguarding('burnley-and-hyndburn', 'Burnley and Hyndburn', 'burnley', 'hyndburn'),
  familySafeguarding(
    'pendle-and-ribble-valley',
    'Pendle and Ribble Valley',
    'pendle',
    'ribble-valley',
  ),
  familySafeguarding('rossendale', 'Rossendale', 'rossendale'),

  // Seven teams behind the three mailboxes. The first of each locality takes new referrals.
  emPower('north', 'North', 1),
  emPower('north', 'North', 2),
  emPower('central', 'Central', 1),
  emPower('central', 'Central', 2),
  emPower('central', 'Central', 3),
  emPower('east', 'East', 1),
  emPower('east', 'East', 2),

  {
    id: 'missing-from-home',
    type: 'missing-from-home',
    name: 'Missing from Home',
    mailbox: mailbox('missing.from.home'),
    phone: '0845 053 0000',
  },
  {
    id: 'adult-safeguarding',
    type: 'adult-safeguarding',
    name: 'Adult Safeguarding',
    mailbox: mailbox('adult.safeguarding'),
  },
]
