import type {
  CastPerson,
  CastRelationship,
  Household,
} from '../../../src/practice/vocabulary/cast.ts'
import { mother, registeredFather, siblings } from './kin.ts'

const atHome = { address: '18 Ribbon Row, Nelson', postcode: 'BB9 7AG' }
const atDads = { address: '3 Tenter Close, Burnley', postcode: 'BB11 3AG' }
const atNans = { address: '41 Carding Lane, Nelson', postcode: 'BB9 7AG' }

const adults: readonly CastPerson[] = [
  {
    ...{ id: 'hayley-bleasdale', surname: 'Bleasdale', forenames: 'Hayley', sex: 'F' },
    ...{ bornOn: '1989-02-11', phone: '07700 900171', ...atHome },
  },
  {
    ...{ id: 'dominic-wray', surname: 'Wray', forenames: 'Dominic', sex: 'M' },
    ...{ bornOn: '1991-08-24', phone: '07700 900172', ...atHome },
  },
  {
    ...{ id: 'craig-entwistle', surname: 'Entwistle', forenames: 'Craig', sex: 'M' },
    ...{ bornOn: '1986-09-03', phone: '07700 900173', ...atDads },
  },
  {
    ...{ id: 'leanne-sharples', surname: 'Sharples', forenames: 'Leanne', sex: 'F' },
    ...{ bornOn: '1990-12-30', ...atDads },
  },
  {
    ...{ id: 'doreen-bleasdale', surname: 'Bleasdale', forenames: 'Doreen', sex: 'F' },
    ...{ bornOn: '1962-06-19', phone: '01632 960174', ...atNans },
  },
  {
    ...{ id: 'raymond-bleasdale', surname: 'Bleasdale', forenames: 'Raymond', sex: 'M' },
    ...{ bornOn: '1958-01-07', diedOn: '2023-02-17' },
  },
  {
    ...{ id: 'sheila-entwistle', surname: 'Entwistle', forenames: 'Sheila', sex: 'F' },
    ...{ bornOn: '1960-10-28', phone: '01632 960175' },
  },
  {
    ...{ id: 'gemma-bleasdale', surname: 'Bleasdale', forenames: 'Gemma', sex: 'F' },
    ...{ bornOn: '1992-04-15', ...atNans },
  },
]

const children: readonly CastPerson[] = [
  {
    ...{ id: 'freya-entwistle', surname: 'Entwistle', forenames: 'Freya', sex: 'F' },
    ...{ bornOn: '2014-05-06', school: 'Heddle Lane Primary School', ...atHome },
    ...{ ethnicity: 'WBRI', disabilities: ['NONE'] },
  },
  {
    ...{ id: 'oscar-wray', surname: 'Wray', forenames: 'Oscar', sex: 'M' },
    ...{ bornOn: '2020-11-19', ...atHome },
    ...{ ethnicity: 'WBRI', disabilities: ['NONE'] },
  },
  {
    ...{ id: 'toby-wray', surname: 'Wray', forenames: 'Toby', sex: 'M' },
    ...{ bornOn: '2020-11-19', ...atHome },
    ...{ ethnicity: 'WBRI', disabilities: ['NONE'] },
  },
  {
    ...{ id: 'unborn-wray', surname: 'Wray', forenames: '', sex: 'U' },
    ...{ expectedOn: '2026-09-14' },
  },
  {
    ...{ id: 'isla-entwistle', surname: 'Entwistle', forenames: 'Isla', sex: 'F' },
    ...{ bornOn: '2021-07-02', ...atDads },
    ...{ ethnicity: 'WBRI', disabilities: ['NONE'] },
  },
  {
    ...{ id: 'leo-bleasdale', surname: 'Bleasdale', forenames: 'Leo', sex: 'M' },
    ...{ bornOn: '2017-03-08', ...atNans },
    ...{ ethnicity: 'WBRI', disabilities: ['NONE'] },
  },
  {
    ...{ id: 'kaiden-marsh', surname: 'Marsh', forenames: 'Kaiden', sex: 'M' },
    ...{ bornOn: '2015-12-01', ...atNans },
    ...{ ethnicity: 'WBRI', disabilities: ['NONE'] },
  },
]

const born = (at: number) => (one: CastRelationship) => ({ ...one, birthOrder: at })

/** A family of three generations that has come apart and together: everything a genogram has a symbol for. */
export const familiesBlended: readonly Household[] = [
  {
    id: 'bleasdale',
    name: 'Bleasdale, Entwistle and Wray',
    why: 'Three generations: divorced and married again, twins, an unborn child, a grandfather who died, a cousin adopted and a foster child',
    people: [...children, ...adults],
    relationships: [
      ...mother('hayley-bleasdale', 'freya-entwistle').map((one) => ({ ...one, tie: 'close' })),
      ...registeredFather('craig-entwistle', false, 'freya-entwistle').map((one) => ({
        ...one,
        tie: 'strained',
      })),
      {
        ...{ person: 'dominic-wray', is: 'step-parent', of: 'freya-entwistle' },
        ...{ parentalResponsibility: 'yes', acquiredBy: 'agreement', livesTogether: true },
        ...{ fromOn: '2019-07-20', tie: 'steady' },
      },
      {
        ...{ person: 'craig-entwistle', is: 'spouse', of: 'hayley-bleasdale' },
        ...{ fromOn: '2012-08-11', ended: { toOn: '2018-03-02', because: 'divorced' } },
      },
      {
        ...{ person: 'dominic-wray', is: 'spouse', of: 'hayley-bleasdale' },
        ...{ fromOn: '2019-07-20', livesTogether: true },
      },
      ...mother('hayley-bleasdale', 'oscar-wray').map(born(1)),
      ...mother('hayley-bleasdale', 'toby-wray').map(born(2)),
      { person: 'hayley-bleasdale', is: 'mother', of: 'unborn-wray' },
      { person: 'dominic-wray', is: 'father', of: 'unborn-wray' },
      ...registeredFather('dominic-wray', true, 'oscar-wray', 'toby-wray'),
      ...siblings('identical-twin', 'oscar-wray', 'toby-wray'),
      { person: 'craig-entwistle', is: 'partner', of: 'leanne-sharples', livesTogether: true },
      ...mother('leanne-sharples', 'isla-entwistle'),
      ...registeredFather('craig-entwistle', true, 'isla-entwistle'),
      { person: 'doreen-bleasdale', is: 'mother', of: 'hayley-bleasdale' },
      { person: 'raymond-bleasdale', is: 'father', of: 'hayley-bleasdale' },
      { person: 'doreen-bleasdale', is: 'mother', of: 'gemma-bleasdale' },
      { person: 'raymond-bleasdale', is: 'father', of: 'gemma-bleasdale' },
      {
        ...{ person: 'raymond-bleasdale', is: 'spouse', of: 'doreen-bleasdale' },
        ...{ fromOn: '1985-05-25', ended: { toOn: '2023-02-17', because: 'died' } },
      },
      {
        ...{ person: 'doreen-bleasdale', is: 'grandparent', of: 'freya-entwistle' },
        ...{ livesTogether: false, tie: 'close' },
      },
      { person: 'sheila-entwistle', is: 'mother', of: 'craig-entwistle' },
      {
        ...{ person: 'gemma-bleasdale', is: 'adopter', of: 'leo-bleasdale' },
        ...{ parentalResponsibility: 'yes', acquiredBy: 'adoption', livesTogether: true },
        fromOn: '2019-11-04',
      },
      {
        ...{ person: 'gemma-bleasdale', is: 'foster-carer', of: 'kaiden-marsh' },
        ...{ parentalResponsibility: 'no', livesTogether: true, fromOn: '2025-09-08' },
      },
    ],
  },
]
