import { careLeavers2010 } from '../law/leaving-care.ts'
import { childrenAct1989 } from '../law/sources.ts'
import { seed } from '../vocabulary/source.ts'
import type { Watch } from '../vocabulary/watch.ts'

/** A child in our care who is old enough, and for whom nobody has begun. */
export const dueToLeaveCare: readonly Watch[] = [
  {
    id: 'no-leaving-care-assessment',
    title: '16 or older, and nobody has begun to assess what they need after care',
    means: 'They are eligible, and their needs are to be assessed within three months. Begin it.',
    says: 'look',
    when: {
      all: [
        { aged: { from: 16 } },
        { heldInAll: 'looked-after', forDays: 91, sinceAge: 14 },
        { not: { holds: 'care-leaver' } },
        { not: { underWay: 'leaving-care-assessment' } },
      ],
    },
    shows: ['looked-after', 'placement'],
    source: [childrenAct1989('schedule 2 paragraph 19B(4)')],
  },
]

/** Young people for whom something of leaving care has not begun, or is not as it should be. */
export const leavingCareWatches: readonly Watch[] = [
  {
    id: 'no-personal-adviser',
    title: '17 or older, and no personal adviser',
    means: 'There should have been one by the 17th birthday. The leaving care manager finds one.',
    says: 'act-now',
    when: { all: [{ aged: { from: 17, under: 21 } }, { not: { holds: 'personal-adviser' } }] },
    shows: ['care-leaver', 'personal-adviser'],
    source: [seed('Leaving care: a personal adviser no later than the 17th birthday')],
  },
  {
    id: 'home-not-suitable',
    title: 'A home after care that is not suitable',
    means: 'They live somewhere that does not suit them. The manager decides what is done.',
    says: 'act-now',
    when: { holds: 'home-after-care', where: { suitable: 'no' } },
    shows: ['home-after-care', 'adviser-visit'],
    source: [careLeavers2010('9: suitable accommodation')],
  },
]
