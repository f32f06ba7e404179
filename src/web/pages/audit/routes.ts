import type { FastifyReply, FastifyRequest } from 'fastify'
import { readUnusual } from '../../../cases/audit/read-unusual-access.ts'
import { readUnusualRule, switchUnusualRule } from '../../../cases/audit/switch-unusual-rule.ts'
import {
  noteFinding,
  readFinding,
  type WhichFinding,
} from '../../../cases/audit/unusual-finding.ts'
import type { Problem } from '../../../engine/refusal.ts'
import { showRefusal, statusOf } from '../../refusals.ts'
import { field, send, signedInOn, type Routes, type Web } from '../../web.ts'
import { findingPage } from './finding-page.ts'
import { unusualRulePage } from './rule-page.ts'
import { unusualAddress, unusualPage } from './unusual-page.ts'

interface AtRule {
  readonly Params: { readonly rule: string }
}
interface AtFinding {
  readonly Params: WhichFinding
}

const said: Readonly<Record<string, string>> = {
  looked: 'Marked as looked at. It stays on the list, below.',
  switched: 'Switched. The list follows it at once.',
}

/** What the privacy officer is shown of the audit. */
export const auditRoutes: Routes = (app, web) => {
  app.get(unusualAddress, async (request, reply) => {
    const { caller } = signedInOn(request)
    const weeksBack = Number(/^\d{1,3}$/.exec(field(request.query, 'weeks'))?.[0] ?? 0)
    const list = await readUnusual(web.office, caller, weeksBack)
    if (!list.ok) return await showRefusal(request, reply, web, list.refusal)
    const done = said[field(request.query, 'said')]
    return await send(reply, unusualPage({ web, request, list: list.value, weeksBack, said: done }))
  })

  app.get<AtRule>(`${unusualAddress}/rules/:rule`, async (request, reply) =>
    showRule(request, reply, web),
  )

  app.post<AtRule>(`${unusualAddress}/rules/:rule`, async (request, reply) => {
    const { caller } = signedInOn(request)
    const isOn = field(request.body, 'on') === 'yes'
    const reason = field(request.body, 'reason')
    const { rule } = request.params
    const switched = await switchUnusualRule(web.office, caller, { rule, isOn, reason })
    if (switched.ok) return await reply.redirect(`${unusualAddress}?said=switched`, 303)
    const { refusal } = switched
    if (refusal.kind !== 'invalid') return await showRefusal(request, reply, web, refusal)
    return await showRule(request, reply.code(statusOf(refusal)), web, refusal.problems)
  })

  app.get<AtFinding>(`${unusualAddress}/:rule/:workerId/:from`, async (request, reply) =>
    showFinding(request, reply, web),
  )

  app.post<AtFinding>(`${unusualAddress}/:rule/:workerId/:from`, async (request, reply) => {
    const { caller } = signedInOn(request)
    const note = field(request.body, 'note')
    const noted = await noteFinding(web.office, caller, request.params, note)
    if (noted.ok) return await reply.redirect(`${unusualAddress}?said=looked`, 303)
    const { refusal } = noted
    if (refusal.kind !== 'invalid') return await showRefusal(request, reply, web, refusal)
    return await showFinding(request, reply.code(statusOf(refusal)), web, refusal.problems)
  })
}

async function showRule(
  request: FastifyRequest<AtRule>,
  reply: FastifyReply,
  web: Web,
  problems: readonly Problem[] = [],
): Promise<FastifyReply> {
  const { caller } = signedInOn(request)
  const standing = await readUnusualRule(web.office, caller, request.params.rule)
  if (!standing.ok) return await showRefusal(request, reply, web, standing.refusal)
  return await send(reply, unusualRulePage({ web, request, standing: standing.value, problems }))
}

async function showFinding(
  request: FastifyRequest<AtFinding>,
  reply: FastifyReply,
  web: Web,
  problems: readonly Problem[] = [],
): Promise<FastifyReply> {
  const { caller } = signedInOn(request)
  const file = await readFinding(web.office, caller, request.params)
  if (!file.ok) return await showRefusal(request, reply, web, file.refusal)
  const typed = field(request.body, 'note')
  return await send(reply, findingPage({ web, request, file: file.value, problems, typed }))
}
