import type { Indicator } from '../../../src/practice/vocabulary/level-of-need.ts'
import { domain } from './domain.ts'

/** Signs seen in the child. The wording is ours, until the council gives its own. */
export const aboutTheChild: readonly Indicator[] = [
  ...domain('Unborn and baby', {
    1: {
      'antenatal-care-kept': 'Antenatal care kept',
      'feeding-and-growing': 'Feeding and growing',
    },
    2: {
      'late-booking': 'Late booking',
      'first-time-worry': 'First-time worry',
      'young-parent-with-support': 'Young parent with support',
    },
    3: {
      'missed-antenatal-care': 'Missed antenatal care',
      'low-mood-affecting-bonding': 'Low mood affecting bonding',
      'unsettled-home-near-birth': 'Unsettled home near birth',
    },
    4: {
      'concealed-pregnancy': 'Concealed pregnancy',
      'earlier-child-removed': 'Earlier child removed',
      'substance-use-or-violence-in-pregnancy': 'Substance use or violence in pregnancy',
      'injury-in-non-mobile-baby': 'Injury or faltering growth in a non-mobile baby',
    },
  }),
  ...domain('Health', {
    1: {
      'checks-and-appointments-kept': 'Checks and appointments kept',
      'in-good-health': 'Well',
    },
    2: {
      'missed-appointments': 'Missed appointments',
      'weight-dental-or-sleep-worries': 'Weight, dental or sleep worries',
      'early-substance-use': 'Early substance use',
    },
    3: {
      'long-term-condition-not-managed': 'Long-term condition not managed',
      'repeated-accidents': 'Repeated accidents',
      'self-harm-thoughts': 'Self-harm thoughts',
      'regular-substance-use': 'Regular substance use',
    },
    4: {
      'medical-need-neglected': 'Medical need neglected',
      'injury-unexplained': 'Injury unexplained or explanation changes',
      'serious-self-harm': 'Serious self-harm',
      'suspected-fabricated-or-induced-illness': 'Suspected fabricated or induced illness',
    },
  }),
  ...domain('Learning', {
    1: {
      'attends-and-makes-progress': 'Attends, makes progress',
    },
    2: {
      'attendance-slipping': 'Attendance slipping (about 90%)',
      'behind-with-support': 'Behind with support',
      'risk-of-suspension': 'Risk of suspension',
    },
    3: {
      'persistent-absence': 'Persistent absence (below 90%, falling)',
      'repeated-suspensions': 'Repeated suspensions',
      'part-time-timetable': 'Part-time timetable',
      'not-in-education-or-work': 'Not in education or work',
    },
    4: {
      'no-education-and-not-seen': 'No education and not seen',
      'home-education-with-safeguarding-worry': 'Home education with safeguarding worry',
      'school-reports-disclosure': 'School reports disclosure',
    },
  }),
  ...domain('Feelings and behaviour', {
    1: {
      'age-expected-ups-and-downs': 'Age-expected ups and downs',
    },
    2: {
      'anxiety-anger-bullying-or-bereavement':
        'Anxiety, anger, bullying, bereavement affecting days',
    },
    3: {
      'harmful-behaviour-in-several-places': 'Harmful or risky behaviour in several places',
      'child-hurts-family-members': 'Child hurts family members',
      'withdrawn-for-months': 'Withdrawn for months',
    },
    4: {
      'danger-to-self-or-others': 'Danger to self or others',
      'harmful-sexual-behaviour': 'Harmful sexual behaviour',
      'extreme-distress-linked-to-harm': 'Extreme distress linked to harm',
    },
  }),
  ...domain('Identity and relationships', {
    1: {
      'friends-belonging-and-confidence': 'Friends, belonging, confidence',
    },
    2: {
      isolated: 'Isolated',
      'questioning-identity-without-support': 'Questioning identity without support',
      'new-to-area-or-language': 'New to area or language',
    },
    3: {
      'discrimination-or-family-rejection': 'Discrimination or family rejection',
      'inappropriate-older-friends': 'Inappropriate older friends',
      'caring-for-a-parent-most-days': 'Caring for a parent most days',
    },
    4: {
      'forced-marriage-honour-based-harm-or-fgm': 'Forced marriage, honour-based harm or FGM risk',
      grooming: 'Grooming',
      'caring-beyond-capacity': "Caring beyond a child's capacity with no relief",
    },
  }),
  ...domain('Disability', {
    1: {
      'needs-met-in-ordinary-settings': 'Needs met in ordinary settings',
    },
    2: {
      'extra-support-in-ordinary-settings': 'Extra support in ordinary settings',
      'aids-or-equipment': 'Aids or equipment',
    },
    3: {
      'complex-needs-and-family-tired': 'Complex needs, family tired, short breaks wanted',
    },
    4: {
      'severe-and-profound-need': 'Severe and profound need requiring assessment under section 17',
      'family-cannot-continue': 'Family cannot continue',
      'child-who-cannot-tell': 'Safeguarding of a child who cannot tell',
    },
  }),
]
