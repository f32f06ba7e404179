/** How far an action that is open has got. Green, amber and red are our labels (handbook B31.1). */
export const openRatings = {
  onTarget: 'Green: on target',
  moreWork: 'Amber: needs more work',
  willMiss: 'Red: will miss its date',
  notStarted: 'Not started',
} as const

export const ratings = {
  complete: 'Green: complete',
  ...openRatings,
  superseded: 'Closed: another action took its place',
} as const

/** What the plan is about, as its actions are grouped. */
export const themes = {
  preventingCare: 'Preventing children coming into care',
  workforce: 'The workforce',
  permanence: 'Permanence',
  frontDoor: 'The front door',
  quality: 'Quality of practice',
  leadership: 'Leadership',
} as const

export const partnershipOutcomes = {
  safe: 'Vulnerable children are safe from harm and build resilience',
  potential: 'Children achieve their full potential in education, learning and employment',
  healthy: 'Children live healthily and know how to help others',
  voice: 'Children have a voice in shaping the support they get',
  place: 'Children live in Lancashire with a good quality of life, are happy and want to stay',
} as const
