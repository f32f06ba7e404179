import { addNote } from '../../cases/records/add-note.ts'
import { allocate } from '../../cases/records/allocate.ts'
import { authorise } from '../../cases/records/authorise.ts'
import { giveMoreTime } from '../../cases/records/give-more-time.ts'
import { sayWhyLate } from '../../cases/records/say-why-late.ts'
import { sendBack } from '../../cases/records/send-back.ts'
import { submit } from '../../cases/records/submit.ts'
import { asInstant } from './moments.ts'
import { idOf, wholeFile } from './scene.ts'
import {
  eachUntilRefused,
  recordOf,
  refusalOf,
  type Going,
  type Refused,
  type Step,
} from './steps.ts'
import { isOfRule } from './words.ts'

const submits: Step = {
  asked: (event) => event.submits !== undefined,
  carryOut: async (going) =>
    refusalOf(await submit(going.scene.office, going.caller, recordOf(going))),
}

const sendsBack: Step = {
  asked: (event) => event['sends back'] !== undefined,
  carryOut: async (going) =>
    refusalOf(
      await sendBack(
        going.scene.office,
        going.caller,
        recordOf(going),
        going.event['sends back'] ?? '',
      ),
    ),
}

const decides: Step = {
  asked: (event) => event.decides !== undefined,
  carryOut: async (going) =>
    refusalOf(await authorise(going.scene.office, going.caller, recordOf(going))),
}

const allocates: Step = {
  asked: (event) => event['allocates to'] !== undefined,
  carryOut: async (going) => {
    const to = idOf(going.scene.workers, going.event['allocates to'] ?? '')
    return refusalOf(await allocate(going.scene.office, going.caller, recordOf(going), to))
  },
}

const notes: Step = {
  asked: (event) => event.notes !== undefined,
  carryOut: async (going) =>
    refusalOf(
      await addNote(going.scene.office, going.caller, recordOf(going), going.event.notes ?? ''),
    ),
}

/** The deadline of this record that a rule speaks of: of its own clock before others, the open one before the rest. */
async function deadlineOf(
  going: Going,
  { rule, about }: { readonly rule: string; readonly about?: string | undefined },
): Promise<string | undefined> {
  const { records, deadlines } = await wholeFile(going.scene)
  const record = records.find((one) => one.id === recordOf(going))
  const child = about && going.scene.people.get(about)
  const part = record?.parts.find((one) => one.personId === child)
  const ruled = deadlines.filter(
    (one) =>
      one.record_id === record?.id &&
      isOfRule(one.clock, rule) &&
      (!part || one.part_id === null || one.part_id === part.id),
  )
  const own = ruled.filter((one) => one.clock === rule)
  const meant = own.length > 0 ? own : ruled
  return (meant.findLast((one) => one.state === 'open') ?? meant.at(-1))?.id
}

const noDeadline = (rule: string): Refused => `This record has no deadline of rule ${rule}`

const extend: Step = {
  asked: (event) => event.extends !== undefined,
  carryOut: async (going) =>
    await eachUntilRefused(going.event.extends ?? [], async (one) => {
      const id = await deadlineOf(going, one)
      if (id === undefined) return noDeadline(one.rule)
      const to = one.to.time === undefined ? one.to.date : asInstant(one.to)
      const asked = { to, reason: one.reason ?? '', narrative: one.because }
      return refusalOf(await giveMoreTime(going.scene.office, going.caller, id, asked))
    }),
}

const explainsLate: Step = {
  asked: (event) => event['says why late'] !== undefined,
  carryOut: async (going) =>
    await eachUntilRefused(going.event['says why late'] ?? [], async (one) => {
      const id = await deadlineOf(going, one)
      if (id === undefined) return noDeadline(one.rule)
      return refusalOf(await sayWhyLate(going.scene.office, going.caller, id, one.because))
    }),
}

export const deciding: readonly Step[] = [
  submits,
  sendsBack,
  decides,
  allocates,
  notes,
  extend,
  explainsLate,
]
