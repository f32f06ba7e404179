import { approvedMessages, sendMessage } from '../../cases/front-door/send-message.ts'
import { turnOfDay } from '../../cases/records/turn-of-day.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import { instantInWords } from '../../engine/words.ts'
import { expectedAt } from './expected.ts'
import { granted, idOf, wholeFile, type Scene } from './scene.ts'
import type { Line } from './lines.ts'
import type { StoryEvent } from './read-event.ts'
import { deciding } from './steps-deciding.ts'
import { aboutPeople } from './steps-people.ts'
import { recording } from './steps-recording.ts'
import { telling, withPartners } from './steps-telling.ts'
import type { Going, Refused, Step } from './steps.ts'

/** In this order, whatever order the keys of an event are written in. */
const steps: readonly Step[] = [
  ...recording,
  ...withPartners,
  ...deciding,
  ...telling,
  ...aboutPeople,
]

const events = 'What happens'

/** Lets one event happen at its time. Returns its line, then those of what must be so after it. */
export async function playEvent(scene: Scene, event: StoryEvent): Promise<readonly Line[]> {
  await letTimePass(scene, event.at)
  const line = await carriedOut(scene, event)
  await sendApproved(scene)
  const after = event.expect
    ? await expectedAt(scene, event.expect, `Expected at ${instantInWords(event.at)}`)
    : []
  return [line, ...after]
}

/** Moves the clock. Where a midnight lies between, it does what the background work would have done at it. */
async function letTimePass({ office, clock }: Scene, to: string): Promise<void> {
  const was = dateInLondon(clock.now())
  clock.moveTo(to)
  if (dateInLondon(to) !== was) await turnOfDay(office)
}

async function carriedOut(scene: Scene, event: StoryEvent): Promise<Line> {
  const what = `${instantInWords(event.at)}  ${event.what ?? inBrief(event)}`
  if (event.by === undefined) {
    return { section: events, what, expected: '', found: '', verdict: 'done' }
  }
  const going: Going = { scene, event, caller: idOf(scene.callers, event.by), record: undefined }
  const wanted = event.refused
  let before = wanted && (await whatStands(scene))
  let refused: Refused
  for (const step of steps) {
    if (!step.asked(event)) continue
    if (wanted) before = await whatStands(scene)
    refused = await step.carryOut(going)
    if (refused !== undefined) break
  }
  if (!wanted) {
    return refused === undefined
      ? { section: events, what, expected: '', found: '', verdict: 'done' }
      : {
          section: events,
          what,
          expected: 'done',
          found: `refused: “${refused}”`,
          verdict: 'DIFFERENT',
        }
  }
  const changed = before !== (await whatStands(scene))
  if (event.record !== undefined && going.record !== undefined) scene.abandoned.add(going.record)
  return comparedRefusal(what, wanted, refused, changed)
}

/** A refusal must come, in these words among others, and leave everything as it was. */
function comparedRefusal(
  what: string,
  wanted: readonly string[],
  refused: Refused,
  changed: boolean,
): Line {
  const expected = `refused: “${wanted.join('” and “')}”`
  const inFull = refused?.toLowerCase() ?? ''
  const asExpected = wanted.every((words) => inFull.includes(words.toLowerCase()))
  const found =
    refused === undefined
      ? 'not refused'
      : `refused: “${refused}”${changed ? ', and something was changed all the same' : ''}`
  const verdict = refused !== undefined && asExpected && !changed ? 'same' : 'DIFFERENT'
  return { section: events, what, expected, found, verdict }
}

/** Everything that a refused step must leave alone. Answers are not in it: what was typed is kept. */
async function whatStands(scene: Scene): Promise<string> {
  const { people, facts, records, deadlines, handOvers, messages } = await wholeFile(scene)
  const stages = records.map(({ id, stage, holder_id, parts }) => ({
    id,
    stage,
    holder_id,
    outcomes: parts.map((part) => part.outcome),
  }))
  return JSON.stringify({ people, facts, stages, deadlines, handOvers, messages })
}

/** What an event does, where nobody has written a sentence about it. */
const inBrief = (event: StoryEvent): string =>
  Object.keys(event)
    .filter((key) => !['at', 'line', 'gives', 'expect', 'refused'].includes(key))
    .join(', ') || 'time passes'

/** What was approved goes with the next post, as the background work would do it. */
async function sendApproved({ office }: Scene): Promise<void> {
  for (const messageId of await approvedMessages(office)) {
    granted(await sendMessage(office, { send: async () => Promise.resolve() }, messageId))
  }
}
