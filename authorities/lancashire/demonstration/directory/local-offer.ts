import { inTerms, monthly, online, organisation, place, service, weekly } from './making.ts'

export const localOffer = [
  organisation('Family SEND Advice', 'family-send-advice', 'Free advice that is on your side.', [
    service(
      'SENDIAS: advice for parents',
      'Free help if your child finds it hard to learn or has a disability. We tell you about your rights, come with you to meetings, and help you if you do not agree. The council does not see what you tell us.',
      'local-offer local-offer-complaints local-offer-education speak-up speak-up-parents rights school learning-disability',
      {
        maximumAge: 25,
        phone: '0808 157 0110',
        wait: 'We ring you back in 2 working days',
        schedules: [weekly('09:00', '17:00')],
        places: [online],
      },
    ),
    service(
      'SENDIAS: advice for young people',
      'Are you 16 or over? Talk to us on your own about school, college and your plan. You do not need to bring a parent.',
      'local-offer local-offer-post-16 speak-up speak-up-young rights school growing-up',
      {
        minimumAge: 16,
        maximumAge: 25,
        phone: '0808 157 0111',
        schedules: [weekly('09:00', '17:00')],
      },
    ),
    service(
      'Settling a row: mediation',
      'A calm person from outside helps you and the council or school to find a way both can live with.',
      'local-offer local-offer-complaints rights',
      { maximumAge: 25, refer: ['self', 'professional'] },
    ),
  ]),
  organisation('Ribble SEN Team', 'ribble-sen', 'Teachers who help children to learn.', [
    service(
      'Education, health and care plans',
      'Ask here for a plan if your child needs more help than school can give. You can ask, and so can school.',
      'local-offer local-offer-education school learning-disability autism',
      {
        maximumAge: 25,
        refer: ['self', 'professional', 'panel'],
        wait: 'You hear from us in 6 weeks',
        schedules: [weekly('09:00', '16:30')],
      },
    ),
    service(
      'Teachers for deaf children',
      'Our teachers come to your home, nursery or school. They help with hearing aids, signs and speech.',
      'local-offer local-offer-education hearing speech',
      { maximumAge: 25, refer: ['self', 'professional'], languages: ['British Sign Language'] },
    ),
    service(
      'Teachers for blind children',
      'Help with large print, braille and getting around, at home and at school.',
      'local-offer local-offer-education sight',
      { maximumAge: 25, refer: ['self', 'professional'] },
    ),
    service(
      'Back to school steps',
      'Is your child too worried to go to school? We meet you all and plan small steps back.',
      'local-offer local-offer-education not-in-school feelings school',
      {
        minimumAge: 5,
        maximumAge: 16,
        refer: ['self', 'professional'],
        schedules: [inTerms('08:30', '16:00', 'MO,TU,WE,TH,FR')],
      },
    ),
    service(
      'Bus and taxi to school',
      'Find out if your child can have help to get to school, and learn to ride the bus on your own with a trainer.',
      'local-offer local-offer-travel travel growing-up',
      { minimumAge: 4, maximumAge: 25 },
    ),
  ]),
  organisation('Bright Minds Network', 'bright-minds', 'Parents of autistic children.', [
    service(
      'Autism parents’ group',
      'Meet other parents who get it. Bring your questions, or just come for a brew.',
      'local-offer local-offer-parents autism parenting',
      {
        places: [
          place(
            'Chorley Library',
            '2 Printers Yard',
            'Chorley',
            'PR7 1AB',
            'step-free accessible-toilet hearing-loop quiet',
          ),
        ],
        schedules: [inTerms('10:00', '12:00', 'FR'), monthly('19:00', '20:30', '3TH')],
      },
    ),
    service(
      'Waiting for an answer',
      'Is your child waiting for an autism or ADHD test? Come to a talk, and ask us what helps right now.',
      'local-offer local-offer-health autism adhd behaviour',
      { maximumAge: 18, places: [online], schedules: [monthly('18:30', '20:00', '1TU')] },
    ),
    service(
      'Quiet swim',
      'The pool with the lights low, the music off and few people.',
      'local-offer local-offer-leisure short-breaks short-breaks-clubs autism things-to-do physical-disability',
      {
        minimumAge: 3,
        costs: [
          { option: 'Child', pence: 250 },
          { option: 'Carer', pence: 0 },
        ],
        places: [
          place(
            'Leyland Baths',
            '40 Mill Race',
            'Leyland',
            'PR25 2AB',
            'step-free accessible-toilet changing-place parking quiet',
          ),
        ],
        schedules: [weekly('17:00', '18:30', 'SU')],
      },
    ),
  ]),
  organisation('Valley Child Health', 'valley-child-health', 'Health care for children.', [
    service(
      'Speech and language drop-in',
      'Are you worried about how your child talks? Come and ask. You do not need a letter from a doctor.',
      'local-offer local-offer-health speech hearing',
      {
        maximumAge: 11,
        places: [place('Rossendale Clinic', '5 Felt Lane', 'Rawtenstall', 'BB4 7AB')],
        schedules: [weekly('09:30', '12:00', 'WE')],
      },
    ),
    service(
      'Help with the toilet',
      'For children who wet the bed, are not dry by day, or find it hard to poo. A nurse makes a plan with you.',
      'local-offer local-offer-health toileting',
      { minimumAge: 4, maximumAge: 18, refer: ['self', 'professional'], wait: 'About 8 weeks' },
    ),
    service(
      'Physio and moving',
      'Help with walking, sitting, chairs and splints.',
      'local-offer local-offer-health physical-disability',
      { maximumAge: 18, refer: ['professional'], wait: 'About 12 weeks' },
    ),
  ]),
  organisation('Next Steps Lancaster', 'next-steps-lancaster', 'Work and home skills after 16.', [
    service(
      'Supported internships',
      'A year of real work with a job coach at your side, for young people with a plan.',
      'local-offer local-offer-post-16 local-offer-adulthood work growing-up learning-disability',
      {
        minimumAge: 16,
        maximumAge: 24,
        refer: ['self', 'professional'],
        places: [
          place(
            'The Old Works',
            '11 Quay Row',
            'Lancaster',
            'LA1 2AB',
            'step-free accessible-toilet hearing-loop',
          ),
        ],
        schedules: [inTerms('09:00', '15:30', 'MO,TU,WE,TH')],
      },
    ),
    service(
      'Cook and shop club',
      'Learn to plan, shop and cook for one, with a friend.',
      'local-offer local-offer-adulthood growing-up things-to-do',
      {
        minimumAge: 16,
        maximumAge: 25,
        costs: [{ option: 'Each time', pence: 200 }],
        districts: ['lancaster', 'wyre'],
      },
    ),
    service(
      'Money for disabled children',
      'Can you get Disability Living Allowance or Carer’s Allowance? We help you to fill in the form.',
      'local-offer local-offer-money money physical-disability learning-disability',
      { maximumAge: 25, schedules: [weekly('10:00', '15:00', 'TU,WE,TH')] },
    ),
  ]),
]
