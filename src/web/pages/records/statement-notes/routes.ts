import type { FastifyReply, FastifyRequest } from 'fastify'
import { questionIn } from '../../../../cases/records/outcome-question.ts'
import {
  addStatementNote,
  answerStatementNote,
  mayAnswerNotes,
} from '../../../../cases/records/statement-note.ts'
import type { Step } from '../../../../engine/journey.ts'
import type { Refusal } from '../../../../engine/refusal.ts'
import { showRefusal, statusOf } from '../../../refusals.ts'
import { field, send, signedInOn, type Routes, type Web } from '../../../web.ts'
import { firstNameOf } from '../people-words.ts'
import { recordPage } from '../record-page.ts'
import { addressOf, shownRecord, type Shown } from '../record.ts'
import { sectionsOf } from '../summary.ts'
import { notesForm, saidIn, wrongIn, type Choice } from './note-form.ts'

interface At {
  readonly Params: { readonly id: string; readonly note: string }
}

const path = '/records/:id/disputed'

/** Saying that something in a record is wrong, or that somebody does not agree; and what was done about it. */
export const statementNoteRoutes: Routes = (app, web) => {
  app.get<At>(path, async (request, reply) => await show(request, reply, web))

  app.post<At>(path, async (request, reply) => {
    const { caller } = signedInOn(request)
    const { id } = request.params
    const [question = '', partId] = field(request.body, 'about').split(' ')
    const statement = { record: id, question, partId }
    const added = await addStatementNote(web.office, caller, statement, saidIn(request.body))
    if (!added.ok) return await show(request, reply, web, added.refusal)
    return await reply.redirect(`/records/${id}/disputed#note-${added.value.noteId}`, 303)
  })

  app.post<At>(`${path}/:note`, async (request, reply) => {
    const { caller } = signedInOn(request)
    const { id, note } = request.params
    const words = field(request.body, `answer-${note}`)
    const answered = await answerStatementNote(web.office, caller, { record: id }, note, words)
    if (!answered.ok) return await show(request, reply, web, answered.refusal)
    return await reply.redirect(`/records/${id}/disputed#note-${note}`, 303)
  })
}

async function show(
  request: FastifyRequest<At>,
  reply: FastifyReply,
  web: Web,
  refusal?: Refusal,
): Promise<FastifyReply> {
  const read = await shownRecord(request, web)
  if (!read.ok) return await showRefusal(request, reply, web, read.refusal)
  const shown = read.value
  const { file, caller } = shown
  const errors = wrongIn(refusal)
  return await send(
    reply.code(refusal ? statusOf(refusal) : 200),
    recordPage({
      shown,
      title: 'Somebody says that this is wrong',
      errors,
      content: notesForm({
        action: addressOf(file, 'disputed'),
        csrfToken: request.csrfToken,
        choices: choicesIn(shown),
        notes: file.notes
          .filter((note) => note.saidOf === undefined)
          .map((note) => ({ ...note, asked: askedOf(shown, note.askedIn) })),
        mayAnswer: mayAnswerNotes(file, caller),
        typed: request.body ?? request.query,
        errors,
        back: { value: addressOf(file), text: 'Back to the file' },
      }),
    }),
  )
}

const steps: readonly Step[] = ['record', 'authorise', 'follow-up']

/** Every answer that was given, of the record and of each child. */
const choicesIn = (shown: Shown): readonly Choice[] =>
  steps
    .flatMap((step) => sectionsOf(shown, step))
    .flatMap(({ rows, partId }) =>
      rows
        .filter((row) => row.answer !== undefined)
        .map(({ question }) => ({
          value: partId ? `${question} ${partId}` : question,
          text: askedOf(shown, { question, partId }),
        })),
    )

function askedOf(
  { file }: Shown,
  { question, partId }: { readonly question: string; readonly partId?: string | undefined },
): string {
  const part = file.parts.find((one) => one.row.id === partId)
  const asked = questionIn(file.definition, question)?.text ?? question
  return part ? `${firstNameOf(part.person)}: ${asked}` : asked
}
