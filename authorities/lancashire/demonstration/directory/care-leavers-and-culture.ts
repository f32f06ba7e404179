import { inTerms, monthly, organisation, place, service, weekly } from './making.ts'

const library = (town: string, line: string, postcode: string, days: string) =>
  service(
    `${town} Library`,
    'Books, games, computers and a warm seat. Children can join from birth, and never pay a fine.',
    'culture culture-libraries books things-to-do',
    {
      places: [
        place(
          `${town} Library`,
          line,
          town,
          postcode,
          'step-free accessible-toilet hearing-loop baby-change',
        ),
      ],
      schedules: [weekly('09:30', '17:30', days), weekly('09:30', '13:00', 'SA')],
    },
  )

export const careLeaversAndCulture = [
  organisation('Lancashire Libraries (demonstration)', 'libraries-demo', 'Public libraries.', [
    library('Chorley', '2 Printers Yard', 'PR7 1AB', 'MO,TU,WE,TH,FR'),
    library('Colne', '1 Reed Street', 'BB8 0AA', 'MO,TU,TH,FR'),
    library('Garstang', '5 Drovers Lane', 'PR3 1AB', 'TU,WE,FR'),
    service(
      'Rhyme time',
      'Songs and stories for babies and toddlers, in a ring on the floor.',
      'culture culture-libraries books new-baby speech',
      {
        maximumAge: 4,
        places: [
          place(
            'Chorley Library',
            '2 Printers Yard',
            'Chorley',
            'PR7 1AB',
            'step-free accessible-toilet hearing-loop baby-change',
          ),
        ],
        schedules: [inTerms('10:30', '11:00', 'TU,TH')],
      },
    ),
    service(
      'Library van',
      'The library comes to your village every second week. Ring us to find your stop.',
      'culture culture-libraries books travel',
      {
        districts: ['ribble-valley', 'wyre', 'lancaster'],
        schedules: [{ ...weekly('09:30', '16:00', 'TU,WE,TH'), every: 2 }],
      },
    ),
    service(
      'Books at home',
      'Are you ill, or is it hard for you to go out? A friend brings books to your door.',
      'culture culture-libraries books physical-disability',
      {},
    ),
  ]),
  organisation('Loom and Lantern Museums', 'loom-and-lantern', 'Museums and old things.', [
    service(
      'Mill Museum',
      'See the looms run, dress up, and find out how children worked here long ago.',
      'culture culture-days-out arts things-to-do',
      {
        costs: [
          { option: 'Child', pence: 0 },
          { option: 'Grown-up', pence: 500 },
        ],
        places: [
          place(
            'Mill Museum',
            '50 Weft Road',
            'Burnley',
            'BB10 1AB',
            'step-free accessible-toilet parking quiet',
          ),
        ],
        schedules: [
          { ...weekly('11:00', '16:00', 'WE,TH,FR,SA,SU'), words: 'from Easter to October' },
        ],
      },
    ),
    service(
      'Sea and Sand Centre',
      'Rock pools, boats and birds. Quiet hour on the first Sunday.',
      'culture culture-days-out arts things-to-do',
      {
        places: [place('Sea and Sand Centre', '1 Jetty Walk', 'Lytham', 'FY8 5AB')],
        schedules: [weekly('10:00', '16:00', 'TU,WE,TH,FR,SA,SU')],
      },
    ),
  ]),
  organisation('County Strings and Sounds', 'strings-and-sounds', 'Music for children.', [
    service(
      'Learn to play',
      'Guitar, drums, keys and voice. Free for children in care, and we can lend you what you play.',
      'culture culture-music arts',
      {
        minimumAge: 6,
        maximumAge: 18,
        costs: [
          { option: 'A lesson in a group', pence: 700 },
          { option: 'Children in care', pence: 0 },
        ],
        schedules: [inTerms('15:30', '18:30', 'MO,TU,WE,TH')],
      },
    ),
    service(
      'Noisy Saturday',
      'Make a band in a day. For disabled young people and their friends.',
      'culture culture-music arts local-offer local-offer-leisure things-to-do learning-disability',
      {
        minimumAge: 10,
        maximumAge: 19,
        places: [
          place(
            'Steady House',
            '6 Dyers Row',
            'Preston',
            'PR2 2AB',
            'step-free accessible-toilet quiet',
          ),
        ],
        schedules: [monthly('11:00', '15:00', '2SA')],
      },
    ),
  ]),
  organisation('Leaving Care Team (demonstration)', 'leaving-care-demo', 'Help after care.', [
    service(
      'Money when you leave care',
      'Setting up home, interview clothes, a passport, and gifts for big days. Ask what you can have, and your adviser asks for you.',
      'care-leavers care-leavers-money leaving-care money housing',
      { minimumAge: 16, maximumAge: 25, schedules: [weekly('09:00', '17:00')] },
    ),
    service(
      'A home after care',
      'Stay with your foster family, move to a flat with help near by, or get help to find your own.',
      'care-leavers care-leavers-home leaving-care housing',
      { minimumAge: 16, maximumAge: 25, refer: ['self', 'professional'] },
    ),
    service(
      'Care leavers’ evening',
      'A hot meal and good company, made by people who were in care too.',
      'care-leavers care-leavers-people care-leavers-say leaving-care things-to-do having-a-say',
      {
        minimumAge: 16,
        maximumAge: 25,
        places: [place('Accrington Youth House', '31 Carding Street', 'Accrington', 'BB5 1AB')],
        schedules: [weekly('18:00', '20:30', 'WE')],
      },
    ),
    service(
      'First job for care leavers',
      'We help you to write about yourself, dress for the day, and keep the job.',
      'care-leavers care-leavers-work leaving-care work',
      { minimumAge: 16, maximumAge: 25, schedules: [weekly('10:00', '16:00', 'TU,TH')] },
    ),
    service(
      'Nurse for care leavers',
      'Ring or meet a nurse who knows about care. Sleep, worry, teeth, sex, food: ask what you like.',
      'care-leavers care-leavers-health leaving-care feelings sleep',
      {
        minimumAge: 16,
        maximumAge: 25,
        schedules: [weekly('12:00', '18:00', 'MO,TH')],
        assuredDaysAgo: 230,
      },
    ),
    service(
      'See your file',
      'You can ask to read what was written about you in care. Someone sits with you if you want.',
      'care-leavers care-leavers-rights leaving-care rights',
      { minimumAge: 16, assuredDaysAgo: 165 },
    ),
    service(
      'Duty worker, for professionals',
      'For workers only: a placement or a home is about to break down for a care leaver.',
      'care-leavers care-leavers-home leaving-care housing',
      { audience: 'professionals', refer: ['professional'], schedules: [weekly('09:00', '17:00')] },
    ),
  ]),
  organisation('Moor End Play', 'moor-end-play', 'A club that has closed.', [
    service(
      'Moor End Holiday Club',
      'A club in the holidays. It has closed for good.',
      'things-to-do childcare',
      {
        status: 'defunct',
        minimumAge: 4,
        maximumAge: 11,
        assuredDaysAgo: 400,
      },
    ),
  ]),
]
