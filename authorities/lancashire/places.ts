import type {
  District,
  Geography,
  Locality,
  Neighbour,
} from '../../src/practice/vocabulary/authority.ts'
import { placeholder } from '../../src/practice/vocabulary/source.ts'

export const localities: readonly Locality[] = [
  { id: 'north', name: 'North' },
  { id: 'central', name: 'Central' },
  { id: 'east', name: 'East' },
]

export const districts: readonly District[] = [
  { id: 'lancaster', name: 'Lancaster', locality: 'north', onsCode: 'E07000121' },
  { id: 'fylde', name: 'Fylde', locality: 'north', onsCode: 'E07000119' },
  { id: 'wyre', name: 'Wyre', locality: 'north', onsCode: 'E07000128' },
  { id: 'preston', name: 'Preston', locality: 'central', onsCode: 'E07000123' },
  { id: 'chorley', name: 'Chorley', locality: 'central', onsCode: 'E07000118' },
  { id: 'south-ribble', name: 'South Ribble', locality: 'central', onsCode: 'E07000126' },
  { id: 'west-lancashire', name: 'West Lancashire', locality: 'central', onsCode: 'E07000127' },
  { id: 'burnley', name: 'Burnley', locality: 'east', onsCode: 'E07000117' },
  { id: 'rossendale', name: 'Rossendale', locality: 'east', onsCode: 'E07000125' },
  { id: 'hyndburn', name: 'Hyndburn', locality: 'east', onsCode: 'E07000120' },
  { id: 'ribble-valley', name: 'Ribble Valley', locality: 'east', onsCode: 'E07000124' },
  { id: 'pendle', name: 'Pendle', locality: 'east', onsCode: 'E07000122' },
]

/** The five NHS areas, to each of which an Early Help Partnership Officer is allocated: a second geography beside localities. */
export const nhsAreas: Geography = {
  id: 'nhs-area',
  title: 'NHS area',
  // The service structure page says that there are five and does not name them, nor which district lies in which.
  source: [
    placeholder(
      'The five integrated care partnership areas, and the districts in each, to be confirmed',
    ),
  ],
  areas: [
    {
      id: 'central-lancashire',
      title: 'Central Lancashire',
      districts: ['preston', 'chorley', 'south-ribble'],
    },
    { id: 'fylde-coast', title: 'Fylde Coast', districts: ['fylde', 'wyre'] },
    { id: 'morecambe-bay', title: 'Morecambe Bay', districts: ['lancaster'] },
    {
      id: 'pennine-lancashire',
      title: 'Pennine Lancashire',
      districts: ['burnley', 'rossendale', 'hyndburn', 'ribble-valley', 'pendle'],
    },
    { id: 'west-lancashire', title: 'West Lancashire', districts: ['west-lancashire'] },
  ],
}

// Police and safeguarding partnership are shared with these two, which is how their addresses come to
// be taken for Lancashire's. They are authorities of their own, with thresholds of their own.
export const neighbours: readonly Neighbour[] = [
  { id: 'blackpool', name: 'Blackpool', onsCode: 'E06000009' },
  { id: 'blackburn-with-darwen', name: 'Blackburn with Darwen', onsCode: 'E06000008' },
]
