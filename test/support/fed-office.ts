import { createHash } from 'node:crypto'
import type { Office } from '../../src/cases/office.ts'
import { sendDailyFeed, type FeedSent } from '../../src/cases/returns/daily-feed/send-daily-feed.ts'
import { startFact } from '../../src/store/facts.ts'
import { heldChildIds, heldChildren, type HeldChild } from '../../src/store/daily-feed.ts'
import { addPerson } from '../../src/store/people.ts'
import { startService, type Service } from '../returns/dfe-csc-api/service.ts'
import { granted } from './protection.ts'
import type { TestOffice } from './office.ts'

/** An office whose daily feed goes to a service on this machine, made from the department's schema. */
export interface FedOffice {
  readonly office: Office
  readonly service: Service
  /** Makes so many children, each in need since a day. */
  makeChildren(count: number): Promise<readonly string[]>
  /** Something that is so of a child from a day on. */
  say(childId: string, kind: string, fromOn: string): Promise<void>
  /** A statement as the system, written by hand. */
  change(sql: string, values: readonly unknown[]): Promise<void>
  /** Sends without waiting between tries. */
  send(office?: Office): Promise<FeedSent>
  held(): Promise<ReadonlyMap<string, HeldChild>>
}

/** Opens it over an office. Close the service when the office is closed. */
export async function fedOffice(at: TestOffice, given?: Service): Promise<FedOffice> {
  const service = given ?? (await startService())
  const office: Office = { ...at.office, department: service.department({ patience: 400 }) }
  const { store, clock } = office
  const say: FedOffice['say'] = async (subjectId, kind, fromOn) => {
    await store.transaction({ system: true }, async (work) => {
      await startFact(work, { subjectId, kind, fromOn, at: clock.now() })
    })
  }
  return {
    office,
    service,
    say,
    async makeChildren(count) {
      const ids: string[] = []
      for (let one = 0; one < count; one += 1) {
        const id = await store.transaction({ system: true }, async (work) => {
          const names = { forenames: `Child ${one + 1}`, surname: 'Ashdown', sex: 'F' } as const
          return await addPerson(work, { ...names, bornOn: '2017-05-01' }, { at: clock.now() })
        })
        await say(id, 'open-referral', '2026-05-02')
        ids.push(id)
      }
      return ids
    },
    async change(sql, values) {
      await store.transaction({ system: true }, async (work) => {
        await work.hot(`by-hand-${createHash('md5').update(sql).digest('hex')}`, sql, values)
      })
    },
    async send(as = office) {
      return granted(await sendDailyFeed(as, { pause: () => Promise.resolve() }))
    },
    held: async () =>
      await store.transaction(
        { system: true },
        async (work) => await heldChildren(work, await heldChildIds(work)),
      ),
  }
}
