import type { Act } from '../act.ts'

/** The name of the background task that says by e-mail how a booking stands. */
export const tellOfPlaceTask = 'tell-of-group-place'

/** Has an e-mail sent that says how a booking stands. */
export async function tellOfPlaceSoon({ work }: Act, bookingId: string): Promise<void> {
  const payload = JSON.stringify({ bookingId })
  await work.hot('enqueue', 'select enqueue($1, $2)', [tellOfPlaceTask, payload])
}
