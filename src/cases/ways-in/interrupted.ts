import { isLostConnection } from '../../store/lost-connection.ts'

/**
 * The database went away while a file was being received. What was reported of its rows is kept; the same file
 * goes on where it stopped.
 */
export class Interrupted extends Error {
  /** How many rows had been received. */
  readonly rows: number
  /** Of how many; 0 when the file had not been looked through. */
  readonly of: number

  constructor({ rows, of }: { readonly rows: number; readonly of: number }, cause: unknown) {
    super('The database went away', { cause })
    this.rows = rows
    this.of = of
  }
}

/** Carries out the work; a lost database is thrown as {@link Interrupted}, with how far the work had got. */
export async function untilInterrupted<Value>(
  got: () => { readonly rows: number; readonly of: number },
  work: () => Promise<Value>,
): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    throw isLostConnection(error) ? new Interrupted(got(), error) : error
  }
}
