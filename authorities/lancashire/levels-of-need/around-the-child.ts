import type { Indicator } from '../../../src/practice/vocabulary/level-of-need.ts'
import { domain } from './domain.ts'

/** Signs in the family, the home and beyond it. The wording is ours, until the council gives its own. */
export const aroundTheChild: readonly Indicator[] = [
  ...domain('Basic care and safety', {
    1: {
      'fed-clothed-clean-and-supervised': 'Fed, clothed, clean, supervised',
    },
    2: {
      'routines-slipping': 'Routines slipping',
      'advice-accepted': 'Advice accepted',
    },
    3: {
      'often-hungry-dirty-or-unsupervised': 'Often hungry, dirty or unsupervised',
      'home-unsafe-at-times': 'Home unsafe at times',
      'advice-not-sustained': 'Advice not sustained',
    },
    4: {
      'left-alone-at-a-young-age': 'Left alone at a young age',
      'home-dangerous': 'Home dangerous',
      'chronic-neglect': 'Chronic neglect',
      'known-risk-lives-in-the-home': 'Known risk lives in the home',
    },
  }),
  ...domain('Warmth, guidance, stability', {
    1: {
      'warm-and-consistent': 'Warm, consistent',
    },
    2: {
      'inconsistent-care': 'Inconsistent',
      'parent-stressed': 'Parent stressed',
    },
    3: {
      'criticism-low-warmth-or-changes-of-carer':
        'Criticism, low warmth, frequent change of carers',
    },
    4: {
      'rejection-or-emotional-cruelty': 'Rejection, scapegoating, emotional cruelty, abandonment',
    },
  }),
  ...domain("Parents' own needs", {
    1: {
      'well-supported': 'Well supported',
    },
    2: {
      'mild-depression-past-harm-or-separation':
        'Mild depression, learning need, past harm, new separation',
    },
    3: {
      'parents-needs-affect-children-help-accepted':
        'Mental ill health, drink or drugs, or violence in the relationship affecting the children, help accepted',
    },
    4: {
      'parents-needs-with-refusal-escalation-or-injury':
        'Mental ill health, drink or drugs, or violence in the relationship, with refusal, escalation or injury',
      'child-used-hurt-or-trying-to-protect': 'Child used, hurt or trying to protect',
    },
  }),
  ...domain('Family history and network', {
    1: {
      'stable-and-helpful-relatives': 'Stable, helpful relatives',
    },
    2: {
      'bereavement-prison-or-separation': 'Bereavement, prison, separation',
    },
    3: {
      'early-help-without-lasting-change': 'Repeated early help without lasting change',
      'conflict-over-children': 'Conflict over children',
      'network-worn-out': 'Network worn out',
    },
    4: {
      'previous-child-protection-or-removal': 'Previous child protection or removal',
      'unknown-adults-in-the-home': 'Unknown adults in the home',
      'privately-fostered-with-worry': 'Child privately fostered with worry',
    },
  }),
  ...domain('Home and money', {
    1: {
      'suitable-home-and-managing': 'Suitable, managing',
    },
    2: {
      'debt-overcrowding-or-insecure-tenancy': 'Debt, overcrowding, insecure tenancy',
    },
    3: {
      'eviction-notice-or-no-fuel-or-food':
        'Eviction notice, no fuel or food at times, unsuitable temporary home',
    },
    4: {
      'no-home-tonight': 'No home tonight',
      'no-recourse-to-public-funds': 'No recourse to public funds with a child in need',
      'home-not-fit-for-baby-or-disabled-child': 'Home not fit for a baby or disabled child',
    },
  }),
  ...domain('Beyond the home', {
    1: {
      'safe-in-neighbourhood-and-online': 'Safe in neighbourhood and online',
    },
    2: {
      'low-level-antisocial-behaviour': 'Low-level antisocial behaviour',
      'unsafe-online-contact': 'Unsafe online contact without harm',
    },
    3: {
      'missing-once-or-twice': 'Missing once or twice',
      'gang-affected-friends': 'Gang-affected friends',
      'unexplained-gifts-or-money': 'Unexplained gifts or money',
      'weapon-talk': 'Weapon talk',
    },
    4: {
      'exploited-sexually-or-criminally': 'Exploited sexually or criminally',
      'trafficked-or-modern-slavery': 'Trafficked or modern slavery',
      'repeatedly-missing': 'Repeated missing',
      'serious-violence': 'Serious violence',
      'county-lines': 'County lines',
      'radicalised-with-intent': 'Radicalised with intent',
    },
  }),
  ...domain('Engagement', {
    1: {
      'family-asks-for-help': 'Families ask for help',
    },
    2: {
      'needs-encouragement': 'Needs encouragement',
    },
    3: {
      'agrees-then-avoids': 'Agrees then avoids',
      'professionals-turned-away': 'Professionals turned away at times',
    },
    4: {
      'disguised-compliance': 'Disguised compliance',
      'child-not-seen': 'Child not seen',
      'family-moves-to-avoid-services': 'Family moves to avoid services',
    },
  }),
]
