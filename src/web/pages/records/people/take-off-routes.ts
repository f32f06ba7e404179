import type { FastifyReply, FastifyRequest } from 'fastify'
import { takeOffPerson, type ToTakeOff } from '../../../../cases/records/take-off-person.ts'
import { notFound, type Refusal } from '../../../../engine/refusal.ts'
import { showRefusal, statusOf } from '../../../refusals.ts'
import { field, send, signedInOn, type Routes, type Web } from '../../../web.ts'
import { addressOf, shownRecord, type Person, type RecordFile } from '../record.ts'
import { peoplePage } from './add-page.ts'
import { takeOffPage } from './take-off-page.ts'

interface At {
  readonly Params: { readonly id: string; readonly as: string; readonly person: string }
}

const path = '/records/:id/people/:as/:person/take-off'

const asWhat = (as: string): ToTakeOff['as'] => (as === 'other' ? 'other' : 'subject')

/** Taking somebody off a record who was added to it by mistake: asked first, then done. */
export const takeOffRoutes: Routes = (app, web) => {
  app.get<At>(path, async (request, reply) => await show(request, reply, web))

  app.post<At>(path, async (request, reply) => {
    const { caller } = signedInOn(request)
    const { id, as, person } = request.params
    const reason = field(request.body, 'reason')
    const asked = { as: asWhat(as), personId: person, reason }
    const taken = await takeOffPerson(web.office, caller, id, asked)
    if (!taken.ok) return await show(request, reply, web, taken.refusal)
    const shown = await shownRecord(request, web)
    if (!shown.ok) return await showRefusal(request, reply, web, shown.refusal)
    const { file } = shown.value
    return await reply.redirect(addressOf(file, 'pages', peoplePage(shown.value)), 303)
  })
}

async function show(
  request: FastifyRequest<At>,
  reply: FastifyReply,
  web: Web,
  refusal?: Refusal,
): Promise<FastifyReply> {
  const shown = await shownRecord(request, web)
  if (!shown.ok) return await showRefusal(request, reply, web, shown.refusal)
  const { file } = shown.value
  const as = asWhat(request.params.as)
  const person = inRecord(file, as, request.params.person)
  if (!person) {
    return await showRefusal(request, reply, web, refusal ?? notFound().refusal)
  }
  if (!file.may.has('take-off') && !refusal) return await reply.redirect(addressOf(file), 303)
  const [problem] = refusal?.kind === 'invalid' ? refusal.problems : []
  return await send(
    reply.code(refusal ? statusOf(refusal) : 200),
    takeOffPage({
      shown: shown.value,
      as,
      person,
      reason: field(request.body, 'reason'),
      errors: problem
        ? [{ text: problem.message, href: '#reason' }]
        : refusal
          ? [{ text: refusal.message }]
          : [],
      problem: problem?.message,
    }),
  )
}

const inRecord = (file: RecordFile, as: ToTakeOff['as'], id: string): Person | undefined =>
  [...(as === 'subject' ? file.parts : file.others)]
    .map((one) => one.person)
    .find((one) => one.id === id)
