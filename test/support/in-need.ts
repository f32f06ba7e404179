import assert from 'node:assert/strict'
import { allocate } from '../../src/cases/records/allocate.ts'
import type { FiledRecord } from '../../src/cases/reading/read-whole-file.ts'
import { dateInLondon, timeInLondon } from '../../src/engine/temporal.ts'
import type { DeadlineRow } from '../../src/store/deadlines.ts'
import { decide, submittedContact, type SubmittedContact } from './contact.ts'
import type { TestOffice } from './office.ts'
import { decided, fileOf, granted, handedIn, type Given } from './protection.ts'

/** Who works with the children of a district, and who signs. */
export interface Team {
  readonly worker: string
  readonly manager: string
}

export const hyndburn: Team = { worker: 'ben-holroyd', manager: 'alison-kenyon' }
export const preston: Team = { worker: 'lucy-marsden', manager: 'farida-shah' }
export const burnley: Team = { worker: 'anna-zielinska', manager: 'peter-grimshaw' }
export const familySafeguarding: Team = { worker: 'omar-siddiqui', manager: 'gill-tattersall' }

/** The newest record of a process about somebody. */
export async function newest(
  at: TestOffice,
  process: string,
  word: string,
): Promise<FiledRecord | undefined> {
  const { records } = await fileOf(at, word)
  return records.findLast((one) => one.process === process)
}

/** The id of the newest, which has to be there. */
export async function idOf(at: TestOffice, process: string, word: string): Promise<string> {
  const found = await newest(at, process, word)
  assert.ok(found, `There is no ${process} about ${word}`)
  return found.id
}

/** The deadlines of a rule about somebody, oldest first. */
export async function clocksOf(
  at: TestOffice,
  word: string,
  rule: string,
): Promise<readonly DeadlineRow[]> {
  const { deadlines } = await fileOf(at, word)
  return deadlines.filter((one) => one.clock === rule)
}

/** The last day on which something is still in time; a stored end of day is the midnight after it. */
export const dueOn = (one: DeadlineRow | undefined): string =>
  dateInLondon(new Date(Date.parse(one?.local_at ?? '') - 1).toISOString())

/** A call today that becomes a referral, and the referral an assessment. Returns the id of the assessment. */
export async function underAssessment(
  at: TestOffice,
  team: Team,
  ...words: readonly [string, ...string[]]
): Promise<string> {
  const now = at.office.clock.now()
  const call = { receivedAt: `${dateInLondon(now)} ${timeInLondon(now)}` }
  return await acceptedForAssessment(
    at,
    team,
    await submittedContact(at, words, { call }),
    words[0],
  )
}

/** A call that was handed in becomes a referral, and the referral an assessment. Returns the id of the assessment. */
export async function acceptedForAssessment(
  at: TestOffice,
  { worker, manager }: Team,
  contact: SubmittedContact,
  word: string,
): Promise<string> {
  granted(await decide(at, contact, {}))
  const referral = await idOf(at, 'referral', word)
  const { workerId } = at.caller(worker)
  granted(await allocate(at.office, at.caller(manager), referral, workerId))
  const each = { noFurtherAction: 'no', primaryNeed: 'N1' }
  granted(await handedIn(at, worker, referral, { each }))
  const answers = { chronologyAndHistory: 'yes' }
  granted(await decided(at, manager, referral, 'childAndFamilyAssessment', { answers }))
  return await idOf(at, 'child-and-family-assessment', word)
}

const step = {
  need: 'Somebody up in the morning',
  action: 'Breakfast club',
  owner: 'The school',
  by: '2027-06-01',
  measure: 'On time four days in five',
}

/** What a finished assessment says that no made-up answer may. */
export const assessed = {
  answers: { consent: 'given', managerReview: 'finished', historyConsidered: 'yes' },
  each: {
    assessmentFor: 'new',
    endedEarly: 'no',
    seen: 'yes',
    privatelyFostered: 'no',
    factors: ['16A'],
    steps: [step],
    planAgreed: 'yes',
  },
} satisfies Given

/** A child with a plan that is in force from today, held by Family Safeguarding. Returns the id of the plan. */
export async function onPlan(at: TestOffice, word: string, team = hyndburn): Promise<string> {
  const assessment = await underAssessment(at, team, word)
  const [plan = ''] = await plannedFrom(at, assessment, [word], team)
  return plan
}

/**
 * The assessment ends with a plan for each child that is in force from today, held by Family Safeguarding. Returns
 * their ids.
 */
export async function plannedFrom(
  at: TestOffice,
  assessment: string,
  words: readonly string[],
  team: Team,
): Promise<readonly string[]> {
  granted(await handedIn(at, team.worker, assessment, assessed))
  const each = { planTeam: 'familySafeguarding' }
  granted(await decided(at, team.manager, assessment, 'childInNeedPlan', { each }))
  const { worker, manager } = familySafeguarding
  const plans: string[] = []
  for (const word of words) {
    const plan = await idOf(at, 'child-in-need-plan', word)
    granted(await allocate(at.office, at.caller(manager), plan, at.caller(worker).workerId))
    granted(await handedIn(at, worker, plan, { answers: agreedToday(at) }))
    granted(await decided(at, manager, plan, {}, { answers: { outcome: 'planAgreed' } }))
    plans.push(plan)
  }
  return plans
}

/** A plan that begins today, with the planning meeting. */
export function agreedToday(at: TestOffice): Readonly<Record<string, string>> {
  const now = at.office.clock.now()
  return {
    planStartsOn: dateInLondon(now),
    heldAt: `${dateInLondon(now)} ${timeInLondon(now)}`,
    planCategory: 'standard',
    conferenceOffered: 'no',
  }
}
