import type { Team } from '../../../src/practice/vocabulary/authority.ts'
import type { DistrictId } from '../../../src/practice/vocabulary/identifiers.ts'
import type { TeamType } from '../../../src/practice/vocabulary/role.ts'
import { inEachLocality, mailbox } from './cover.ts'

const county = (id: string, type: TeamType, name: string, local: string): Team => ({
  id,
  type,
  name,
  mailbox: mailbox(local),
})

// The county has five; which districts each supports is a placeholder.
const supportToPermanence = (id: string, name: string, ...districts: DistrictId[]): Team => ({
  id: `support-to-permanence-${id}`,
  type: 'fostering',
  name: `Support to Permanence, ${name}`,
  districts,
  mailbox: mailbox(`permanence.${id}`),
})

export const careTeams: readonly Team[] = [
  ...inEachLocality({
    type: 'children-in-our-care',
    id: 'children-in-our-care',
    name: 'Children in Our Care',
    mailbox: 'children.in.our.care',
  }),
  ...inEachLocality({
    type: 'leaving-care',
    id: 'leaving-care',
    name: 'Leaving Care',
    mailbox: 'leaving.care',
  }),
  {
    id: 'service-6',
    type: 'leaving-care',
    name: 'Service 6',
    locality: 'east',
    mailbox: mailbox('service6'),
  },
  county(
    'children-with-disabilities',
    'children-with-disabilities',
    'Children with Disabilities',
    'disabilities',
  ),
  county(
    'fostering-recruitment',
    'fostering',
    'Fostering Recruitment and Assessment',
    'fostering.recruitment',
  ),
  county(
    'assessment-with-family-and-friends',
    'fostering',
    'Assessment with Family and Friends',
    'family.and.friends',
  ),
  county('fostering-agency-adviser', 'fostering', 'Fostering Agency Adviser', 'fostering.panel'),
  supportToPermanence('lancaster', 'Lancaster', 'lancaster'),
  supportToPermanence('fylde-and-wyre', 'Fylde and Wyre', 'fylde', 'wyre'),
  supportToPermanence('preston', 'Preston and South Ribble', 'preston', 'south-ribble'),
  supportToPermanence('chorley', 'Chorley and West Lancashire', 'chorley', 'west-lancashire'),
  supportToPermanence(
    'east',
    'East',
    'burnley',
    'rossendale',
    'hyndburn',
    'ribble-valley',
    'pendle',
  ),
  county('adoption', 'adoption', 'Adopt Lancashire and Blackpool', 'adoption'),
  county('scayt', 'therapeutic-support', 'SCAYT', 'scayt'),
  county('residential-homes', 'residential', 'Residential homes', 'residential'),
  county(
    'adolescent-support-unit',
    'residential',
    'Adolescent Support Unit',
    'adolescent.support.unit',
  ),
  county('overnight-short-breaks', 'residential', 'Overnight short breaks', 'overnight.breaks'),
  county('outreach', 'outreach', 'Outreach', 'outreach'),
  county('youth-justice', 'youth-justice', 'Child and Youth Justice Service', 'youth.justice'),
]
