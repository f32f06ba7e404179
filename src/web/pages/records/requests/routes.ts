import { answerRequest, type Answer } from '../../../../cases/front-door/answer-request.ts'
import { askPartner } from '../../../../cases/front-door/ask-partner.ts'
import { notFound, type Refusal } from '../../../../engine/refusal.ts'
import { showRefusal, statusOf } from '../../../refusals.ts'
import { field, send, signedInOn, type Form, type Routes } from '../../../web.ts'
import type { ErrorSummaryItem } from '../../../govuk/error-summary.ts'
import { addressOf, shownRecord } from '../record.ts'
import { answerPage, askPage, partnersPage } from './request-pages.ts'

interface At {
  readonly Params: { readonly id: string; readonly request: string }
}

/** Asking partners from a record, and writing down what they said. */
export const requestRoutes: Routes = (app, web) => {
  app.get<At>('/records/:id/requests/new', async (request, reply) => {
    const shown = await shownRecord(request, web)
    if (!shown.ok) return await showRefusal(request, reply, web, shown.refusal)
    if (!shown.value.file.may.has('record')) {
      return await reply.redirect(addressOf(shown.value.file), 303)
    }
    return await send(reply, askPage({ shown: shown.value, typed: {}, ...nothingWrong }))
  })

  app.post<At>('/records/:id/requests', async (request, reply) => {
    const shown = await shownRecord(request, web)
    if (!shown.ok) return await showRefusal(request, reply, web, shown.refusal)
    const form = request.body as Form
    const agencies = [form.agency ?? []].flat()
    const notNeeded = field(form, 'how') === 'not-needed' ? field(form, 'notNeeded') : undefined
    // Nobody chosen is refused in the verb's own words, like an agency that is not on the list.
    for (const agency of agencies.length > 0 ? agencies : ['']) {
      const asked = await askPartner(web.office, shown.value.caller, request.params.id, {
        agency,
        about: field(form, 'about'),
        asked: field(form, 'asked'),
        legalBasis: field(form, 'legalBasis'),
        notNeeded,
      })
      if (asked.ok) continue
      return await send(
        reply.code(statusOf(asked.refusal)),
        askPage({ shown: shown.value, typed: form, ...whatIsWrong(asked.refusal) }),
      )
    }
    return await reply.redirect(partnersPage(shown.value), 303)
  })

  app.get<At>('/records/:id/requests/:request', async (request, reply) => {
    const shown = await shownRecord(request, web)
    if (!shown.ok) return await showRefusal(request, reply, web, shown.refusal)
    const asked = shown.value.file.requests.find((one) => one.id === request.params.request)
    if (!asked) return await showRefusal(request, reply, web, notFound().refusal)
    if (asked.outcome !== null) return await reply.redirect(partnersPage(shown.value), 303)
    return await send(reply, answerPage({ shown: shown.value, typed: {}, asked, ...nothingWrong }))
  })

  app.post<At>('/records/:id/requests/:request', async (request, reply) => {
    const { caller } = signedInOn(request)
    const form = request.body as Form
    const kept = await answerRequest(web.office, caller, request.params.request, answerIn(form))
    const shown = await shownRecord(request, web)
    if (!shown.ok) return await showRefusal(request, reply, web, shown.refusal)
    if (kept.ok) return await reply.redirect(partnersPage(shown.value), 303)
    const asked = shown.value.file.requests.find((one) => one.id === request.params.request)
    if (!asked) return await showRefusal(request, reply, web, kept.refusal)
    return await send(
      reply.code(statusOf(kept.refusal)),
      answerPage({ shown: shown.value, typed: form, asked, ...whatIsWrong(kept.refusal) }),
    )
  })
}

const outcomes: readonly Answer['outcome'][] = [
  'replied',
  'nothing-known',
  'no-reply',
  'not-needed',
]

/** What was written down; without a choice it is a reply, which then asks for its words. */
function answerIn(form: Form): Answer {
  const outcome = outcomes.find((one) => one === field(form, 'outcome')) ?? 'replied'
  return {
    outcome,
    reply: outcome === 'replied' ? field(form, 'reply') : '',
    restricted: field(form, 'restricted') === 'yes',
    relevance: field(form, 'relevance') || undefined,
    byTelephoneFrom: field(form, 'byTelephoneFrom') || undefined,
  }
}

interface Wrong {
  readonly errors: readonly ErrorSummaryItem[]
  readonly problems: ReadonlyMap<string, string>
}

const nothingWrong: Wrong = { errors: [], problems: new Map() }

function whatIsWrong(refusal: Refusal): Wrong {
  const problems = refusal.kind === 'invalid' ? refusal.problems : []
  return {
    errors: [
      { text: refusal.message },
      ...problems.map((one) => ({ text: one.message, href: `#${one.question}` })),
    ],
    problems: new Map(problems.map((one) => [one.question, one.message])),
  }
}
