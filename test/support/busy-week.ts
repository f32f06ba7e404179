import { sendBack } from '../../src/cases/records/send-back.ts'
import { changeRecord } from '../../src/store/records.ts'
import { addHandOver } from '../../src/store/hand-overs.ts'
import { heldRecord, trueOf } from './caseload.ts'
import type { TestOffice } from './office.ts'

export const hyndburn = 'hyndburn-duty-and-assessment'

/** Tuesday 12 May 2026, 14:05 in London. */
export const tuesday = '2026-05-12T13:05:00Z'

/** The records of a social worker's week, by what each is for. */
export interface BusyWeek {
  readonly late: string
  readonly lateHere: string
  readonly decided: string
  readonly returned: string
  readonly handedIn: string
  readonly plans: readonly string[]
  readonly visit: string
  readonly nobodys: string
  readonly handOver: string
}

/**
 * Ben Holroyd's week in Hyndburn: an assessment that is late by law, one sent back with words, one handed in, two
 * brothers' plans with a visit due, a visit begun, and beside it a referral that nobody has.
 */
export async function busyWeek(at: TestOffice): Promise<BusyWeek> {
  const ben = { team: hyndburn, holder: 'ben-holroyd' } as const
  for (const [person, from] of [
    ['ellie-mae-thornley', '2026-02-27'],
    ['grace-sutcliffe', '2026-04-13'],
    ['toby-sutcliffe', '2026-04-13'],
    ['jack-tattersall', '2026-04-20'],
    ['sian-llewellyn', '2026-01-12'],
    ['jayden-crossley', '2026-01-12'],
    ['mohammed-hussain', '2026-04-08'],
    ['poppy-stuttard', '2026-03-20'],
  ] as const) {
    await trueOf(at, person, {
      kind: 'open-referral',
      from,
      team: hyndburn,
      worker: 'ben-holroyd',
    })
  }
  const assessment = async (
    people: readonly string[],
    on: string,
    more: { readonly reviewed?: string; readonly decidedAt?: string } = {},
  ): Promise<string> =>
    await heldRecord(at, {
      ...ben,
      process: 'child-and-family-assessment',
      people,
      at: `${on}T09:00:00Z`,
      values: {
        referralOn: on,
        reason: 'Hungry and late since half term.',
        lawfulGround: 'significantHarm',
        endedEarly: 'no',
        ...(more.reviewed ? { managerReviewedOn: more.reviewed } : {}),
      },
      each: { seenAt: `${on}T15:00:00Z` },
      ...(more.decidedAt ? { decidedAt: more.decidedAt } : {}),
    })
  const late = await assessment(['ellie-mae-thornley'], '2026-02-27', { reviewed: '2026-03-13' })
  const lateHere = await assessment(['mohammed-hussain'], '2026-04-08', { reviewed: '2026-04-22' })
  const decided = await assessment(['poppy-stuttard'], '2026-03-20', {
    reviewed: '2026-04-02',
    decidedAt: '2026-05-11T10:00:00Z',
  })
  const returned = await assessment(['grace-sutcliffe', 'toby-sutcliffe'], '2026-04-30')
  const handedIn = await assessment(['jack-tattersall'], '2026-04-29', { reviewed: '2026-05-08' })
  for (const id of [returned, handedIn]) await handIn(at, id, 'ben-holroyd', '2026-05-11T15:00:00Z')
  await sendBack(
    at.office,
    at.caller('alison-kenyon'),
    returned,
    'Action 3 has no owner. Who rings the GP?',
  )
  const plans: string[] = []
  for (const person of ['sian-llewellyn', 'jayden-crossley']) {
    await trueOf(at, person, { kind: 'child-protection-plan', from: '2026-01-20' })
    plans.push(
      await heldRecord(at, {
        ...ben,
        process: 'child-protection-plan',
        people: [person],
        at: '2026-01-20T12:00:00Z',
        openedBy: late,
        decidedAt: '2026-01-20T12:00:00Z',
      }),
    )
    for (const [kind, on] of [
      ['child-protection-visit', '2026-01-27'],
      ['core-group', '2026-02-02'],
      ['review-conference', '2026-04-14'],
      ['core-group', '2026-04-17'],
      ['child-protection-visit', '2026-04-20'],
    ] as const) {
      await trueOf(at, person, { kind, from: on, to: on, detail: { seenAlone: 'yes' } })
    }
  }
  const visit = await heldRecord(at, {
    process: 'child-in-need-visit',
    people: ['grace-sutcliffe'],
    team: hyndburn,
    by: 'ben-holroyd',
    at: '2026-05-08T14:52:00Z',
  })
  const nobodys = await heldRecord(at, {
    process: 'referral',
    people: ['tegan-ashworth'],
    team: hyndburn,
    at: '2026-05-12T08:00:00Z',
  })
  const handOver = 'Support before birth'
  await at.office.store.transaction({ system: true }, async (work) => {
    await addHandOver(work, {
      recordId: late,
      fromProcess: 'child-and-family-assessment',
      what: handOver,
      walled: false,
      fromTeamId: 'front-door-east',
      toTeamId: hyndburn,
      pack: { reference: 'A-26-1', recorded: [], decided: [], history: [] },
      at: '2026-05-12T07:00:00Z',
    })
  })
  return { late, lateHere, decided, returned, handedIn, plans, visit, nobodys, handOver }
}

/** Hands a record in as it stands: what its pages still ask is not what these tests are about. */
export async function handIn(at: TestOffice, id: string, by: string, when: string): Promise<void> {
  await at.office.store.transaction({ system: true }, async (work) => {
    await changeRecord(work, id, { submitted_at: when, submitted_by: at.caller(by).workerId })
  })
}
