import { addToRecord } from '../../src/cases/records/add-people.ts'
import { allocate } from '../../src/cases/records/allocate.ts'
import { startProcess } from '../../src/cases/records/start-process.ts'
import { submit } from '../../src/cases/records/submit.ts'
import { changePerson, type Changed } from '../../src/cases/people/change-person.ts'
import { addDays } from '../../src/engine/calendar-days.ts'
import { everybody, step } from './conference.ts'
import { decide, given, save, type SubmittedContact } from './contact.ts'
import { eachChild, schoolCall } from './contact-answers.ts'
import {
  acceptedForAssessment,
  assessed,
  burnley,
  familySafeguarding,
  idOf,
  plannedFrom,
} from './in-need.ts'
import type { TestOffice } from './office.ts'
import { begun, decided, granted, handedIn } from './protection.ts'

/** A child of a generated authority, by the life that was made for them. */
export interface GeneratedChild {
  readonly id: string
  readonly life: LifeName
  /** The day on which they were referred. */
  readonly referredOn: string
}

/** Brothers and sisters whom one call named, and who live one life. */
interface Family {
  readonly contact: SubmittedContact
  readonly children: readonly [string, ...string[]]
  /** The day of the call. */
  readonly on: string
}

/** A life, and who writes down on the way what is known of the children: whoever works with them then. */
type Live = (
  at: TestOffice,
  family: Family,
  learns: (username: string) => Promise<void>,
) => Promise<void>

const { worker, manager } = burnley

/** The morning so many days after a day. */
const morning = (on: string, days = 0): string => `${addDays(on, days)}T09:30:00Z`

const inAssessment = async (at: TestOffice, { contact, children }: Family): Promise<string> =>
  await acceptedForAssessment(at, burnley, contact, children[0])

/** What happens to the children of a family, each step by whoever takes it in the office and at its own instant. */
const lives = {
  referralClosed: async (at, family, learns) => {
    const { contact, children, on } = family
    granted(await decide(at, contact, {}))
    const referral = await idOf(at, 'referral', children[0])
    granted(await allocate(at.office, at.caller(manager), referral, at.caller(worker).workerId))
    at.clock.moveTo(morning(on, 1))
    await learns(worker)
    granted(await handedIn(at, worker, referral, { each: { noFurtherAction: 'yes' } }))
    const answers = { chronologyAndHistory: 'yes' }
    const each = { closedBecause: 'newInformation' }
    granted(await decided(at, manager, referral, 'closedBeforeAssessment', { answers, each }))
  },
  underAssessment: async (at, family, learns) => {
    await inAssessment(at, family)
    await learns(worker)
  },
  closedAfterAssessment: async (at, family, learns) => {
    const assessment = await inAssessment(at, family)
    await learns(worker)
    at.clock.moveTo(morning(family.on, 21))
    granted(await handedIn(at, worker, assessment, assessed))
    granted(await decided(at, manager, assessment, 'noFurtherAction'))
    const closure = await idOf(at, 'case-closure', family.children[0])
    const each = { riskUnsettled: 'no', protectionEndedLately: 'no', closureReason: 'RC8' }
    granted(
      await handedIn(at, worker, closure, {
        each,
        answers: { closureDecidedOn: addDays(family.on, 21), closingAfter: 'assessment' },
      }),
    )
    const answers = { closedOn: addDays(family.on, 21) }
    granted(await decided(at, manager, closure, 'closed', { answers }))
  },
  childInNeedPlan: async (at, family, learns) => {
    const assessment = await inAssessment(at, family)
    await plannedFrom(at, assessment, family.children, burnley)
    await learns(familySafeguarding.worker)
  },
  protectionPlan: async (at, family, learns) => {
    const assessment = await inAssessment(at, family)
    await learns(worker)
    await discussedToday(at, family.children)
    at.clock.moveTo(morning(family.on, 8))
    const enquiry = await idOf(at, 'section-47-enquiry', family.children[0])
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
    at.clock.moveTo(morning(family.on, 14))
    await conferredToday(at, family.children[0], addDays(family.on, 14))
    granted(await handedIn(at, worker, assessment, assessed))
    granted(await decided(at, manager, assessment, 'section47'))
  },
} satisfies Readonly<Record<string, Live>>

export type LifeName = keyof typeof lives

async function discussedToday(at: TestOffice, children: readonly string[]): Promise<void> {
  const { id } = granted(await begun(at, worker, 'strategy-discussion', children))
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

/** A call that names the children of a family, none of whom was known, handed in. */
async function calledAbout(
  at: TestOffice,
  children: readonly Named[],
  receivedAt: string,
): Promise<Omit<Family, 'on'>> {
  const caller = at.caller('joanne-whitworth')
  const { id } = granted(
    await startProcess(at.office, caller, { process: 'contact', personIds: [] }),
  )
  const added: { readonly personId: string; readonly partId: string }[] = []
  for (const child of children) {
    const address = { line: '1 Brook Street', postcode: 'BB11 1AA' }
    const person = { ...child, address }
    const { personId, partId = '' } = granted(
      await addToRecord(at.office, caller, id, { as: 'subject', person }),
    )
    added.push({ personId, partId })
  }
  const [first = '', ...others] = added.map(({ personId }) => personId)
  const partIds = added.map(({ partId }) => partId)
  await save(at, 'joanne-whitworth', id, [
    ...given({ ...schoolCall, receivedBy: caller.workerId, receivedAt }),
    ...partIds.flatMap((partId) => given(eachChild, partId)),
  ])
  granted(await submit(at.office, caller, id))
  return { contact: { id, partIds }, children: [first, ...others] }
}

interface Named {
  readonly forenames: string
  readonly surname: string
  readonly sex: 'F' | 'M'
  readonly bornOn: string
}

/** Who a generated child is, by their number and that of their family. */
const named = (family: number, number: number): Named => ({
  forenames: `Child ${number}`,
  surname: `Generated ${family}`,
  sex: number % 2 === 0 ? 'F' : 'M',
  bornOn: `${2010 + (number % 13)}-0${1 + (number % 9)}-17`,
})

/**
 * A family of so many children, with the life and the day that its number gives it, every step of it through the verbs
 * that a worker's button calls: recorded once, filed to each. `first` is the number of its first child.
 */
export async function generatedFamily(
  among: TestOffice,
  family: number,
  { first, children }: { readonly first: number; readonly children: number },
): Promise<readonly GeneratedChild[]> {
  const at = byId(among)
  const life = lifeNames[family % lifeNames.length] ?? 'underAssessment'
  // An assessment that is still open began lately.
  const on = life === 'underAssessment' ? '2026-03-09' : (mondays[family % 4] ?? '2025-06-09')
  at.clock.moveTo(morning(on))
  const numbers = Array.from({ length: children }, (_, index) => first + index)
  const called = await calledAbout(
    at,
    numbers.map((number) => named(family, number)),
    `${on} 09:30`,
  )
  await lives[life](at, { ...called, on }, async (username) => {
    for (const [index, id] of called.children.entries()) {
      const said = { ...known[(first + index) % known.length], upnUnknown: 'UN5' }
      const because = 'The school said so'
      granted(await changePerson(at.office, at.caller(username), id, { ...said, because }))
    }
  })
  return called.children.map((id) => ({ id, life, referredOn: on }))
}

const lifeNames = Object.keys(lives) as LifeName[]

/**
 * So many children of an authority in families of a size, each family with a life of the list in turn. The same
 * numbers make the same children.
 */
export async function generatedAuthority(
  at: TestOffice,
  count: number,
  size = 1,
): Promise<readonly GeneratedChild[]> {
  const made: GeneratedChild[] = []
  for (let family = 0; made.length < count; family += 1) {
    const children = Math.min(size, count - made.length)
    made.push(...(await generatedFamily(at, family, { first: made.length, children })))
  }
  return made
}
