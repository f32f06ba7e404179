/** The server was not there, went away, or is still starting: the codes of the network and of PostgreSQL. */
const codes = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT'],
  ...['57P01', '57P02', '57P03', '08000', '08001', '08003', '08006'],
])

/** pg has no code for these. */
const words = /^(Connection terminated|Client has encountered a connection error|timeout exceeded)/

/** Did this go wrong because the database went away, and not because of what was asked of it? */
export function isLostConnection(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isLostConnection)
  if (!(error instanceof Error)) return false
  return ('code' in error && codes.has(String(error.code))) || words.test(error.message)
}
