import type { CastBooking, CastCentre } from '../../src/practice/vocabulary/cast.ts'

const themselves = (
  firstName: string,
  more: Readonly<Record<string, string>>,
  missed: readonly number[] = [],
): CastBooking => ({ asThemselves: { firstName, ...more }, missed })

const known = (
  person: string,
  consentBy: string,
  emergencyContact: string,
  more: Readonly<Record<string, string>> = {},
): CastBooking => ({
  person,
  given: { consentBy, emergencyContact, photoConsent: 'no', ...more },
})

const lately = [-3, -2, -1, 0, 1, 2, 3] as const

/** What is run at the centres of the demonstration. Each is invented, and so is everybody who comes. */
export const groups: readonly CastCentre[] = [
  {
    entry: 'Accrington Family Centre',
    by: 'lorraine-pickup',
    given: {
      ...{ kind: 'main', address: '22 Loom Street, Accrington', postcode: 'BB5 0AA' },
      ...{ opens: 'Monday to Friday, 9am to 5pm', rooms: 'Play room, kitchen, quiet room' },
      accessWords:
        'Level from the street. There is a toilet for wheelchairs, and a place to change a baby',
    },
    programmes: [
      {
        given: {
          ...{ title: 'Stay and play', aim: 'Play, sing and have a snack together.' },
          ...{ whoFor: 'Babies and small children, with whoever looks after them' },
          ...{ fromAge: '0', toAge: '4', outcomes: ['earlyYears', 'relationships'] },
          ...{ weeks: '12', places: '5', isOpen: 'yes' },
        },
        ...{ weekday: 2, time: '10:00', room: 'Play room', weeks: lately },
        booked: [
          themselves('Milo', { age: '2', phone: '07700 900101' }),
          themselves(
            'Aisha',
            { age: '1', email: 'aishas.mum@example.com', needs: 'No milk' },
            [-2],
          ),
          themselves('Teddy', { age: '3', phone: '07700 900102' }, [-3]),
          themselves('Nell', { age: '0', email: 'nells.dad@example.com' }),
          themselves('Zain', { age: '4', phone: '07700 900103' }, [-1]),
          themselves('Poppy', { age: '2', phone: '07700 900104' }),
          themselves('Kofi', { age: '3', email: 'kofis.gran@example.com' }),
        ],
      },
      {
        given: {
          ...{ title: 'Calm mornings', aim: 'Get out of the house without a row.' },
          ...{
            whoFor: 'Parents and children who are asked to come',
            evidence: 'Scored before and after',
          },
          ...{ outcomes: ['relationships', 'education'], weeks: '6', places: '6', isOpen: 'no' },
        },
        ...{ weekday: 4, time: '09:30', room: 'Quiet room', weeks: [-2, -1, 1, 2, 3, 4] },
        booked: [
          known('ellie-mae-thornley', 'Her mother', 'Carla Thornley, 01254 000111', {
            scoreBefore: '3',
          }),
          known('tegan-ashworth', 'Her mother', 'Nan, 01254 000222', {
            ...{ needs: 'No nuts', scoreBefore: '4' },
          }),
        ],
      },
    ],
  },
  {
    entry: 'Preston Family Centre',
    by: 'lorraine-pickup',
    given: {
      ...{ kind: 'main', address: '9 Guildgate Row, Preston', postcode: 'PR1 2AB' },
      ...{ opens: 'Monday to Friday, 9am to 5pm', rooms: 'Hall, garden' },
      accessWords: 'A ramp at the side door. Ring the bell and we let you in',
    },
    programmes: [
      {
        given: {
          ...{ title: 'Garden club', aim: 'Dig, plant and eat what we grow.' },
          ...{ whoFor: 'Children who like to be outside', fromAge: '7', toAge: '11' },
          ...{ outcomes: ['health', 'education'], weeks: '10', places: '10', isOpen: 'yes' },
        },
        ...{ weekday: 3, time: '15:45', room: 'Garden', weeks: lately },
        booked: [
          themselves('Isla', { age: '8', phone: '07700 900105' }),
          themselves('Omar', { age: '10', email: 'omars.mum@example.com' }, [-1]),
          known('lily-rigg', 'Her mother', 'Jo Rigg, 01772 000333'),
        ],
      },
      {
        given: {
          ...{ title: 'Cook and eat', aim: 'Cook a cheap tea and take it home.' },
          ...{ whoFor: 'Parents and carers', outcomes: ['money', 'health'] },
          ...{ weeks: '4', places: '8', isOpen: 'yes' },
        },
        ...{ weekday: 5, time: '11:00', room: 'Hall', weeks: [1, 2, 3, 4] },
        booked: [themselves('Renata', { email: 'renata@example.com', needs: 'No pork' })],
      },
    ],
  },
  {
    entry: 'Lancaster Family Centre',
    by: 'lorraine-pickup',
    given: {
      ...{ kind: 'main', address: '17 Castle Wynd, Lancaster', postcode: 'LA1 1AB' },
      ...{ opens: 'Monday to Friday, 9am to 5pm', rooms: 'Upstairs room' },
      accessWords: 'There is a lift. Park behind the building',
    },
    programmes: [
      {
        given: {
          ...{ title: 'Young dads', aim: 'Breakfast, play and somebody to talk to.' },
          ...{ whoFor: 'Dads under 25, with their babies', outcomes: ['relationships'] },
          ...{ weeks: '12', places: '12', isOpen: 'yes' },
        },
        ...{ weekday: 6, time: '09:30', room: 'Upstairs room', weeks: [-2, -1, 1, 2, 3] },
        booked: [
          themselves('Callum', { phone: '07700 900106' }),
          themselves('Dev', { email: 'dev@example.com' }, [-1]),
        ],
      },
    ],
  },
]
