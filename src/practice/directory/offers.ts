import type { DirectoryTerm, LocalOffer } from '../vocabulary/directory.ts'
import { national, seed } from '../vocabulary/source.ts'

const category = (id: string, label: string): DirectoryTerm => ({ id, label })

export const careLeaversCategories: readonly DirectoryTerm[] = [
  category('care-leavers-money', 'Money'),
  category('care-leavers-home', 'A home'),
  category('care-leavers-health', 'Health and feeling well'),
  category('care-leavers-work', 'Learning, training and work'),
  category('care-leavers-people', 'Friends and family'),
  category('care-leavers-rights', 'Your rights'),
  category('care-leavers-say', 'Having your say'),
]

/** The local offers of the county (handbook B8, B24, B25, B28, B38), each a page of entries. */
export const offers: readonly LocalOffer[] = [
  {
    id: 'early-help',
    title: 'Early help for families',
    lead: 'Things get hard for every family at times. These teams can help you soon, before a small worry gets big. You choose if you want it.',
    categories: [
      category('early-help-home', 'Help at home'),
      category('early-help-centre', 'Family centres'),
      category('early-help-groups', 'Groups and classes'),
      category('early-help-young', 'Help for young people'),
    ],
    source: seed('Early help: voluntary, whole-family help at level 2 or 3'),
  },
  {
    id: 'local-offer',
    title: 'SEND Local Offer',
    lead: 'Help for children and young people from birth to 25 who find it hard to learn, or who have a disability. It brings schools, health, the council and local groups into one place.',
    categories: [
      category('local-offer-education', 'School and college'),
      category('local-offer-health', 'Health'),
      category('local-offer-social-care', 'Help from social care'),
      category('local-offer-early-years', 'The early years'),
      category('local-offer-post-16', 'After 16'),
      category('local-offer-adulthood', 'Getting ready to be an adult'),
      category('local-offer-leisure', 'Fun and free time'),
      category('local-offer-short-breaks', 'Short breaks'),
      category('local-offer-travel', 'Travel'),
      category('local-offer-money', 'Money'),
      category('local-offer-complaints', 'When you do not agree'),
      category('local-offer-parents', 'Groups for parents'),
    ],
    feedbackWithinMonths: 12,
    also: [
      {
        title: 'An education, health and care plan',
        says: 'Does your child need more help than the school can give? You can ask us for a plan. So can the school, and a young person of 16 or more. We tell you within six weeks if we will look into it.',
        at: { need: 'school' },
      },
      {
        title: 'Advice that is free and fair',
        says: 'SENDIAS tells parents and young people what the law says and what they can do. It does not take our side.',
        at: { offer: 'speak-up' },
      },
      {
        title: 'When you do not agree with us',
        says: 'You can complain. You can ask for someone from outside to help us agree. You can ask a court to decide.',
        at: { need: 'rights' },
      },
      {
        title: 'Childcare',
        says: 'Nurseries, childminders and clubs that can look after your child.',
        at: { need: 'childcare' },
      },
      {
        title: 'Feeling well',
        says: 'People to talk to about worry, sadness and anger.',
        at: { need: 'feelings' },
      },
      {
        title: 'Time to rest for you',
        says: 'Short breaks, and who can have them.',
        at: { offer: 'short-breaks' },
      },
    ],
    reviewed:
      'We look at this offer each year with children, young people and parents. We read all that you tell us. At least once a year we put on this page what you said and what we did.',
    source: national(
      'Children and Families Act 2014, section 30; Special Educational Needs and Disability Regulations 2014, Part 4 and Schedule 2',
    ),
  },
  {
    id: 'short-breaks',
    title: 'Short breaks',
    lead: 'A short break is time for you to rest while your child has fun with people who know how to care for them.',
    categories: [
      category('short-breaks-clubs', 'Clubs and days out'),
      category('short-breaks-home', 'Care at home'),
      category('short-breaks-overnight', 'Nights away'),
    ],
    source: national('Breaks for Carers of Disabled Children Regulations 2011'),
  },
  {
    id: 'young-carers',
    title: 'Young carers',
    lead: 'Do you help to look after someone at home who is ill or has a disability? Then you may be a young carer. These people can help you.',
    categories: [
      category('young-carers-support', 'Someone to talk to'),
      category('young-carers-groups', 'Groups and breaks'),
    ],
    source: national('Children Act 1989, sections 17ZA to 17ZC'),
  },
  {
    id: 'care-leavers',
    title: 'Care leavers’ local offer',
    lead: 'Were you in care? We are here for you until you are 25 if you want us. This is what we and our friends can do for you.',
    categories: careLeaversCategories,
    gives: {
      fact: 'entitlement-offered',
      lead: [
        'You can ask for the things on this page. Tell your adviser what you need and why.',
        'We tell you yes or no in ten working days. If it is no, we tell you why. You can say that you do not agree.',
      ],
      who: {
        eligible: 'you are 16 or 17 and in care',
        relevant: 'you left care at 16 or 17',
        'former-relevant': 'you left care and are 18 or more',
        qualifying: 'you were in care for a short time',
      },
      everybody: 'you are in care or were in care',
      decides: {
        adviser: 'Your adviser and their boss.',
        manager: 'The boss of the team, once we know what you need.',
      },
      mayChange: 'This may change. Ask us first.',
    },
    source: national('Children and Social Work Act 2017, section 2'),
  },
  {
    id: 'speak-up',
    title: 'Someone on your side',
    lead: 'These people listen to you and help you to say what you think. They do not work for the council’s teams, so they can be on your side.',
    categories: [
      category('speak-up-parents', 'For parents'),
      category('speak-up-young', 'For children and young people'),
    ],
    source: national('Children and Families Act 2014, section 32; Children Act 1989, section 26A'),
  },
  {
    id: 'youth',
    title: 'For young people',
    lead: 'Places to go, things to do, and people to talk to.',
    categories: [
      category('youth-groups', 'Youth groups'),
      category('youth-help', 'Help and advice'),
    ],
    source: national('Education Act 1996, section 507B'),
  },
  {
    id: 'culture',
    title: 'Libraries, music and days out',
    lead: 'Books, games, music and places to see. Most of it is free.',
    categories: [
      category('culture-libraries', 'Libraries'),
      category('culture-days-out', 'Museums and days out'),
      category('culture-music', 'Music and art'),
    ],
    source: seed('Cultural Services: libraries, museums, music, archives'),
  },
]
