import pg from 'pg'
import { median, rounded } from './measure/figures.ts'
import { load } from './measure/load.ts'
import type { Asking, WorkName } from './measure/requests.ts'
import { startOurs } from './measure/systems.ts'

/**
 * What keeps a promise and costs time, with what the database is told to leave it aside. The application does not know:
 * there is no switch in it, so what is measured beside it is the same program.
 */
const keepers = {
  'row security': {
    aside: 'alter role threadwell_app bypassrls',
    back: 'alter role threadwell_app nobypassrls',
  },
  audit: {
    aside: 'create rule not_now as on insert to audit do instead nothing',
    back: 'drop rule if exists not_now on audit',
  },
} as const

type Keeper = keyof typeof keepers

interface Costs {
  readonly works: readonly WorkName[]
  readonly asks: Readonly<Record<WorkName, Asking>>
  readonly seconds: number
  readonly rounds: number
}

/** Answers a second with everything on, by those with one keeper aside: 1 is no cost. Medians over rounds, as a table. */
export async function measureCosts(
  databaseUrl: string,
  { works, asks, seconds, rounds }: Costs,
  say: (line: string) => void,
): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const turn = async (keeper?: Keeper): Promise<ReadonlyMap<WorkName, number>> => {
    if (keeper) await client.query(keepers[keeper].aside)
    // Plans remember under which security they were made, so each turn has a program of its own.
    const ours = await startOurs(databaseUrl, { path: '/health/ready' })
    try {
      const figures = new Map<WorkName, number>()
      for (const work of works) {
        const { asked, expected } = asks[work]
        await load(ours.address, asked, { seconds: 1, expected })
        figures.set(work, (await load(ours.address, asked, { seconds, expected })).throughput)
      }
      return figures
    } finally {
      await ours.stop()
      if (keeper) await client.query(keepers[keeper].back)
    }
  }
  try {
    for (const { back } of Object.values(keepers)) await client.query(back)
    const ratios = new Map<string, number[]>()
    for (let round = 1; round <= rounds; round += 1) {
      const whole = await turn()
      for (const keeper of Object.keys(keepers) as Keeper[]) {
        const without = await turn(keeper)
        for (const work of works) {
          const name = `${keeper} ${work}`
          const ratio = (whole.get(work) ?? 0) / (without.get(work) ?? 0)
          ratios.set(name, [...(ratios.get(name) ?? []), ratio])
        }
      }
      say(`costs ${round} of ${rounds}`)
    }
    return inWords(works, ratios)
  } finally {
    await client.end()
  }
}

const inWords = (
  works: readonly WorkName[],
  ratios: ReadonlyMap<string, readonly number[]>,
): string =>
  Object.keys(keepers)
    .map((keeper) => {
      const each = works.map(
        (work) => `${work} ${rounded(median(ratios.get(`${keeper} ${work}`) ?? []))}`,
      )
      return `Throughput with ${keeper} by that without: ${each.join(', ')}`
    })
    .join('\n')
