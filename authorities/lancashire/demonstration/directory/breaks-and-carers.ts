import { inTerms, monthly, organisation, place, service, weekly } from './making.ts'

export const breaksAndCarers = [
  organisation('Daybreak Lancashire', 'daybreak', 'Short breaks for disabled children.', [
    service(
      'Saturday Stars',
      'A club for disabled children with art, baking and trips. Two workers for every five children.',
      'short-breaks short-breaks-clubs local-offer local-offer-short-breaks short-break learning-disability autism things-to-do',
      {
        minimumAge: 5,
        maximumAge: 17,
        costs: [{ option: 'A session', pence: 600 }],
        places: [
          place(
            'Daybreak House',
            '14 Cotton Walk',
            'Burnley',
            'BB12 6AB',
            'step-free accessible-toilet changing-place parking quiet',
          ),
        ],
        schedules: [weekly('10:00', '15:00', 'SA')],
      },
    ),
    service(
      'Holiday Stars',
      'The same club in the school holidays, for up to four days a week.',
      'short-breaks short-breaks-clubs local-offer local-offer-short-breaks short-break things-to-do',
      {
        minimumAge: 5,
        maximumAge: 17,
        costs: [{ option: 'A day', pence: 1200 }],
        places: [
          place(
            'Daybreak House',
            '14 Cotton Walk',
            'Burnley',
            'BB12 6AB',
            'step-free accessible-toilet changing-place parking quiet',
          ),
        ],
        schedules: [{ ...weekly('09:30', '15:30', 'MO,TU,WE,TH'), words: 'in school holidays' }],
      },
    ),
    service(
      'A sitter at home',
      'A trained sitter comes to your home so that you can go out or rest.',
      'short-breaks short-breaks-home local-offer local-offer-short-breaks short-break physical-disability',
      {
        maximumAge: 18,
        refer: ['self', 'professional'],
        wait: 'About 6 weeks',
        costs: [
          { option: 'The first 4 hours a month', pence: 0 },
          { option: 'Each hour after', pence: 1400 },
        ],
      },
    ),
    service(
      'Nights at Heather Bank',
      'A home where your child can stay the night while you sleep. A social worker asks for you.',
      'short-breaks short-breaks-overnight local-offer local-offer-short-breaks local-offer-social-care short-break learning-disability physical-disability',
      {
        minimumAge: 6,
        maximumAge: 17,
        refer: ['professional', 'panel'],
        wait: 'A group meets each month',
      },
    ),
    service(
      'Brothers and sisters',
      'A club for children who have a disabled brother or sister. This time is just for you.',
      'short-breaks short-breaks-clubs local-offer local-offer-leisure young-carers young-carers-groups young-carer things-to-do',
      {
        minimumAge: 7,
        maximumAge: 13,
        places: [place('Clitheroe Hall', '7 Salt Lane', 'Clitheroe', 'BB7 2AB', 'step-free')],
        schedules: [inTerms('17:00', '19:00', 'TH')],
      },
    ),
  ]),
  organisation(
    'Young Carers United',
    'young-carers-united',
    'For children who look after someone.',
    [
      service(
        'Young carers’ team',
        'Do you cook, clean or stay in to look after someone? Talk to one of us. We can speak to school for you and get your family more help.',
        'young-carers young-carers-support young-carer feelings',
        {
          minimumAge: 5,
          maximumAge: 18,
          phone: '0808 157 0120',
          refer: ['self', 'professional'],
          wait: 'We ring you in 5 working days',
          schedules: [weekly('09:00', '18:00')],
        },
      ),
      service(
        'Young carers’ night',
        'Pizza, games and friends who know what it is like. We fetch you and take you home.',
        'young-carers young-carers-groups young-carer things-to-do',
        {
          minimumAge: 8,
          maximumAge: 18,
          places: [place('Accrington Youth House', '31 Carding Street', 'Accrington', 'BB5 1AB')],
          schedules: [inTerms('17:30', '19:30', 'TU')],
        },
      ),
      service(
        'Young adult carers',
        'For carers from 16 to 25: work, college, money and time for you.',
        'young-carers young-carers-support young-carer work growing-up',
        { minimumAge: 16, maximumAge: 25, schedules: [weekly('10:00', '18:00', 'MO,WE,FR')] },
      ),
    ],
  ),
  organisation('Red Rose Voices', 'red-rose-voices', 'People who speak up for you.', [
    service(
      'Advocates for children in care',
      'Are you in care, or is the council worried about you? An advocate listens to you, and says in meetings what you want.',
      'speak-up speak-up-young having-a-say rights leaving-care',
      {
        maximumAge: 25,
        phone: '0808 157 0130',
        schedules: [weekly('09:00', '20:00', 'MO,TU,WE,TH,FR'), weekly('10:00', '16:00', 'SA')],
      },
    ),
    service(
      'Independent visitors',
      'A grown-up friend for a child in care. You go out once a month and do what you both like.',
      'speak-up speak-up-young having-a-say things-to-do',
      { minimumAge: 7, maximumAge: 18, refer: ['self', 'professional'], wait: 'About 10 weeks' },
    ),
    service(
      'Youth council',
      'Have your say about buses, parks and schools. Meet others, and tell the people in charge.',
      'youth youth-groups having-a-say things-to-do',
      {
        minimumAge: 11,
        maximumAge: 19,
        places: [place('Centre House', '9 Guildgate Row', 'Preston', 'PR1 2AB')],
        schedules: [monthly('18:00', '20:00', '1WE')],
      },
    ),
  ]),
]
