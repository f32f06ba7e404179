import type { ServerResponse } from 'node:http'
import { permitStart, postsFor } from '../../../engine/permissions.ts'
import { processOf } from '../../../engine/practice.ts'
import { signedInOn, type Routes } from '../../web.ts'
import { boardProcess } from './board.ts'

const heartbeatMilliseconds = 25_000

/** A board that hears of nothing says that it may be out of date. */
const outOfHearing = 'event: away\ndata: away\n\n'

/** Tells open boards that something changed; they then read the board again, as whoever they are signed in as. */
export const liveBoard: Routes = (app, web) => {
  const open = new Set<ServerResponse>()
  const tell = (line: string): void => {
    for (const response of open) response.write(line)
  }
  let hears = true
  const stopHearing = web.onChange((news) => {
    hears = news !== 'out of hearing'
    if (news === 'out of hearing') tell(outOfHearing)
    else if (news === 'in hearing again' || news.changed === boardProcess) tell('data: changed\n\n')
  })
  // A line now and then keeps proxies from closing what looks idle.
  const heartbeat = setInterval(tell, heartbeatMilliseconds, ': still here\n\n')
  heartbeat.unref()

  app.addHook('preClose', (done) => {
    clearInterval(heartbeat)
    stopHearing()
    for (const response of open) response.end()
    done()
  })

  app.get('/front-door/events', async (request, reply) => {
    const { caller } = signedInOn(request)
    const definition = processOf(web.office.practice, boardProcess)
    const reads = postsFor('read', definition, caller).length > 0
    if (!reads && !permitStart(definition, caller, web.office.practice).ok)
      return await reply.code(404).send()
    reply.hijack()
    const response = reply.raw
    response.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    })
    response.write('retry: 5000\n\n')
    if (!hears) response.write(outOfHearing)
    open.add(response)
    request.raw.on('close', () => open.delete(response))
    return reply
  })
}
