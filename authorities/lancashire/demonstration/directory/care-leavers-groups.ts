import { districts } from '../../places.ts'
import { online, organisation, service } from './making.ts'

const group = (name: string, locality: 'central' | 'north' | 'east', moderator: string) =>
  service(
    name,
    `Talk with others who were in care and live in the ${locality} part of the county. People who were in care run it with us. What you post is on their site, and we keep none of it.`,
    'care-leavers care-leavers-say leaving-care having-a-say things-to-do',
    {
      minimumAge: 16,
      maximumAge: 25,
      url: `https://${name.toLowerCase()}.example`,
      ask: `${moderator}, who looks after the group`,
      districts: districts.filter((one) => one.locality === locality).map(({ id }) => id),
      places: [online],
      eligibility: 'You were in care.',
    },
  )

/** The groups of each part of the county, run with apprentices who were in care; who looks after each is invented. */
export const careLeaversGroups = [
  organisation('Groups for care leavers (demonstration)', 'care-leavers-groups', 'Groups online.', [
    group('Staycentred', 'central', 'Jaz Fielding'),
    group('Northview4U', 'north', 'Corin Wray'),
    group('EastSide4U', 'east', 'Bea Sandham'),
  ]),
]
