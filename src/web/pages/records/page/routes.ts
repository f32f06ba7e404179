import type { FastifyReply, FastifyRequest } from 'fastify'
import { chooseAnswer } from '../../../../cases/records/choose-answer.ts'
import { saveAnswers, type SavedAnswers } from '../../../../cases/records/save-answers.ts'
import { startProcess } from '../../../../cases/records/start-process.ts'
import { asked, nextPage, questionOf, stepOf } from '../../../../engine/journey.ts'
import { notFound } from '../../../../engine/refusal.ts'
import type { Page } from '../../../../practice/vocabulary/process.ts'
import { addRow } from '../../../fields/list-field.ts'
import { inside, keyOf } from '../../../fields/names.ts'
import { showRefusal } from '../../../refusals.ts'
import { field, send, type Form, type Routes } from '../../../web.ts'
import { askingAgain, errorsOf, statusAfter, type Tried } from '../asking/again.ts'
import type { Asking } from '../asking/asking.ts'
import { answersIn, doingIn, type Doing } from '../asking/form-answers.ts'
import {
  addressOf,
  shownAtEntry,
  shownRecord,
  standpoint,
  standpoints,
  type RecordFile,
  type Shown,
} from '../record.ts'
import { questionPage } from './question-page.ts'

interface At {
  readonly Params: { readonly id: string; readonly page: string }
}

/** The pages of a record: shown, and saved with whatever else the pressed button asks for. */
export const questionPageRoutes: Routes = (app, web) => {
  app.get<At>('/records/:id/pages/:page', async (request, reply) => {
    const shown = await shownAtEntry(request, web)
    if (!shown.ok) return await showRefusal(request, reply, web, shown.refusal)
    const { file } = shown.value
    const page = pageOf(file, request.params.page)
    if (!page) return await showRefusal(request, reply, web, notFound().refusal)
    if (page.by === 'authoriser') return await reply.redirect(addressOf(file, 'decide'), 303)
    if (!file.may.has(stepOf(page))) return await reply.redirect(addressOf(file), 303)
    const rows = rowsAsked(field(request.query, 'rows'))
    return await again(reply, shown.value, page, { rows })
  })

  app.post<At>('/records/:id/pages/:page', async (request, reply) => {
    const before = await shownRecord(request, web)
    if (!before.ok) return await showRefusal(request, reply, web, before.refusal)
    const { file, caller } = before.value
    const page = pageOf(file, request.params.page)
    if (!page) return await showRefusal(request, reply, web, notFound().refusal)
    const form = request.body as Form
    const doing = doingIn(form)
    const given = answersIn(file, page.asks, form, doing)
    const saved = await saveAnswers(web.office, caller, file.row.id, given)
    if (!saved.ok) return await again(reply, before.value, page, { given, refusal: saved.refusal })
    const wrong = saved.value.answers.some((one) => one.is === 'problem')
    const after = await shownAtEntry(request, web)
    if (!after.ok) return await showRefusal(request, reply, web, after.refusal)
    if (wrong) {
      const rows = rowsWanted(doing, form)
      return await again(reply, after.value, page, { given, saved: saved.value, rows })
    }
    return await goOn(request, reply, {
      before: file,
      after: after.value,
      page,
      saved: saved.value,
      doing,
      form,
    })
  })
}

const pageOf = ({ definition }: RecordFile, id: string): Page | undefined =>
  definition.pages.find((one) => one.id === id)

/** The same page again, with what was wrong at its top and beside its fields. */
async function again(
  reply: FastifyReply,
  shown: Shown,
  page: Page,
  tried: Tried,
): Promise<FastifyReply> {
  const asking = askingAgain(shown, page.asks, tried)
  const errors = errorsOf(asking, tried, (gap) => gap.page === page.id)
  return await send(reply.code(statusAfter(tried)), questionPage({ asking, page, errors }))
}

interface Going {
  readonly before: RecordFile
  readonly after: Shown
  readonly page: Page
  readonly saved: SavedAnswers
  readonly doing: Doing
  readonly form: Form
}

async function goOn(
  request: FastifyRequest,
  reply: FastifyReply,
  { before, after, page, saved, doing, form }: Going,
): Promise<FastifyReply> {
  const { file, web, caller } = after
  const here = addressOf(file, 'pages', page.id)
  const [first = '', second = ''] = doing.with
  switch (doing.verb) {
    case 'add-row': {
      const rows = rowsWanted(doing, form)
      return await reply.redirect(
        `${here}?rows=${first}:${rows?.count ?? 1}#${first}-row${(rows?.count ?? 1) - 1}`,
        303,
      )
    }
    case 'remove-row':
      return await reply.redirect(`${here}#${first}`, 303)
    case 'same':
      return await reply.redirect(`${here}#${keyOf({ question: first, partId: second })}`, 303)
    case 'choose': {
      const chosen = await chooseAnswer(
        web.office,
        caller,
        file.row.id,
        first,
        second === 'taken' ? 'taken' : 'kept',
      )
      if (!chosen.ok) return await showRefusal(request, reply, web, chosen.refusal)
      return await reply.redirect(here, 303)
    }
    case 'add':
      return await reply.redirect(
        addressOf(file, 'people', first === 'other' ? 'other' : 'subject'),
        303,
      )
    case 'find-services':
      return await reply.redirect(addressOf(file, 'services', first), 303)
    case 'ask':
      return await reply.redirect(addressOf(file, 'requests', 'new'), 303)
    case 'open': {
      const started = await startProcess(web.office, caller, {
        process: first,
        personIds: [],
        openedFrom: file.row.id,
      })
      if (!started.ok) return await showRefusal(request, reply, web, started.refusal)
      const opens = web.office.practice.processes.get(first)?.pages[0]?.id ?? ''
      return await reply.redirect(`/records/${started.value.id}/pages/${opens}`, 303)
    }
    default: {
      const contested = saved.answers.find((one) => one.is === 'contested')
      if (contested) return await reply.redirect(`${here}#${keyOf(contested)}-contest`, 303)
      const refused = willBeRefused(after, saved)
      if (refused) return await reply.redirect(`${here}#${refused}`, 303)
      const more = newlyAsked(before, file, page)
      if (more) return await reply.redirect(`${here}#${more}`, 303)
      const next = nextPage(file.definition, file.view, page.id)
      const last = stepOf(page) === 'follow-up' ? addressOf(file) : addressOf(file, 'check')
      return await reply.redirect(next ? addressOf(file, 'pages', next.id) : last, 303)
    }
  }
}

/**
 * The first answer just given that a return would be refused for: the page is shown once more with the words beside it.
 * Going on then changes nothing, so that it goes on.
 */
function willBeRefused({ lines = [] }: Shown, { answers }: SavedAnswers): string | undefined {
  const given = answers.find(
    ({ is, question, partId }) =>
      is === 'saved' &&
      lines.some(
        (line) =>
          line.says === 'error' &&
          line.questions.includes(question) &&
          (partId === undefined || partId === line.partId),
      ),
  )
  return given && keyOf(given)
}

/** The first question that the answers just given made necessary: without a script it was not on the page yet. */
function newlyAsked(before: RecordFile, after: RecordFile, page: Page): string | undefined {
  const askedIn = (file: RecordFile): string[] =>
    standpoints(file).flatMap((part) =>
      page.asks.flatMap((id) => {
        const question = questionOf(file.definition, id)
        const isHere = (question.each === 'child') === (part !== undefined)
        if (!isHere || !asked(question, standpoint(file, part))) return []
        return [keyOf({ question: id, partId: part?.row.id })]
      }),
    )
  const known = new Set(askedIn(before))
  return askedIn(after).find((key) => !known.has(key))
}

/** One row more than there were on the form. */
function rowsWanted({ verb, with: [key = ''] }: Doing, form: Form): Asking['rows'] {
  if (addRow(key) !== `${verb}:${key}`) return undefined
  return { key, count: Math.min(200, Number(field(form, inside.rows(key))) || 0) + 1 }
}

function rowsAsked(text: string): Asking['rows'] {
  const [key = '', count] = text.split(':')
  return key === '' ? undefined : { key, count: Math.min(200, Number(count) || 1) }
}
