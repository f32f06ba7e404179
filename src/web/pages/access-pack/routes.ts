import type { FastifyReply, FastifyRequest } from 'fastify'
import {
  acceptAll,
  coverByHand,
  decideSeveral,
  type Choice,
} from '../../../cases/access-pack/decide-redactions.ts'
import { makePack, readPacks } from '../../../cases/access-pack/make-pack.ts'
import { printPack, readPack } from '../../../cases/access-pack/read-pack.ts'
import { signPack } from '../../../cases/access-pack/sign-pack.ts'
import { readRecord } from '../../../cases/reading/read-record.ts'
import { notFound, type Refusal, type Result } from '../../../engine/refusal.ts'
import { showRefusal, statusOf } from '../../refusals.ts'
import { field, send, signedInOn, type Form, type Routes, type Web } from '../../web.ts'
import { entryPage } from './entry-page.ts'
import { packPage } from './pack-page.ts'
import { packsPage } from './packs-page.ts'

interface At {
  readonly Params: { readonly id: string }
}
interface AtEntry {
  readonly Params: { readonly id: string; readonly entry: string }
}

/** The packs of a request to see a record: made, decided about, signed, and sent. */
export const accessPackRoutes: Routes = (app, web) => {
  app.get<At>('/records/:id/packs', async (request, reply) => await packs(request, reply, web))

  app.post<At>('/records/:id/packs', async (request, reply) => {
    const { caller } = signedInOn(request)
    const made = await makePack(
      web.office,
      caller,
      request.params.id,
      field(request.body, 'person'),
    )
    if (made.ok) return await reply.redirect(`/access-packs/${made.value.packId}`, 303)
    if (made.refusal.kind !== 'wrong-stage') {
      return await showRefusal(request, reply, web, made.refusal)
    }
    return await packs(request, reply, web, made.refusal)
  })

  app.get<At>('/access-packs/:id', async (request, reply) => await pack(request, reply, web))

  app.post<At>('/access-packs/:id/decide', async (request, reply) => {
    const { caller } = signedInOn(request)
    const decided = await decideSeveral(web.office, caller, request.params.id, {
      choices: choicesIn(request.body),
      because: field(request.body, 'because'),
    })
    if (!decided.ok) return await pack(request, reply, web, decided.refusal)
    const [sheet, show] = [field(request.body, 'sheet'), field(request.body, 'show')]
    // What was decided is no longer among those that are not, so the first of these is the next.
    const query = show === 'open' ? '?show=open' : `?sheet=${Number(sheet) || 1}`
    return await reply.redirect(`/access-packs/${request.params.id}${query}`, 303)
  })

  app.post<At>('/access-packs/:id/accept', async (request, reply) => {
    const { caller } = signedInOn(request)
    const kind = field(request.body, 'kind')
    const accepted = await acceptAll(
      ...([web.office, caller, request.params.id] as const),
      kind === 'remembered' ? 'remembered' : { rule: kind.replace(/^rule-/, '') },
    )
    return await back(request, reply, web, accepted)
  })

  app.post<At>('/access-packs/:id/sign', async (request, reply) => {
    const { caller } = signedInOn(request)
    return await back(request, reply, web, await signPack(web.office, caller, request.params.id))
  })

  app.get<AtEntry>('/access-packs/:id/entries/:entry', async (request, reply) => {
    return await entry(request, reply, web, field(request.query, 'instead'))
  })

  app.post<AtEntry>('/access-packs/:id/entries/:entry', async (request, reply) => {
    const { caller } = signedInOn(request)
    const { body } = request
    const insteadOf = field(body, 'instead')
    const covered = await coverByHand(web.office, caller, request.params.id, {
      itemId: request.params.entry,
      ...(insteadOf ? { insteadOf } : {}),
      words: field(body, 'words'),
      whole: field(body, 'whole') === 'yes',
      ground: field(body, 'ground'),
      reason: field(body, 'reason'),
    })
    if (!covered.ok) return await entry(request, reply, web, insteadOf, covered.refusal)
    return await back(request, reply, web, covered)
  })

  app.get<At>('/access-packs/:id/copy.pdf', async (request, reply) => {
    const copy = await printPack(web.office, signedInOn(request).caller, request.params.id)
    if (!copy.ok) return await showRefusal(request, reply, web, copy.refusal)
    const { accessPackPdf } = await import('../../documents/access-pack.ts')
    return await reply
      .type('application/pdf')
      .header('content-disposition', `inline; filename="${copy.value.reference}-copy.pdf"`)
      .send(await accessPackPdf(copy.value, web.office.practice))
  })
}

async function packs(
  request: FastifyRequest<At>,
  reply: FastifyReply,
  web: Web,
  refusal?: Refusal,
): Promise<FastifyReply> {
  const { caller } = signedInOn(request)
  const known = await readPacks(web.office, caller, request.params.id)
  if (!known.ok) return await showRefusal(request, reply, web, known.refusal)
  const file = await readRecord(web.office, caller, request.params.id)
  if (!file.ok) return await showRefusal(request, reply, web, file.refusal)
  return await send(
    reply.code(refusal ? statusOf(refusal) : 200),
    packsPage({ web, request, file: file.value, packs: known.value, wrong: refusal?.message }),
  )
}

async function pack(
  request: FastifyRequest<At>,
  reply: FastifyReply,
  web: Web,
  refusal?: Refusal,
): Promise<FastifyReply> {
  if (refusal && refusal.kind !== 'invalid') return await showRefusal(request, reply, web, refusal)
  const read = await readPack(web.office, signedInOn(request).caller, request.params.id)
  if (!read.ok) return await showRefusal(request, reply, web, read.refusal)
  const asked = refusal ? request.body : request.query
  return await send(
    reply.code(refusal ? statusOf(refusal) : 200),
    packPage({
      ...{ web, request, file: read.value, problems: refusal?.problems ?? [] },
      sheet: Number(field(asked, 'sheet')) || 1,
      isOpenOnly: field(asked, 'show') === 'open',
    }),
  )
}

async function entry(
  request: FastifyRequest<AtEntry>,
  reply: FastifyReply,
  web: Web,
  insteadOf: string,
  refusal?: Refusal,
): Promise<FastifyReply> {
  if (refusal && refusal.kind !== 'invalid') return await showRefusal(request, reply, web, refusal)
  const read = await readPack(web.office, signedInOn(request).caller, request.params.id)
  if (!read.ok) return await showRefusal(request, reply, web, read.refusal)
  const statement = read.value.statements.find((one) => one.id === request.params.entry)
  if (!statement) return await showRefusal(request, reply, web, notFound().refusal)
  const instead = statement.redactions.find((one) => one.id === insteadOf)
  const problems = refusal?.problems ?? []
  return await send(
    reply.code(refusal ? statusOf(refusal) : 200),
    entryPage({ web, request, file: read.value, statement, instead, problems }),
  )
}

async function back(
  request: FastifyRequest<At>,
  reply: FastifyReply,
  web: Web,
  result: Result<unknown>,
): Promise<FastifyReply> {
  if (!result.ok) return await showRefusal(request, reply, web, result.refusal)
  return await reply.redirect(`/access-packs/${request.params.id}`, 303)
}

/** What was chosen for each redaction on the sheet. */
const choicesIn = (form: unknown): readonly Choice[] =>
  Object.keys((form ?? {}) as Form).flatMap((name) => {
    const redactionId = /^choice-(\d{1,18})$/.exec(name)?.[1]
    const state = field(form, name)
    return redactionId && (state === 'cover' || state === 'show') ? [{ redactionId, state }] : []
  })
