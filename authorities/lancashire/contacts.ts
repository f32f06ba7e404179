import type { PublishedContact } from '../../src/practice/vocabulary/authority.ts'

/**
 * Numbers, mailboxes and pages that the council and its partners publish for anyone to use, exactly as
 * published. They are shown to people; nothing is ever sent to them. `front-door` and `emergency-duty`
 * are the two that every page and letter quotes.
 */
export const contacts: readonly PublishedContact[] = [
  {
    id: 'front-door',
    name: 'Multi-Agency Safeguarding Hub (MASH)',
    phone: '0300 123 6720',
    hours: '8am to 8pm, Monday to Friday, not bank holidays',
    matrix: 'M270',
  },
  {
    id: 'emergency-duty',
    name: 'Emergency Duty Team',
    phone: '0300 123 6722',
    hours: '8pm to 8am, and all day at weekends and on bank holidays',
    matrix: 'M418',
  },
  {
    id: 'front-door-education',
    name: 'MASH Education and the School Safeguarding Advice Line',
    phone: '01772 531196',
    email: 'mash.education@lancashire.gov.uk',
    matrix: 'M340',
  },
  {
    id: 'family-safeguarding',
    name: 'Lancashire Family Safeguarding',
    email: 'LancashireFamilySafeguarding@lancashire.gov.uk',
    website:
      'https://www.lancashire.gov.uk/children-education-families/keeping-children-safe/family-safeguarding/',
    matrix: 'M355',
  },
  {
    id: 'complex-safeguarding-north',
    name: 'EmPower, North: Lancaster, Fylde and Wyre',
    email: 'csenorth@lancashire.gov.uk',
    matrix: 'M382',
  },
  {
    id: 'complex-safeguarding-central',
    name: 'EmPower, Central: Preston, Chorley, South Ribble and West Lancashire',
    email: 'csecentral@lancashire.gov.uk',
    matrix: 'M382',
  },
  {
    id: 'complex-safeguarding-east',
    name: 'EmPower, East: Hyndburn, Ribble Valley, Rossendale, Burnley and Pendle',
    email: 'cseeast@lancashire.gov.uk',
    matrix: 'M382',
  },
  {
    id: 'missing-from-home',
    name: 'Missing from Home Co-ordinator',
    phone: '0845 053 0000',
    matrix: 'M383',
  },
  {
    id: 'send-partnership',
    name: 'Lancashire SEND Partnership',
    phone: '01772 532280',
    email: 'SENDPartnership@lancashire.gov.uk',
    website:
      'https://www.lancashire.gov.uk/children-education-families/special-educational-needs-and-disabilities/',
    matrix: 'M413',
  },
  {
    id: 'advocacy',
    name: 'National Youth Advocacy Service (NYAS): advocacy and independent visitors',
    phone: '0808 808 1001',
    website: 'https://www.nyas.net/',
    matrix: 'M482',
  },
  {
    id: 'young-carers',
    name: "Barnardo's Young Carers",
    phone: '01772 432020',
    email: 'lancashireyoungcarers@barnardos.org.uk',
    website: 'https://www.barnardos.org.uk/what-we-do/services/lancashire-young-carers',
    matrix: 'M497',
  },
  {
    id: 'sendias',
    name: 'SEND Information, Advice and Support Service (SENDIAS)',
    phone: '0300 123 6706',
    email: 'information.lineteam@lancashire.gov.uk',
    website: 'https://www.lancssendias.org.uk/',
    hours: '9am to 5pm, Monday to Friday',
    matrix: 'M504',
  },
  {
    id: 'sendias-social-media',
    name: 'SENDIAS on Facebook',
    website:
      'https://www.facebook.com/Lancashire-SEND-Information-Advice-and-Support-Team-101447257945808',
    matrix: 'M504',
  },
  {
    id: 'careers',
    name: "Careers in children's social care",
    website: 'https://www.lancashire.gov.uk/jobs',
    matrix: 'M205',
  },
  {
    id: 'corporate-strategy',
    name: 'Corporate strategy',
    website: 'https://www.lancashire.gov.uk/council/corporate-strategy/',
    matrix: 'M320',
  },
  {
    id: 'children-and-family-wellbeing',
    name: 'Children and Family Wellbeing Service: nearest centre, and how to ask for support',
    website:
      'https://www.lancashire.gov.uk/children-education-families/early-years-childcare-and-family-support/family-support/children-and-family-wellbeing-service/',
    matrix: 'M329',
  },
  {
    id: 'public-concerns',
    name: 'Members of the public: refer a child or ask for advice',
    phone: '0300 123 6720',
    matrix: 'M341',
  },
  {
    id: 'multi-agency-referral',
    name: 'Multi-agency referral and assessment resources',
    website: 'http://www.lancashiresafeguarding.org.uk/resources/assessment-and-referral.aspx',
    matrix: 'M342',
  },
  {
    id: 'what-happens-next',
    name: "What happens when a child is referred to children's social care",
    website:
      'https://www.lancashire.gov.uk/children-education-families/keeping-children-safe/what-happens-when-a-child-is-referred-to-childrens-social-care/',
    matrix: 'M346',
  },
  {
    id: 'safeguarding-procedures',
    name: 'Pan-Lancashire safeguarding procedures',
    website: 'https://panlancashirescb.proceduresonline.com/index.htm',
    matrix: 'M356',
  },
  {
    id: 'virtual-school',
    name: 'Education of children looked after',
    website:
      'https://www.lancashire.gov.uk/practitioners/supporting-children-and-families/supporting-children-looked-after/education-of-children-looked-after/',
    matrix: 'M400',
  },
  {
    id: 'send-local-offer',
    name: 'SEND Local Offer',
    website: 'https://www.lancashire.gov.uk/SEND/',
    matrix: 'M408',
  },
  {
    id: 'family-group-conference',
    name: 'Family Group Conference Service',
    website:
      'https://www.lancashire.gov.uk/children-education-families/keeping-children-safe/family-group-conferences/',
    matrix: 'M421',
  },
  {
    id: 'youth-zone',
    name: 'Youth Zone',
    website: 'https://www.lancashire.gov.uk/youthzone/',
    matrix: 'M511',
  },
  {
    id: 'youth-zone-send',
    name: 'SEND Local Offer for children and young people',
    website:
      'https://www.lancashire.gov.uk/youthzone/need-to-know/special-educational-needs-and-disabilities-send-local-offer/',
    matrix: 'M511',
  },
]
