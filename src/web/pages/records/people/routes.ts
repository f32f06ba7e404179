import type { FastifyReply, FastifyRequest } from 'fastify'
import { findPeople, keepWanted, wantedBy } from '../../../../cases/people/find-people.ts'
import { knownAlready } from '../../../../cases/people/known-already.ts'
import { addToRecord, type Added } from '../../../../cases/records/add-people.ts'
import { notFound, type Refusal } from '../../../../engine/refusal.ts'
import { showRefusal, statusOf } from '../../../refusals.ts'
import { field, send, signedInOn, type Form, type Routes, type Web } from '../../../web.ts'
import { addressOf, shownRecord } from '../record.ts'
import { wantedIn, type Wanted } from '../search/search-form.ts'
import { addPage, newPersonPage, peoplePage, type AddPageProps } from './add-page.ts'
import { personIn, relationIn } from './person-fields.ts'

interface At {
  readonly Params: { readonly id: string; readonly as: string }
}

const asWhat = (as: string): Added['as'] => (as === 'other' ? 'other' : 'subject')

/** Adding people to a record: known ones found first, new ones described. */
export const peopleRoutes: Routes = (app, web) => {
  app.get<At>('/records/:id/people/:as', async (request, reply) => {
    return await show(request, reply, web, addPage, {})
  })

  app.get<At>('/records/:id/people/:as/new', async (request, reply) => {
    return await show(request, reply, web, newPersonPage, {})
  })

  app.post<At>('/records/:id/people/:as/search', async (request, reply) => {
    const { caller } = signedInOn(request)
    const { id, as } = request.params
    const wanted: Wanted = { ...wantedIn(request.body), forRecord: id }
    const kept = await keepWanted(web.office, caller, wanted)
    if (!kept.ok) return await showRefusal(request, reply, web, kept.refusal)
    const search = kept.value.searchId
    return await reply.redirect(`/records/${id}/people/${asWhat(as)}?search=${search}`, 303)
  })

  app.post<At>('/records/:id/people/:as', async (request, reply) => {
    const personId = field(request.body, 'person')
    // The one chosen may come from the form of somebody new, which keeps what was typed when nobody was.
    const isFromNew = (request.body as Form | undefined)?.differentBecause !== undefined
    const from = isFromNew ? newPersonPage : addPage
    return await add(request, reply, web, from, personId ? { personId } : {})
  })

  app.post<At>('/records/:id/people/:as/new', async (request, reply) => {
    return await add(request, reply, web, newPersonPage, {
      person: personIn(request.body),
      differentBecause: field(request.body, 'differentBecause'),
      looksFirst: true,
    })
  })
}

type Template = (props: AddPageProps) => { readonly markup: string }

async function add(
  request: FastifyRequest<At>,
  reply: FastifyReply,
  web: Web,
  template: Template,
  whom: Pick<Added, 'personId' | 'person' | 'differentBecause' | 'looksFirst'>,
): Promise<FastifyReply> {
  const { caller } = signedInOn(request)
  const as = asWhat(request.params.as)
  const added: Added = { as, ...whom, ...(as === 'other' ? relationIn(request.body) : {}) }
  const done = await addToRecord(web.office, caller, request.params.id, added)
  if (!done.ok) {
    return await show(request, reply, web, template, { typed: request.body, refusal: done.refusal })
  }
  const shown = await shownRecord(request, web)
  if (!shown.ok) return await showRefusal(request, reply, web, shown.refusal)
  const { file } = shown.value
  return await reply.redirect(addressOf(file, 'pages', peoplePage(shown.value)), 303)
}

async function show(
  request: FastifyRequest<At>,
  reply: FastifyReply,
  web: Web,
  template: Template,
  { typed, refusal }: { readonly typed?: unknown; readonly refusal?: Refusal },
): Promise<FastifyReply> {
  const shown = await shownRecord(request, web)
  if (!shown.ok) return await showRefusal(request, reply, web, shown.refusal)
  const { file, caller } = shown.value
  if (!['subject', 'other'].includes(request.params.as)) {
    return await showRefusal(request, reply, web, notFound().refusal)
  }
  if (!file.may.has('record') && !refusal) return await reply.redirect(addressOf(file), 303)
  const searchId = field(request.query, 'search') || field(typed, 'search')
  const wanted = searchId ? await wantedBy(web.office, caller, searchId) : undefined
  const found = wanted?.ok ? await findPeople(web.office, caller, wanted.value) : undefined
  const problems = refusal?.kind === 'invalid' ? refusal.problems : []
  const isNew = template === newPersonPage && typed !== undefined
  const known = isNew ? await knownAlready(web.office, caller, personIn(typed)) : undefined
  return await send(
    reply.code(refusal ? statusOf(refusal) : 200),
    template({
      shown: shown.value,
      as: asWhat(request.params.as),
      search:
        wanted?.ok && found?.ok
          ? { id: searchId, wanted: wanted.value, found: found.value }
          : undefined,
      known: known?.ok ? known.value : undefined,
      typed: typed ?? (wanted?.ok ? boxesFor(wanted.value) : undefined),
      errors: [
        ...(refusal && problems.length === 0 ? [{ text: refusal.message }] : []),
        ...problems.map((one) => ({ text: one.message, href: `#${boxOf(one.question)}` })),
      ],
      problems: new Map(problems.map((one) => [one.question, one.message])),
    }),
  )
}

const boxOf = (question: string): string =>
  question === 'bornOn' || question === 'expectedOn' ? `${question}-day` : question

/** What was looked for, as the boxes of a new person: nobody types a name twice. */
function boxesFor({ words, bornOn }: Wanted): Readonly<Record<string, string>> {
  const isName = /^[^\d]+$/.test(words)
  const parts = isName ? words.split(/\s+/) : []
  const [year = '', month = '', day = ''] = (bornOn ?? '').split('-')
  return {
    forenames: parts.slice(0, Math.max(1, parts.length - 1)).join(' '),
    surname: parts.length > 1 ? (parts.at(-1) ?? '') : '',
    'bornOn-day': day && String(Number(day)),
    'bornOn-month': month && String(Number(month)),
    'bornOn-year': year,
  }
}
