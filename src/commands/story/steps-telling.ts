import { answerRequest } from '../../cases/front-door/answer-request.ts'
import { askPartner } from '../../cases/front-door/ask-partner.ts'
import { receiveHandOver } from '../../cases/front-door/take-hand-over.ts'
import { tellReferrer, type Telling } from '../../cases/front-door/tell-referrer.ts'
import { readRecord } from '../../cases/reading/read-record.ts'
import { readRequests } from '../../cases/reading/read-requests.ts'
import { readTeamBoard } from '../../cases/reading/read-team.ts'
import { wholeFile } from './scene.ts'
import {
  eachUntilRefused,
  recordOf,
  refusalOf,
  type Going,
  type Refused,
  type Step,
} from './steps.ts'

const asks: Step = {
  asked: (event) => event.asks !== undefined,
  carryOut: async (going) =>
    await eachUntilRefused(going.event.asks ?? [], async (one) =>
      refusalOf(
        await askPartner(going.scene.office, going.caller, recordOf(going), {
          agency: one.agency,
          about: one.about ?? '',
          asked: one.asked ?? '',
          legalBasis: one['on what basis'] ?? '',
          notNeeded: one['not needed because'],
        }),
      ),
    ),
}

const answered = {
  'nothing known': 'nothing-known',
  'no reply': 'no-reply',
  'not needed': 'not-needed',
} as const

/** A partner answers what it was sent; the one who asked writes down what they were told. */
const replies: Step = {
  asked: (event) => event.replies !== undefined,
  carryOut: async (going) =>
    await eachUntilRefused(going.event.replies ?? [], async (one) => {
      const requestId = await openRequestTo(going, one.agency)
      if (requestId === undefined) return `${one.agency} owes no answer here`
      return refusalOf(
        await answerRequest(going.scene.office, going.caller, requestId, {
          outcome: one.is ? answered[one.is] : 'replied',
          reply: one.says ?? '',
          restricted: one.restricted === 'yes',
          relevance: one.means,
          byTelephoneFrom: one.from,
        }),
      )
    }),
}

async function openRequestTo(going: Going, agency: string): Promise<string | undefined> {
  const { scene, caller } = going
  const requests = caller.agency
    ? await readRequests(scene.office, caller)
    : await readRecord(scene.office, caller, recordOf(going))
  if (!requests.ok) return undefined
  const all = 'requests' in requests.value ? requests.value.requests : requests.value
  return all.findLast((one) => one.agency === agency && one.outcome === null)?.id
}

const tells: Step = {
  asked: (event) => event['tells the referrer'] !== undefined,
  async carryOut(going) {
    const { scene, caller, event } = going
    const given = event['tells the referrer']
    const read = await readRecord(scene.office, caller, recordOf(going))
    if (!read.ok) return refusalOf(read)
    const waiting = read.value.messages.filter(
      (one) => one.sent_at === null && (!given?.letter || one.letter === given.letter),
    )
    const message = waiting.find((one) => one.not_sent_at === null) ?? waiting.at(-1)
    if (!message) return 'No letter to the referrer waits in this record'
    const body = given?.saying ?? message.body
    const telling: Telling =
      given?.['not told because'] !== undefined
        ? { how: 'not-sent', because: given['not told because'] }
        : given?.how === 'e-mail'
          ? {
              how: 'e-mail',
              address: given.to ?? message.to_address ?? '',
              subject: message.subject,
              body,
            }
          : { how: given?.how === 'in person' ? 'in-person' : (given?.how ?? 'telephone'), body }
    return refusalOf(await tellReferrer(scene.office, caller, message.id, telling))
  },
}

/** Takes what waits for one of the worker's teams, by the words it was handed over with. */
const takesOver: Step = {
  asked: (event) => event['takes over'] !== undefined,
  async carryOut({ scene, caller, event }): Promise<Refused> {
    const board = await readTeamBoard(scene.office, caller)
    if (!board.ok) return refusalOf(board)
    const { records } = await wholeFile(scene)
    const about = (event.about ?? []).map((word) => scene.people.get(word))
    const found = board.value.handOvers.find((one) => {
      const parts = records.find((record) => record.id === one.record_id)?.parts ?? []
      const concerned = parts.filter((part) => one.part_id === null || part.id === one.part_id)
      return (
        one.what === event['takes over'] &&
        about.every((id) => concerned.some((part) => part.personId === id))
      )
    })
    if (!found) return 'Nothing of that kind waits for a team of this worker'
    return refusalOf(await receiveHandOver(scene.office, caller, found.id))
  },
}

export const withPartners: readonly Step[] = [asks, replies]
export const telling: readonly Step[] = [tells, takesOver]
