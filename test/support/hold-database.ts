// A process that uses an embedded database until it is told to stop: `node hold-database.ts FOLDER`. Tests kill it.
import { startEmbeddedPostgres } from '../../src/outside/embedded-postgres.ts'

const [, , folder = ''] = process.argv
const database = await startEmbeddedPostgres({
  folder,
  log: (line) => process.stderr.write(`${line}\n`),
})
process.once('SIGTERM', () => void database.stop())
process.stdout.write(`${database.url}\n`)
