import { allocate } from '../../../src/cases/records/allocate.ts'
import { dateInLondon, instantText, milliseconds } from '../../../src/engine/temporal.ts'
import { turnOfDay } from '../../../src/cases/records/turn-of-day.ts'
import { permit } from '../../../src/engine/permissions.ts'
import { fillIn } from './answering.ts'
import { beginAnother, openFromPage } from './beginning.ts'
import { freshIn } from './coverage.ts'
import { decide } from './deciding.ts'
import { handIn } from './handing-in.ts'
import { recordsOf, type RecordOfWalk } from './records-of-walk.ts'
import { behindTheWall, called, Fault, note, recordAsItIs, whoMay, type Walk } from './walk.ts'

const day = 24 * 60 * 60_000

/** Takes one step: goes on with what is open, begins something else, or lets days pass. */
export async function takeStep(walk: Walk): Promise<void> {
  const { chance, coverage } = walk
  await letTimePass(walk, chance.onceIn(6) ? chance.below(30) : 0)
  const records = await recordsOf(walk)
  for (const { id, process } of records)
    if (!walk.known.has(id)) {
      walk.known.add(id)
      coverage.began(process)
    }
  const open = records.filter((one) => one.stage !== 'decided')
  const movable = open.filter((one) => !walk.waiting.has(one.id))
  if (chance.onceIn(movable.length > 0 ? 6 : 2)) {
    walk.waiting.clear()
    if (await beginAnother(walk)) return
  }
  if (chance.onceIn(10)) {
    await followUp(walk, records)
    return
  }
  const next = chance.weighed(movable, ({ process }) => {
    const definition = walk.at.office.practice.processes.get(process)
    return 1 + 3 * (definition ? freshIn(coverage, definition) : 0)
  })
  if (!next) {
    walk.waiting.clear()
    await letTimePass(walk, 1 + chance.below(15))
    return
  }
  if (next.stage === 'for-decision') {
    await decide(walk, next.id)
    return
  }
  if (chance.onceIn(4)) await giveToSomebody(walk, next.id)
  if (chance.onceIn(2)) await openFromPage(walk, next.id)
  await handIn(walk, next.id)
}

/** Lets time pass, and where a midnight does, lets it do what it does. */
async function letTimePass({ at, chance }: Walk, days: number): Promise<void> {
  const before = dateInLondon(at.clock.now())
  const minutes = 5 + chance.below(120)
  at.clock.moveTo(instantText(milliseconds(at.clock.now()) + days * day + minutes * 60_000))
  if (dateInLondon(at.clock.now()) !== before) await turnOfDay(at.office)
}

async function giveToSomebody(walk: Walk, id: string): Promise<void> {
  const record = await recordAsItIs(walk, id)
  const { team_id: teamId, shared_with: sharedWith } = record.row
  const suits = behindTheWall(walk.workers, record).filter(
    (one) =>
      permit(
        'record',
        record.definition,
        { teamId, sharedWith, stage: 'new' },
        one,
        walk.at.office.practice,
      ).ok,
  )
  const givers = whoMay(walk, 'allocate', record)
  if (suits.length === 0 || givers.length === 0) return
  const giver = walk.chance.one(givers)
  const worker = walk.chance.one(suits)
  const given = await allocate(walk.at.office, giver, id, worker.workerId)
  if (!given.ok)
    throw new Fault(
      `${called(record)} could not be given to ${worker.name}: ${given.refusal.message}`,
    )
  note(walk, giver.name, `gave ${called(record)} to ${worker.name}`)
}

async function followUp(walk: Walk, records: readonly RecordOfWalk[]): Promise<void> {
  const decided = records.filter((one) => one.stage === 'decided' && one.ended_at === null)
  if (decided.length === 0) return
  const record = await recordAsItIs(walk, walk.chance.one(decided).id)
  if (!record.definition.pages.some((page) => page.after === 'decision')) return
  // A sealed record is there for those inside its wall alone, whoever worked with the child before.
  if (record.row.walled) return
  const may = whoMay(walk, 'follow-up', record)
  if (may.length === 0) throw new Fault(`nobody may say what followed in ${called(record)}`)
  const caller = walk.chance.one(may)
  await fillIn(walk, caller, record.row.id, 'follow-up')
  note(walk, caller.name, `said what followed in ${called(record)}`)
}
