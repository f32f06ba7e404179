/** What things are called here, where that differs from the word in law or in a return. */
export const labels: Readonly<Record<string, string>> = {
  'front-door': 'MASH',
  'looked-after-child': 'child in our care',
  'looked-after-review': 'Child in Our Care Review',
  'single-assessment': 'Child and Family Assessment',
  'contact-with-family': 'family time',
  'request-for-support': 'request for support',
  'early-help-service': 'Children and Family Wellbeing Service (CFW)',
  'contextual-safeguarding-team': 'EmPower',
  'care-leaver': 'care-experienced young person',
  'out-of-hours-team': 'Emergency Duty Team (EDT)',
}
