import type { FastifyReply, FastifyRequest } from 'fastify'
import { authorise } from '../../../cases/records/authorise.ts'
import { chooseAnswer } from '../../../cases/records/choose-answer.ts'
import { saveAnswers } from '../../../cases/records/save-answers.ts'
import { submit } from '../../../cases/records/submit.ts'
import { readScreenLists } from '../../../cases/screens/read-screen-lists.ts'
import { notFound } from '../../../engine/refusal.ts'
import { inside } from '../../fields/names.ts'
import { showRefusal } from '../../refusals.ts'
import { field, send, signedInOn, type Form, type Routes, type Web } from '../../web.ts'
import {
  askingAgain,
  errorsOf,
  isUnsettled,
  statusAfter,
  type Tried,
} from '../records/asking/again.ts'
import { answersIn, doingIn } from '../records/asking/form-answers.ts'
import { screenAddress } from './addresses.ts'
import { formSection } from './form-section.ts'
import { listsPage } from './lists-page.ts'
import { screenPage } from './screen-page.ts'
import {
  asksOf,
  openForms,
  shownIn,
  shownScreen,
  type AtScreen,
  type OpenForm,
  type ShownScreen,
} from './shown-screen.ts'

interface AtForm {
  readonly Params: AtScreen['Params'] & { readonly of: string; readonly step: string }
}

/** Several records worked on as one: their lists, one page for all that goes by one beginning, and its forms. */
export const screenRoutes: Routes = (app, web) => {
  app.get<{ Params: { screen: string } }>('/screens/:screen', async (request, reply) => {
    const { caller } = signedInOn(request)
    const lists = await readScreenLists(web.office, caller, request.params.screen)
    if (!lists.ok) return await showRefusal(request, reply, web, lists.refusal)
    return await send(reply, listsPage({ web, request, caller, file: lists.value }))
  })

  app.get<AtScreen>('/screens/:screen/:record', async (request, reply) => {
    const shown = await shownScreen(request, web)
    if (!shown.ok) return await showRefusal(request, reply, web, shown.refusal)
    const { root, screen } = shown.value.file
    if (root.row.id !== request.params.record) {
      return await reply.redirect(screenAddress(screen.id, root.row.id), 303)
    }
    const [key = '', count] = field(request.query, 'rows').split(':')
    const rows = key === '' ? undefined : { key, count: Math.min(200, Number(count) || 1) }
    return await show(reply, shown.value, undefined, { rows })
  })

  app.post<AtForm>('/screens/:screen/:record/records/:of/:step', async (request, reply) => {
    const shown = await shownScreen(request, web)
    if (!shown.ok) return await showRefusal(request, reply, web, shown.refusal)
    const { of, step } = request.params
    const form = openForms(shown.value).find((one) => one.file.row.id === of && one.step === step)
    if (!form) return await showRefusal(request, reply, web, notFound().refusal)
    return await save(request, reply, { web, shown: shown.value, form })
  })
}

interface Saving {
  readonly web: Web
  readonly shown: ShownScreen
  readonly form: OpenForm
}

/** Keeps what was typed, and does what the pressed button asks for besides. */
async function save(
  request: FastifyRequest<AtForm>,
  reply: FastifyReply,
  { web, shown, form }: Saving,
): Promise<FastifyReply> {
  const { caller, file } = shown
  const { office } = web
  const { id } = form.file.row
  const sent = request.body as Form
  const doing = doingIn(sent)
  const given = answersIn(form.file, asksOf(form), sent, doing)
  const here = screenAddress(file.screen.id, file.root.row.id)
  const again = async (tried: Tried): Promise<FastifyReply> => {
    const now = await shownScreen(request, web)
    if (!now.ok) return await showRefusal(request, reply, web, now.refusal)
    return await show(reply, now.value, form, tried)
  }
  const saved = await saveAnswers(office, caller, id, given)
  if (!saved.ok) return await again({ given, refusal: saved.refusal })
  const [first = '', second = ''] = doing.with
  if (doing.verb === 'choose') {
    const chosen = await chooseAnswer(
      office,
      caller,
      id,
      first,
      second === 'taken' ? 'taken' : 'kept',
    )
    if (!chosen.ok) return await showRefusal(request, reply, web, chosen.refusal)
    return await reply.redirect(here, 303)
  }
  if (isUnsettled(saved.value)) return await again({ given, saved: saved.value })
  switch (doing.verb) {
    case 'add-row': {
      const count = Math.min(200, Number(field(sent, inside.rows(first))) || 0) + 1
      return await reply.redirect(`${here}?rows=${first}:${count}#${first}-row${count - 1}`, 303)
    }
    case 'remove-row':
      return await reply.redirect(`${here}#${first}`, 303)
    case 'submit': {
      const done = await submit(office, caller, id)
      return done.ok ? await reply.redirect(here, 303) : await again({ refusal: done.refusal })
    }
    case 'decide': {
      const done = await authorise(office, caller, id)
      return done.ok ? await reply.redirect(here, 303) : await again({ refusal: done.refusal })
    }
    default:
      return await reply.redirect(here, 303)
  }
}

/** The page, with what was wrong at its top and beside its fields, in the form that was sent. */
async function show(
  reply: FastifyReply,
  shown: ShownScreen,
  sent: OpenForm | undefined,
  tried: Tried,
): Promise<FastifyReply> {
  const { screen, root } = shown.file
  const open = openForms(shown)
  const toDo = open.filter(({ step }) => step !== 'follow-up')
  const later = open.filter(({ step }) => step === 'follow-up')
  const shownForms = [...toDo, ...later].map((form) => {
    const isSent = sent?.file.row.id === form.file.row.id && sent.step === form.step
    const asks = asksOf(form)
    const of = isSent
      ? tried
      : tried.rows && asks.includes(tried.rows.key.split('_')[0] ?? '')
        ? { rows: tried.rows }
        : {}
    const asking = askingAgain(shownIn(shown, form.file), asks, of)
    const errors = isSent
      ? errorsOf(asking, tried, (gap) => gap.question === undefined || asks.includes(gap.question))
      : []
    const isFolded = form.step === 'follow-up' && open.length > 1
    const at = { screen: screen.id, root: root.row.id }
    return { errors, html: formSection({ form, asking, ...at, isFolded }) }
  })
  const errors = shownForms.flatMap((one) => one.errors)
  return await send(
    reply.code(sent ? statusAfter(tried) : 200),
    screenPage({
      shown,
      forms: shownForms.map((one) => one.html),
      isWaiting: toDo.length === 0,
      errors,
    }),
  )
}
