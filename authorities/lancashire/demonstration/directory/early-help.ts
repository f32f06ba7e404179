import { inTerms, monthly, online, organisation, place, service, weekly } from './making.ts'

const centreHas = 'step-free accessible-toilet parking baby-change quiet'

const centre = (town: string, line: string, at: string, postcode: string, district: string) =>
  service(
    `${town} Family Centre`,
    'Come in for a chat, a play or a class. We help with sleep, food, money and feelings. A family worker can come to your home if you want.',
    'early-help early-help-centre parenting sleep behaviour new-baby money',
    {
      maximumAge: 19,
      districts: [district],
      places: [place(`${town} Family Centre`, line, at, postcode, centreHas)],
      schedules: [weekly('09:00', '17:00'), monthly('10:00', '12:00', '1SA')],
    },
  )

export const earlyHelp = [
  organisation('Roseland Family Centres', 'roseland-centres', 'Family centres across the county.', [
    centre('Burnley', '4 Weavers Court', 'Burnley', 'BB11 1AA', 'burnley'),
    centre('Accrington', '22 Loom Street', 'Accrington', 'BB5 0AA', 'hyndburn'),
    centre('Preston', '9 Guildgate Row', 'Preston', 'PR1 2AB', 'preston'),
    centre('Chorley', '3 Market Fold', 'Chorley', 'PR7 2AB', 'chorley'),
    centre('Lancaster', '17 Castle Wynd', 'Lancaster', 'LA1 1AB', 'lancaster'),
    centre('Skelmersdale', '1 Glassmakers Way', 'Skelmersdale', 'WN8 6AB', 'west-lancashire'),
    centre('Fleetwood', '30 Trawler Road', 'Fleetwood', 'FY7 6AA', 'wyre'),
    service(
      'Sleep Well clinic',
      'Does your child not sleep, or wake up all night? A worker will meet you three times and make a plan with you that fits your home.',
      'early-help early-help-groups sleep',
      {
        minimumAge: 1,
        maximumAge: 11,
        wait: 'About 3 weeks',
        places: [
          place('Burnley Family Centre', '4 Weavers Court', 'Burnley', 'BB11 1AA', centreHas),
          online,
        ],
        schedules: [weekly('09:30', '15:00', 'TU,TH')],
      },
    ),
    service(
      'Calm at Home',
      'An eight-week class for parents. Find out why children shout, hit or run off, and what you can do when they do.',
      'early-help early-help-groups behaviour parenting family-arguments',
      {
        minimumAge: 3,
        maximumAge: 12,
        places: [
          place('Preston Family Centre', '9 Guildgate Row', 'Preston', 'PR1 2AB', centreHas),
        ],
        schedules: [inTerms('10:00', '12:00', 'WE')],
      },
    ),
    service(
      'Dads’ Saturday',
      'Play, breakfast and a chat for dads, grandads and men who look after a child.',
      'early-help early-help-groups parenting things-to-do',
      {
        maximumAge: 8,
        places: [
          place('Accrington Family Centre', '22 Loom Street', 'Accrington', 'BB5 0AA', centreHas),
        ],
        schedules: [monthly('09:30', '11:30', '2SA')],
      },
    ),
    service(
      'Talk Together',
      'Songs, play and games for small children who do not say much yet. Parents stay and join in.',
      'early-help early-help-groups speech local-offer local-offer-early-years',
      {
        minimumAge: 1,
        maximumAge: 4,
        places: [
          place('Lancaster Family Centre', '17 Castle Wynd', 'Lancaster', 'LA1 1AB', centreHas),
        ],
        schedules: [inTerms('09:30', '11:00', 'MO')],
      },
    ),
    service(
      'Family worker at home',
      'One worker for your whole family. We come to you, listen, and help you choose what to change first.',
      'early-help early-help-home parenting family-arguments behaviour money housing',
      {
        refer: ['self', 'professional'],
        wait: 'We ring you in 5 working days',
        schedules: [weekly('08:30', '18:00')],
      },
    ),
  ]),
  organisation('Pennine Pantry', 'pennine-pantry', 'Food and help with bills.', [
    service(
      'Pantry and money chat',
      'Fill a bag with food for a small sum each week. Sit with someone who can look at your bills and benefits with you.',
      'early-help early-help-groups money feeding',
      {
        districts: ['pendle', 'burnley'],
        costs: [{ option: 'A bag of food', pence: 400, words: 'a week' }],
        places: [place('Nelson Pantry', '6 Spindle Street', 'Nelson', 'BB9 7AB', 'step-free')],
        schedules: [weekly('10:00', '14:00', 'WE,FR')],
      },
    ),
    service(
      'School clothes swap',
      'Bring what is too small and take what fits. You do not need to bring anything to take something.',
      'money school',
      {
        places: [place('Colne Hall', '12 Shuttle Lane', 'Colne', 'BB8 0AB', 'step-free parking')],
        schedules: [monthly('11:00', '14:00', '-1SA')],
      },
    ),
  ]),
  organisation('Little Steps', 'little-steps', 'For babies and those who care for them.', [
    service(
      'New baby drop-in',
      'Tea, scales and someone to ask about feeding, crying and sleep. No need to book.',
      'early-help early-help-centre new-baby feeding sleep',
      {
        maximumAge: 1,
        places: [
          place('Leyland Hub', '8 Bobbin Lane', 'Leyland', 'PR25 1AB', 'step-free baby-change'),
        ],
        schedules: [weekly('13:00', '15:00', 'TU')],
      },
    ),
    service(
      'Breastfeeding friends',
      'Mums who have done it and are trained to help you. Ring us or send a text, day or evening.',
      'new-baby feeding',
      {
        phone: '0808 157 0101',
        maximumAge: 2,
        schedules: [weekly('08:00', '21:00', 'MO,TU,WE,TH,FR,SA,SU')],
      },
    ),
    service(
      'Nursery and childminder finder',
      'We help you find a childminder, a nursery or a club, and tell you if you can get free hours.',
      'childcare money local-offer local-offer-early-years',
      { maximumAge: 14, schedules: [weekly('09:00', '17:00')] },
    ),
  ]),
]
