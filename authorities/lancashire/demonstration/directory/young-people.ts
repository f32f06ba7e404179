import { inTerms, monthly, online, organisation, place, service, weekly } from './making.ts'

const yard = (town: string, line: string, postcode: string) =>
  service(
    `${town} Youth Yard`,
    'A warm place with music, sport, food and people to talk to. Just turn up.',
    'youth youth-groups things-to-do feelings early-help early-help-young',
    {
      minimumAge: 11,
      maximumAge: 19,
      places: [place(`${town} Youth Yard`, line, town, postcode)],
      schedules: [weekly('16:00', '21:00', 'MO,WE,FR'), weekly('12:00', '16:00', 'SA')],
    },
  )

export const youngPeople = [
  organisation('Youth Yard', 'youth-yard', 'Youth clubs for all.', [
    yard('Morecambe', '18 Shrimp Row', 'LA4 5AB'),
    yard('Nelson', '2 Fustian Place', 'BB9 5AB'),
    yard('Ormskirk', '25 Gingerbread Lane', 'L39 2AB'),
    service(
      'Yard on wheels',
      'Our bus comes to your park with games, hot drinks and a worker to talk to.',
      'youth youth-groups things-to-do',
      {
        minimumAge: 11,
        maximumAge: 19,
        districts: ['fylde', 'wyre'],
        schedules: [weekly('17:00', '20:00', 'TU,TH')],
      },
    ),
  ]),
  organisation('Steady', 'steady', 'For young minds.', [
    service(
      'Steady text line',
      'Do you feel low, scared or angry? Send us a text or ring us. We do not need your name.',
      'youth youth-help feelings bullying loss',
      {
        minimumAge: 10,
        maximumAge: 25,
        phone: '0808 157 0140',
        places: [online],
        schedules: [weekly('14:00', '22:00', 'MO,TU,WE,TH,FR,SA,SU')],
      },
    ),
    service(
      'Counselling',
      'Meet the same person each week for a talk about what hurts.',
      'youth youth-help feelings family-arguments separation',
      {
        minimumAge: 11,
        maximumAge: 18,
        refer: ['self', 'professional'],
        wait: 'About 9 weeks',
        places: [
          place(
            'Steady House',
            '6 Dyers Row',
            'Preston',
            'PR2 2AB',
            'step-free accessible-toilet quiet',
          ),
          place('Steady Room', '19 Tide Street', 'Lancaster', 'LA1 1AD', 'quiet'),
        ],
        schedules: [inTerms('15:00', '19:00', 'MO,TU,WE,TH')],
      },
    ),
    service(
      'When someone dies',
      'A group for children who lost someone they love, with time to play, talk and remember.',
      'feelings loss',
      {
        minimumAge: 5,
        maximumAge: 16,
        places: [place('Leyland Hub', '8 Bobbin Lane', 'Leyland', 'PR25 1AB')],
        schedules: [monthly('10:00', '12:00', '3SA')],
      },
    ),
    service(
      'Straight talk: drink and drugs',
      'No telling off. Talk to us about vapes, weed or drink: yours, or a friend’s, or a parent’s.',
      'youth youth-help drugs-and-alcohol early-help early-help-young',
      {
        minimumAge: 11,
        maximumAge: 21,
        phone: '0808 157 0141',
        schedules: [weekly('10:00', '18:00')],
      },
    ),
    service(
      'Safe online',
      'Has someone sent you things you did not want, or asked for a picture? We help you, and we do not blame you.',
      'youth youth-help online bullying',
      { minimumAge: 8, maximumAge: 18, places: [online], schedules: [weekly('15:00', '20:00')] },
    ),
  ]),
  organisation('Haven Lancashire', 'haven-lancashire', 'Help when home is not safe.', [
    service(
      'Haven helpline and refuge',
      'Is someone at home hurting you or your children? Ring us by day or night. We can find you a safe place to stay. If you are in danger now, ring 999.',
      'domestic-abuse refuge housing',
      {
        phone: '0808 157 0150',
        schedules: [weekly('00:00', '23:59', 'MO,TU,WE,TH,FR,SA,SU')],
        languages: ['Polish', 'Urdu', 'Punjabi'],
      },
    ),
    service(
      'Children’s worker',
      'For children who saw or heard someone being hurt at home. Time to feel safe, and to talk if you want.',
      'domestic-abuse feelings',
      { minimumAge: 4, maximumAge: 17, refer: ['self', 'professional'], wait: 'About 4 weeks' },
    ),
  ]),
  organisation('Bridge Mediation North', 'bridge-north', 'For parents who live apart.', [
    service(
      'Two homes',
      'You have split up and you both love your child. We help you to agree who does what and when.',
      'separation family-arguments parenting',
      {
        costs: [
          { option: 'The first meeting', pence: 0 },
          { option: 'Each one after', pence: 3500 },
        ],
        schedules: [weekly('09:00', '19:00', 'MO,TU,TH')],
      },
    ),
    service(
      'Contact centre',
      'A safe, warm room where a child can meet a parent they do not live with.',
      'separation',
      {
        status: 'temporarily closed',
        alert: 'Closed for new paint. It opens again soon: ring us to find out when.',
        refer: ['professional'],
        places: [
          place('Kirkham Rooms', '3 Flax Street', 'Kirkham', 'PR4 2AB', 'step-free parking'),
        ],
        schedules: [weekly('10:00', '16:00', 'SA')],
      },
    ),
  ]),
]
