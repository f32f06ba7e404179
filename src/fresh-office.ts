import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import pg from 'pg'
import type { FreshOffice } from './commands/command.ts'
import type { Config } from './config.ts'
import { setUp } from './cases/setting-up/set-up.ts'
import { clockAt } from './outside/clock.ts'
import { startEmbeddedPostgres, type EmbeddedPostgres } from './outside/embedded-postgres.ts'
import { migrate } from './store/migrate.ts'
import { officeOver } from './open-office.ts'
import { practiceOf } from './practice-of.ts'

/**
 * Makes offices over new, empty databases beside the real one: for stories, which bring their own people and
 * their own time. The server's own data is never touched.
 */
export function freshOffices(
  config: Config,
  log: (line: string) => void,
): { make(at: string): Promise<FreshOffice>; close(): Promise<void> } {
  let embedded: Promise<EmbeddedPostgres> | undefined
  const serverUrl = async (): Promise<string> => {
    if (config.databaseUrl) return config.databaseUrl
    embedded ??= startEmbeddedPostgres({ folder: join(config.dataFolder, 'postgres'), log })
    return (await embedded).url
  }
  const administer = async (statement: string): Promise<void> => {
    const client = new pg.Client({ connectionString: await serverUrl() })
    await client.connect()
    await client.query(statement).finally(() => client.end())
  }
  return {
    async make(at) {
      const name = `story_${randomBytes(6).toString('hex')}`
      await administer(`create database ${name}`)
      const url = new URL(await serverUrl())
      url.pathname = `/${name}`
      await migrate(url.href)
      const clock = clockAt(at)
      const practice = await practiceOf(config.authority)
      const office = officeOver(practice, url.href, clock, (error) => {
        log(error.message)
      })
      await setUp(office, { demonstration: true })
      return {
        office,
        clock,
        async drop() {
          await office.store.close()
          await administer(`drop database ${name} with (force)`)
        },
      }
    },
    close: async () => await (await embedded)?.stop(),
  }
}
