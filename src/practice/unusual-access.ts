import { placeholder, seed } from './vocabulary/source.ts'
import type { UnusualAccessRule } from './vocabulary/unusual-access.ts'

const opening = ['read-person', 'read-record', 'read-whole-file', 'read-story', 'read-chronology']
const takingOut = [
  'print-record',
  'print-chronology',
  'read-whole-file',
  'read-document',
  'export',
  'print-access-pack',
]
const source = [
  seed('Access walls: a reason, and an alert to the manager'),
  placeholder('from which number on a request is unusual'),
]

// What the privacy officer is shown to look at (handbook B0.5). Each number is the authority's to change.
export const unusualAccess: readonly UnusualAccessRule[] = [
  {
    id: 'same-surname',
    title: 'Somebody of the same surname',
    says: 'A worker opened the record of somebody who has the worker’s own surname.',
    mayBe: 'Many surnames are common, and many workers have one.',
    of: { actions: opening, about: 'same-surname' },
    ...{ within: 'day', atLeast: 1, counting: 'requests' },
    source,
  },
  {
    id: 'many-people',
    title: 'Many people in an hour',
    says: 'A worker opened the pages of 40 or more different people within one hour of the clock.',
    mayBe: 'Audits, hand-overs and bulk checks look like this.',
    of: { actions: ['read-person'], refused: false },
    ...{ within: 'hour', atLeast: 40, counting: 'people' },
    source,
  },
  {
    id: 'out-of-hours',
    title: 'At night or at the weekend',
    says: 'A worker without a post in emergency duty opened records before 07:00, after 20:00, on a Saturday or on a Sunday.',
    mayBe: 'Somebody stayed late for a child, or wrote up a visit at home.',
    of: {
      actions: opening,
      outside: { opens: '07:00', closes: '20:00', exceptIn: ['emergency-duty'] },
    },
    ...{ within: 'day', atLeast: 1, counting: 'requests' },
    source,
  },
  {
    id: 'beyond-their-work',
    title: 'Opened beyond their work',
    says: 'A worker opened the records of 3 or more people on a day with a reason, because neither they nor their teams work with them.',
    mayBe: 'They cover for colleagues, or their team is about to take the cases.',
    of: { actions: ['open-with-reason'], refused: false },
    ...{ within: 'day', atLeast: 3, counting: 'people' },
    source,
  },
  {
    id: 'searched-opened-nothing',
    title: 'Searched and opened nothing',
    says: 'A worker searched for people 10 times or more within one hour of the clock and opened no record.',
    mayBe: 'They checked a list for people who are not known here.',
    of: { actions: ['find-people'] },
    ...{ within: 'hour', atLeast: 10, counting: 'requests' },
    unless: [...opening, 'start-record', 'save-answers'],
    source,
  },
  {
    id: 'restricted-tried',
    title: 'Tried a restricted record',
    says: 'A worker tried to open somebody who is restricted, or whom they are kept from, and was refused.',
    mayBe: 'They typed another number, or did not know that the record was restricted.',
    of: { actions: [...opening, 'read-interruption'], refused: true, about: 'closed-to-them' },
    ...{ within: 'day', atLeast: 1, counting: 'requests' },
    source,
  },
  {
    id: 'many-taken-out',
    title: 'Many prints, documents or exports',
    says: 'A worker printed or took out records, or opened documents, 20 times or more on a day.',
    mayBe: 'A court bundle or a conference was prepared.',
    of: { actions: takingOut, refused: false },
    ...{ within: 'day', atLeast: 20, counting: 'requests' },
    source,
  },
]
