import type { Team } from '../../../src/practice/vocabulary/authority.ts'
import { mailbox } from './cover.ts'

// One hub for the county with a screening team, and a queue, for each locality. The hub itself holds
// what has no district yet, so that a child with no known address still stands on somebody's board.
export const frontDoorTeams: readonly Team[] = [
  {
    id: 'front-door-north',
    type: 'front-door',
    name: 'MASH North screening team',
    locality: 'north',
    mailbox: mailbox('mash.north'),
    phone: '0300 123 6720',
  },
  {
    id: 'front-door-central',
    type: 'front-door',
    name: 'MASH Central screening team',
    locality: 'central',
    mailbox: mailbox('mash.central'),
    phone: '0300 123 6720',
  },
  {
    id: 'front-door-east',
    type: 'front-door',
    name: 'MASH East screening team',
    locality: 'east',
    mailbox: mailbox('mash.east'),
    phone: '0300 123 6720',
  },
  {
    id: 'front-door',
    type: 'front-door',
    name: 'MASH, address not known yet',
    mailbox: mailbox('mash'),
    phone: '0300 123 6720',
  },
  {
    id: 'front-door-early-help',
    type: 'front-door-early-help',
    name: 'MASH Early Help',
    mailbox: mailbox('mash.earlyhelp'),
  },
  {
    id: 'front-door-education',
    type: 'front-door-education',
    name: 'MASH Education (School Safeguarding Advice Line)',
    mailbox: mailbox('mash.education'),
    phone: '01772 531196',
  },
  {
    id: 'emergency-duty-team',
    type: 'emergency-duty',
    name: 'Emergency Duty Team',
    mailbox: mailbox('edt'),
    phone: '0300 123 6722',
  },
]
