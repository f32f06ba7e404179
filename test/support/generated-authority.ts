import { allocate } from '../../src/cases/records/allocate.ts'
import { changePerson, type Changed } from '../../src/cases/people/change-person.ts'
import { addDays } from '../../src/engine/calendar-days.ts'
import { addAddress } from '../../src/store/people.ts'
import { everybody, step } from './conference.ts'
import { decide, submittedContact } from './contact.ts'
import { assessed, burnley, familySafeguarding, idOf, onPlan, underAssessment } from './in-need.ts'
import { somebodyIn } from './made-up.ts'
import type { TestOffice } from './office.ts'
import { begun, decided, granted, handedIn } from './protection.ts'

/** A child of a generated authority, by the life that was made for them. */
export interface GeneratedChild {
  readonly id: string
  readonly life: LifeName
  /** The day on which they were referred. */
  readonly referredOn: string
}

/** A life, and who writes down on the way what is known of the child: whoever works with them then. */
type Live = (
  at: TestOffice,
  child: string,
  on: string,
  learns: (username: string) => Promise<void>,
) => Promise<void>

const { worker, manager } = burnley

/** The morning so many days after a day. */
const morning = (on: string, days = 0): string => `${addDays(on, days)}T09:30:00Z`

/** What happens to a child, each step by whoever takes it in the office and at its own instant. */
const lives = {
  referralClosed: async (at, child, on, learns) => {
    const call = { receivedAt: `${on} 09:30` }
    granted(await decide(at, await submittedContact(at, [child], { call }), {}))
    const referral = await idOf(at, 'referral', child)
    granted(await allocate(at.office, at.caller(manager), referral, at.caller(worker).workerId))
    at.clock.moveTo(morning(on, 1))
    await learns(worker)
    granted(await handedIn(at, worker, referral, { each: { noFurtherAction: 'yes' } }))
    const answers = { chronologyAndHistory: 'yes' }
    const each = { closedBecause: 'newInformation' }
    granted(await decided(at, manager, referral, 'closedBeforeAssessment', { answers, each }))
  },
  underAssessment: async (at, child, _on, learns) => {
    await underAssessment(at, burnley, child)
    await learns(worker)
  },
  closedAfterAssessment: async (at, child, on, learns) => {
    const assessment = await underAssessment(at, burnley, child)
    await learns(worker)
    at.clock.moveTo(morning(on, 21))
    granted(await handedIn(at, worker, assessment, assessed))
    granted(await decided(at, manager, assessment, 'noFurtherAction'))
    const closure = await idOf(at, 'case-closure', child)
    const each = { riskUnsettled: 'no', protectionEndedLately: 'no', closureReason: 'RC8' }
    granted(
      await handedIn(at, worker, closure, {
        each,
        answers: { closureDecidedOn: addDays(on, 21), closingAfter: 'assessment' },
      }),
    )
    const answers = { closedOn: addDays(on, 21) }
    granted(await decided(at, manager, closure, 'closed', { answers }))
  },
  childInNeedPlan: async (at, child, _on, learns) => {
    await onPlan(at, child, burnley)
    await learns(familySafeguarding.worker)
  },
  protectionPlan: async (at, child, on, learns) => {
    const assessment = await underAssessment(at, burnley, child)
    await learns(worker)
    await discussedToday(at, child)
    at.clock.moveTo(morning(on, 8))
    const enquiry = await idOf(at, 'section-47-enquiry', child)
    const each = { seen: 'yes', medicalDone: 'no' }
    granted(await handedIn(at, worker, enquiry, { each }))
    const { action, owner, by, measure } = step
    const decision = {
      conference: 'initial',
      furtherAction: ['none'],
      category: 'NEG',
      safetyPlan: [{ action, owner, by, measure }],
    }
    granted(await decided(at, manager, enquiry, 'ongoingRisk', { each: decision }))
    at.clock.moveTo(morning(on, 14))
    await conferredToday(at, child, addDays(on, 14))
    granted(await handedIn(at, worker, assessment, assessed))
    granted(await decided(at, manager, assessment, 'section47'))
  },
} satisfies Readonly<Record<string, Live>>

export type LifeName = keyof typeof lives

async function discussedToday(at: TestOffice, child: string): Promise<void> {
  const { id } = granted(await begun(at, worker, 'strategy-discussion', [child]))
  const heldAt = `${at.office.clock.now().slice(0, 10)} 09:30`
  granted(
    await handedIn(at, worker, id, {
      answers: {
        kind: 'usual',
        receivedAt: heldAt,
        heldAt,
        people: everybody,
        chair: at.caller(manager).workerId,
      },
      each: { thresholdMet: 'yes' },
      leave: ['continuesFrom'],
    }),
  )
  granted(await decided(at, manager, id, 'jointEnquiry'))
}

async function conferredToday(at: TestOffice, child: string, on: string): Promise<void> {
  const conference = await idOf(at, 'initial-conference', child)
  granted(
    await handedIn(at, 'pauline-haworth', conference, {
      answers: { heldAt: `${on} 09:30`, people: everybody, reviewOn: addDays(on, 80) },
      each: { proposal: 'childProtectionPlan', steps: [step] },
    }),
  )
  granted(
    await decided(at, 'ivan-brooks', conference, 'childProtectionPlan', {
      answers: { dissent: [] },
      each: { category: 'NEG' },
    }),
  )
}

/** What is known of them that a return counts, by turns. */
const known: readonly Partial<Changed>[] = [
  { ethnicity: 'WBRI', disabilities: ['NONE'] },
  { ethnicity: 'APKN', disabilities: ['LD', 'AUT'] },
  { ethnicity: 'MWBC', disabilities: ['HEAR'] },
  { disabilities: ['MOB', 'PC', 'INC'] },
  { ethnicity: 'WBRI', disabilities: ['COMM', 'BEH'] },
]

/** Mondays of a year in which a school is open the whole of the week before and after. */
const mondays = ['2025-06-09', '2025-09-15', '2025-11-10', '2026-01-19'] as const

/** An office in which somebody who was made up goes by their id, as the cast goes by a word. */
const byId = (at: TestOffice): TestOffice => ({
  ...at,
  person: (word) => (/^\d+$/.test(word) ? word : at.person(word)),
})

/**
 * So many children of an authority, each with a life of the list in turn, every step of it through the verbs that a
 * worker's button calls. The same number makes the same children.
 */
export async function generatedAuthority(
  among: TestOffice,
  count: number,
): Promise<readonly GeneratedChild[]> {
  const at = byId(among)
  const names = Object.keys(lives) as LifeName[]
  const made: GeneratedChild[] = []
  for (let number = 0; number < count; number += 1) {
    const life = names[number % names.length] ?? 'underAssessment'
    // An assessment that is still open began lately.
    const on = life === 'underAssessment' ? '2026-03-09' : (mondays[number % 4] ?? '2025-06-09')
    at.clock.moveTo(morning(on))
    const id = await somebodyIn(at, `${2010 + (number % 13)}-0${1 + (number % 9)}-17`, {
      forenames: `Child ${number}`,
      surname: `Generated`,
      sex: number % 2 === 0 ? 'F' : 'M',
    })
    await at.office.store.transaction({ system: true }, async (work) => {
      const home = { line: '1 Brook Street', place: 'district', district: 'burnley' } as const
      await addAddress(work, id, home, { at: at.office.clock.now() })
    })
    await lives[life](at, id, on, async (username) => {
      const said = { ...known[number % known.length], upnUnknown: 'UN5' }
      const because = 'The school said so'
      granted(await changePerson(at.office, at.caller(username), id, { ...said, because }))
    })
    made.push({ id, life, referredOn: on })
  }
  return made
}
