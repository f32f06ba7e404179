import type { FastifyReply, FastifyRequest } from 'fastify'
import { readWatchList } from '../../../cases/watching/read-watch-list.ts'
import { switchWatch } from '../../../cases/watching/switch-watch.ts'
import { notFound } from '../../../engine/refusal.ts'
import { showRefusal, statusOf } from '../../refusals.ts'
import { field, send, signedInOn, type Routes, type Web } from '../../web.ts'
import { watchListCsv } from './columns-in-words.ts'
import { rulePage } from './rule-page.ts'
import { togetherCsv } from './together.ts'
import { watchAddress, watchListPage } from './watch-list-page.ts'

interface At {
  readonly Params: { readonly list: string }
}
interface AtRule {
  readonly Params: { readonly list: string; readonly rule: string }
}

/** Lists of children drawn up by open rules, and the switch of each rule. */
export const watchingRoutes: Routes = (app, web) => {
  app.get<At>('/watching/:list', async (request, reply) => {
    const { caller } = signedInOn(request)
    const file = await readWatchList(web.office, caller, request.params.list)
    if (!file.ok) return await showRefusal(request, reply, web, file.refusal)
    const rule = field(request.query, 'rule') || undefined
    const said =
      field(request.query, 'switched') === 'yes'
        ? 'Switched. The list follows it at once.'
        : undefined
    return await send(reply, watchListPage({ web, request, file: file.value, rule, said }))
  })

  app.get<At>('/watching/:list/list.csv', async (request, reply) => {
    const { caller } = signedInOn(request)
    const { list } = request.params
    const file = await readWatchList(web.office, caller, list, { copies: true })
    if (!file.ok) return await showRefusal(request, reply, web, file.refusal)
    return await reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${list}.csv"`)
      .send(watchListCsv(file.value, web.office.practice))
  })

  app.get<{ Params: { list: string; file: string } }>(
    '/watching/:list/together/:file',
    async (request, reply) => {
      const { caller } = signedInOn(request)
      const { list, file: name } = request.params
      const file = await readWatchList(web.office, caller, list, { copies: true })
      if (!file.ok) return await showRefusal(request, reply, web, file.refusal)
      const one = file.value.together.find(({ of }) => `${of.id}.csv` === name)
      if (!one) return await showRefusal(request, reply, web, notFound().refusal)
      return await reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="${list}-${one.of.id}.csv"`)
        .send(togetherCsv(one, web.office.practice))
    },
  )

  app.get<AtRule>('/watching/:list/rules/:rule', async (request, reply) =>
    showRule(request, reply, web),
  )

  app.post<AtRule>('/watching/:list/rules/:rule', async (request, reply) => {
    const { caller } = signedInOn(request)
    const { list, rule: watch } = request.params
    const reason = field(request.body, 'reason')
    const isOn = field(request.body, 'on') === 'yes'
    const switched = await switchWatch(web.office, caller, { list, watch, isOn, reason })
    if (switched.ok) return await reply.redirect(`${watchAddress(list)}?switched=yes`, 303)
    const { refusal } = switched
    if (refusal.kind !== 'invalid') return await showRefusal(request, reply, web, refusal)
    const problem = refusal.problems[0]?.message
    return await showRule(request, reply.code(statusOf(refusal)), web, { problem, typed: reason })
  })
}

async function showRule(
  request: FastifyRequest<AtRule>,
  reply: FastifyReply,
  web: Web,
  wrong: { readonly problem?: string | undefined; readonly typed?: string } = {},
): Promise<FastifyReply> {
  const { caller } = signedInOn(request)
  const file = await readWatchList(web.office, caller, request.params.list)
  if (!file.ok) return await showRefusal(request, reply, web, file.refusal)
  const standing = file.value.rules.find((one) => one.watch.id === request.params.rule)
  if (!standing) return await showRefusal(request, reply, web, notFound().refusal)
  return await send(reply, rulePage({ web, request, file: file.value, standing, ...wrong }))
}
