import { begun, decided, filled, granted, handedIn, type Given } from './protection.ts'
import type { TestOffice } from './office.ts'

/** Who writes such requests and who signs them. */
export const officer = 'colin-threlfall'
export const otherOfficer = 'hilary-knowles'

/** What a request says, for somebody's own record and sure who asks. */
const asked: Given = {
  answers: {
    receivedOn: '2026-03-26',
    requesterAs: 'careLeaver',
    requesterName: 'Ellie-Mae Thornley',
    rightToAsk: 'own',
    identitySeenOn: '2026-03-26',
    seriousHarm: 'no',
    addressesChecked: 'yes',
    siblingsChecked: 'yes',
    complex: 'no',
  },
  leave: [
    ...['withdrawnOn', 'clarificationAskedOn', 'clarificationReceivedOn', 'refusalGround'],
    ...['courtRoute', 'onBehalfOf', 'rightSeen', 'childAgrees'],
  ],
}

/** Begins a request to see the records of these people, and writes down what it says. */
export async function accessRequest(
  at: TestOffice,
  words: readonly string[],
  given: Given = {},
): Promise<string> {
  const { id } = granted(await begun(at, officer, 'access-request', words))
  // What is left out is not said.
  const said = Object.entries({ ...asked.answers, ...given.answers })
  const answers = Object.fromEntries(said.filter(([question]) => !given.leave?.includes(question)))
  await filled(at, officer, id, 'record', {
    answers,
    leave: [...(asked.leave ?? []), ...(given.leave ?? [])],
  })
  return id
}

/** Hands it in, and another officer decides that it is shown with words covered. */
export async function shownCovered(at: TestOffice, id: string): Promise<void> {
  granted(await handedIn(at, officer, id, { leave: asked.leave ?? [] }))
  granted(await decided(at, otherOfficer, id, 'redacted', { answers: { complaintRights: 'yes' } }))
}
