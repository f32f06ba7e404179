import type { Requirement } from '../../vocabulary/outcome.ts'
import type { AccessQuestion } from './questions.ts'

type Must = Requirement<AccessQuestion>

/** What is said of somebody else is shown with their consent, or for a reason that is written down; or not at all. */
export const everybodyDecided: Must = {
  that: { everyRowOf: 'othersNamed', has: ['name', 'decision', 'basis'] },
  otherwise:
    'Somebody else is named in it, and it is not decided whether what is about somebody else may be shown, or not said what that rests on. What you wrote is safe. Decide it for each of them: with their consent, for a reason, or not at all.',
}

export const everyRedactionGrounded: Must = {
  that: { everyRowOf: 'redactions', has: ['page', 'words', 'ground', 'by', 'checkedBy'] },
  otherwise:
    'Something is covered without a ground, or without a second person who checked it. What you wrote is safe. Say on which ground, who covered it and who checked it.',
}

/** Somebody’s data is withheld, so some words have to be covered on that ground. */
export const withheldIsCovered: Must = {
  that: {
    any: [
      { not: { rows: 'othersNamed', where: { decision: 'withheld' }, atLeast: 1 } },
      {
        rows: 'redactions',
        where: { ground: ['third-party', 'crime', 'serious-harm', 'court', 'adoption'] },
        atLeast: 1,
      },
    ],
  },
  otherwise:
    'What is about somebody else is to be withheld, and nothing is covered for them. It would go out as it is. What you wrote is safe. Cover it on every page, and list what was covered.',
}

export const nothingWithheld: Must = {
  that: {
    all: [
      { not: { rows: 'othersNamed', where: { decision: 'withheld' }, atLeast: 1 } },
      { not: { rows: 'redactions', atLeast: 1 } },
      { question: 'seriousHarm', is: 'no' },
    ],
  },
  otherwise:
    'Something in it is about somebody else and withheld, or is covered, or would cause serious harm, so it is not shown in full. What you wrote is safe. Decide that it is shown with words covered.',
}

export const somethingCovered: Must = {
  that: { rows: 'redactions', atLeast: 1 },
  otherwise: 'Nothing is covered in it. List what is covered, or decide that it is shown in full.',
}

const notAllHarmful: Must = {
  that: { not: { question: 'seriousHarm', is: 'all' } },
  otherwise:
    'All of it would be likely to cause serious harm, as the team manager sees it. What you wrote is safe. Refuse it on that ground, or ask the team manager again.',
}

const identitySeen: Must = {
  that: { question: 'identitySeenOn', answered: true },
  otherwise:
    'We are not sure who asks, so nothing is shown yet. What you wrote is safe. Make sure who they are, and say how.',
}

const rightSeen: Must = {
  that: { not: { question: 'rightToAsk', is: 'none' } },
  otherwise:
    'We have seen nothing that gives them the right to this child’s record. What you wrote is safe. Ask for it, or refuse the request on that ground.',
}

/** A child who understands decides about their own record. */
const childAgrees: Must = {
  that: {
    any: [
      { not: { question: 'childAgrees', is: 'disagrees' } },
      { question: 'rightToAsk', is: 'order' },
    ],
  },
  otherwise:
    'The child understands, and does not agree. Their record is theirs, so it is not shown to whoever asks. What you wrote is safe. Refuse it on that ground.',
}

const everyPageRead: Must = {
  that: {
    all: [
      { question: 'addressesChecked', is: 'yes' },
      { question: 'siblingsChecked', is: 'yes' },
    ],
  },
  otherwise:
    'Not every page has been read for hidden addresses and for brothers and sisters. What you wrote is safe. Read it first: what has gone out cannot be called back.',
}

export const harmIsTeamManagers: Must = {
  that: {
    any: [
      { not: { question: 'harmOpinionBy', answered: true } },
      { question: 'harmOpinionBy', holdsRole: ['team-manager', 'senior-manager'] },
    ],
  },
  otherwise: 'That it would cause serious harm is a team manager’s opinion. Name the team manager.',
}

/** Everything that is shown, in full or in part, has been through these. */
export const mayBeShown: readonly Must[] = [
  identitySeen,
  rightSeen,
  childAgrees,
  notAllHarmful,
  everyPageRead,
]
