import type { FastifyRequest } from 'fastify'
import type { CheckFile } from '../../../cases/groups/check-before-booking.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../layout/page.ts'
import type { Questions } from '../../../practice/vocabulary/question.ts'
import type { Web } from '../../web.ts'
import { nameOf } from '../records/people-words.ts'
import { formPage, type Typed } from './form-page.ts'

interface CheckProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly file: CheckFile
  readonly questions: Questions
  readonly typed: Typed
}

/** Saying that a group worker asks somebody before booking a person, or taking it back. Nothing of why is asked. */
export function checkPage({ web, request, file, questions, typed }: CheckProps): Html {
  const { person, ask } = file
  const here = `/people/${person.id}/booking-check`
  const back = { text: 'Back to their page', href: `/people/${person.id}` }
  if (ask === undefined) {
    return formPage({
      ...{ web, request, questions, typed, back, action: here },
      title: 'Check before booking',
      caption: nameOf(person),
      lead: 'Whoever books a place in a group is told to ask somebody first, and nothing else: not why, and not about whom.',
      press: 'Ask before booking',
    })
  }
  return page({
    ...frame(request, web),
    title: 'Check before booking',
    back,
    heading: { text: 'Check before booking', caption: nameOf(person) },
    content: html`<p class="govuk-body">Whoever books a place in a group is told to ask first: <strong>${ask}</strong>.</p>
      <form method="post" action="${here}">
        <input type="hidden" name="_csrf" value="${request.csrfToken}">
        <input type="hidden" name="do" value="lift">
        ${button({ text: 'Nobody has to be asked any more' })}
      </form>`,
  })
}
