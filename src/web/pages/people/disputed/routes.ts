import type { FastifyReply, FastifyRequest } from 'fastify'
import { readPerson, type PersonFile } from '../../../../cases/people/read-person.ts'
import {
  addStatementNote,
  answerStatementNote,
  personFields,
} from '../../../../cases/records/statement-note.ts'
import type { Practice } from '../../../../engine/practice.ts'
import type { Refusal } from '../../../../engine/refusal.ts'
import { plainDateInWords } from '../../../../engine/words.ts'
import { frame } from '../../../frame.ts'
import { page } from '../../../layout/page.ts'
import { showRefusal, statusOf } from '../../../refusals.ts'
import { field, send, signedInOn, type Routes, type Web } from '../../../web.ts'
import { nameOf } from '../../records/people-words.ts'
import { notesForm, saidIn, wrongIn, type Choice } from '../../records/statement-notes/note-form.ts'
import { fieldTitles, saidOfWhat } from './said-of-what.ts'

interface At {
  readonly Params: { readonly id: string; readonly note: string }
}

const path = '/people/:id/disputed'

/** Saying that something said of a person is wrong, or that somebody does not agree; and what was done about it. */
export const disputedRoutes: Routes = (app, web) => {
  app.get<At>(path, async (request, reply) => await show(request, reply, web))

  app.post<At>(path, async (request, reply) => {
    const { caller } = signedInOn(request)
    const { id } = request.params
    const about = field(request.body, 'about')
    const statement = /^\d+$/.test(about)
      ? { person: id, factId: about }
      : { person: id, field: personFields.find((one) => one === about) ?? ('' as const) }
    const added = await addStatementNote(web.office, caller, statement, saidIn(request.body))
    if (!added.ok) return await show(request, reply, web, added.refusal)
    return await reply.redirect(`/people/${id}/disputed#note-${added.value.noteId}`, 303)
  })

  app.post<At>(`${path}/:note`, async (request, reply) => {
    const { caller } = signedInOn(request)
    const { id, note } = request.params
    const words = field(request.body, `answer-${note}`)
    const answered = await answerStatementNote(web.office, caller, { person: id }, note, words)
    if (!answered.ok) return await show(request, reply, web, answered.refusal)
    return await reply.redirect(`/people/${id}/disputed#note-${note}`, 303)
  })
}

async function show(
  request: FastifyRequest<At>,
  reply: FastifyReply,
  web: Web,
  refusal?: Refusal,
): Promise<FastifyReply> {
  const { caller } = signedInOn(request)
  const read = await readPerson(web.office, caller, request.params.id)
  if (!read.ok) return await showRefusal(request, reply, web, read.refusal)
  const file = read.value
  const { practice } = web.office
  const errors = wrongIn(refusal)
  return await send(
    reply.code(refusal ? statusOf(refusal) : 200),
    page({
      ...frame(request, web),
      title: 'Somebody says that this is wrong',
      back: { text: 'Back to their page', href: `/people/${file.person.id}` },
      errors,
      heading: { caption: nameOf(file.person), text: 'Somebody says that this is wrong' },
      content: notesForm({
        action: `/people/${file.person.id}/disputed`,
        csrfToken: request.csrfToken,
        choices: choicesIn(file, practice),
        notes: file.notes.map((note) => ({ ...note, asked: saidOfWhat(note, practice) })),
        mayAnswer: file.maySetRight,
        typed: request.body,
        errors,
        back: { value: `/people/${file.person.id}`, text: 'Back to their page' },
      }),
    }),
  )
}

const choicesIn = ({ facts }: PersonFile, practice: Practice): readonly Choice[] => [
  ...personFields.map((value) => ({ value, text: fieldTitles[value] })),
  ...facts.map((fact) => ({
    value: fact.id,
    text: `${practice.facts.get(fact.kind)?.title ?? fact.kind}, ${plainDateInWords(fact.from_on)}`,
  })),
]
