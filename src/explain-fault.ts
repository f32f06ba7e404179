import { ConfigFault } from './config.ts'
import { WrongAuthority } from './cases/setting-up/set-up.ts'
import { SchemaMismatch } from './store/migrate.ts'

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

/** Why Threadwell did not start, for the person at the terminal: what happened, what is safe, what to do. */
export function explainFault(error: unknown): string {
  if (error instanceof AggregateError && codeOf(error) === '') {
    const faults = error.errors.map((one, at) => `  ${at + 1}. ${String(one)}`)
    return [`${error.message}; nothing was started:`, ...faults].join('\n')
  }
  if (
    error instanceof ConfigFault ||
    error instanceof SchemaMismatch ||
    error instanceof WrongAuthority
  ) {
    return error.message
  }
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return 'That port is taken by another program (or by a Threadwell that still runs). Nothing was changed. Set another one: PORT=3001 npm start'
    case 'EACCES':
      return 'That port or folder may not be used by you. Nothing was changed. Use a port above 1024, and a data folder that you may write in.'
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
      return 'The database in DATABASE_URL could not be reached. Nothing was changed. Check that it runs, and the host and port.'
    case '28P01':
    case '28000':
      return 'The database in DATABASE_URL did not accept the user or the password. Nothing was changed.'
    case '3D000':
      return 'The database named in DATABASE_URL does not exist. Create it first, empty, and start again.'
    case '42501':
      return 'The user in DATABASE_URL may not make what Threadwell needs (extensions, a role, tables). Nothing was changed. Use the owner of the database, with CREATEROLE.'
    default:
      return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
}
