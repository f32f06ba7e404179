import type { FastifyReply, FastifyRequest } from 'fastify'
import { confirmMerge, withdrawMerge } from '../../../cases/people/merging/confirm-merge.ts'
import { proposeMerge } from '../../../cases/people/merging/propose-merge.ts'
import {
  dismissDuplicate,
  readDuplicates,
  readTwoRecords,
} from '../../../cases/people/merging/read-duplicates.ts'
import { readMerge } from '../../../cases/people/merging/read-merge.ts'
import { undoMerge } from '../../../cases/people/merging/undo-merge.ts'
import type { Refusal } from '../../../engine/refusal.ts'
import { showRefusal, statusOf } from '../../refusals.ts'
import { field, send, signedInOn, type Form, type Routes, type Web } from '../../web.ts'
import { comparePage } from './compare-page.ts'
import { duplicatesPage } from './duplicates-page.ts'
import { mergePage } from './merge-page.ts'

interface AtTwo {
  readonly Params: { readonly kept: string; readonly merged: string }
}
interface AtMerge {
  readonly Params: { readonly id: string; readonly what: string }
}

const done: Readonly<Record<string, string>> = {
  proposed: 'Proposed. Somebody else has to confirm it; nothing is changed yet.',
  dismissed: 'Kept: these are two people, and nobody is asked about them again.',
  withdrawn: 'Withdrawn. Nothing was changed.',
}

/** Who may be one person, and making two records one. */
export const duplicatesRoutes: Routes = (app, web) => {
  app.get('/duplicates', async (request, reply) => {
    const found = await readDuplicates(web.office, signedInOn(request).caller)
    if (!found.ok) return await showRefusal(request, reply, web, found.refusal)
    const said = done[field(request.query, 'done')]
    return await send(reply, duplicatesPage({ web, request, found: found.value, said }))
  })

  app.post('/duplicates/compare', async (request, reply) => {
    const [kept, merged] = ['kept', 'merged'].map((name) => field(request.body, name).trim())
    const number = /^\d{1,18}$/
    if (number.test(kept ?? '') && number.test(merged ?? '')) {
      return await reply.redirect(`/duplicates/${kept ?? ''}/${merged ?? ''}`, 303)
    }
    const found = await readDuplicates(web.office, signedInOn(request).caller)
    if (!found.ok) return await showRefusal(request, reply, web, found.refusal)
    const errors = [{ text: 'Enter two Threadwell numbers, like 10234', href: '#kept' }]
    return await send(reply.code(422), duplicatesPage({ web, request, found: found.value, errors }))
  })

  app.get<AtTwo>('/duplicates/:kept/:merged', async (request, reply) => two(request, reply, web))

  app.post<AtTwo>('/duplicates/:kept/:merged', async (request, reply) => {
    const { kept: keptId, merged: mergedId } = request.params
    const form = (request.body ?? {}) as Form
    const chosen = Object.fromEntries(Object.keys(form).map((name) => [name, field(form, name)]))
    const reason = field(form, 'reason')
    const asked = { keptId, mergedId, chosen, reason }
    const proposed = await proposeMerge(web.office, signedInOn(request).caller, asked)
    if (!proposed.ok) return await two(request, reply, web, proposed.refusal)
    return await reply.redirect('/duplicates?done=proposed', 303)
  })

  app.post<AtTwo>('/duplicates/:kept/:merged/dismiss', async (request, reply) => {
    const { kept, merged } = request.params
    const { caller } = signedInOn(request)
    const because = field(request.body, 'because')
    const dismissed = await dismissDuplicate(web.office, caller, [kept, merged], because)
    if (!dismissed.ok) return await two(request, reply, web, dismissed.refusal)
    return await reply.redirect('/duplicates?done=dismissed', 303)
  })

  app.get<AtMerge>('/duplicates/merges/:id', async (request, reply) => merge(request, reply, web))

  app.post<AtMerge>('/duplicates/merges/:id/:what', async (request, reply) => {
    const { caller } = signedInOn(request)
    const { id, what } = request.params
    const because = field(request.body, 'because')
    if (what === 'withdraw') {
      const withdrawn = await withdrawMerge(web.office, caller, id, because)
      if (withdrawn.ok) return await reply.redirect('/duplicates?done=withdrawn', 303)
      return await merge(request, reply, web, withdrawn.refusal)
    }
    const carriedOut =
      what === 'undo'
        ? await undoMerge(web.office, caller, id, because)
        : await confirmMerge(web.office, caller, id)
    if (!carriedOut.ok) return await merge(request, reply, web, carriedOut.refusal)
    return await reply.redirect(`/duplicates/merges/${id}`, 303)
  })
}

async function two(
  request: FastifyRequest<AtTwo>,
  reply: FastifyReply,
  web: Web,
  refusal?: Refusal,
): Promise<FastifyReply> {
  const { kept, merged } = request.params
  const read = await readTwoRecords(web.office, signedInOn(request).caller, [kept, merged])
  if (!read.ok) return await showRefusal(request, reply, web, refusal ?? read.refusal)
  const problems = refusal?.kind === 'invalid' ? refusal.problems : []
  return await send(
    reply.code(refusal ? statusOf(refusal) : 200),
    comparePage({
      ...{ web, request, two: read.value },
      typed: refusal ? request.body : undefined,
      errors: errorsOf(refusal),
      problems: new Map(problems.map((one) => [one.question, one.message])),
    }),
  )
}

async function merge(
  request: FastifyRequest<AtMerge>,
  reply: FastifyReply,
  web: Web,
  refusal?: Refusal,
): Promise<FastifyReply> {
  const read = await readMerge(web.office, signedInOn(request).caller, request.params.id)
  if (!read.ok) return await showRefusal(request, reply, web, refusal ?? read.refusal)
  const [problem] = refusal?.kind === 'invalid' ? refusal.problems : []
  return await send(
    reply.code(refusal ? statusOf(refusal) : 200),
    mergePage({
      ...{ web, request, file: read.value },
      typed: refusal ? request.body : undefined,
      errors: errorsOf(refusal),
      problem: problem?.message,
    }),
  )
}

function errorsOf(refusal: Refusal | undefined): readonly { text: string; href?: string }[] {
  if (!refusal) return []
  return refusal.kind === 'invalid' && refusal.problems.length > 0
    ? refusal.problems.map((one) => ({ text: one.message, href: `#${one.question}` }))
    : [{ text: refusal.message }]
}
