import type { FastifyRequest } from 'fastify'
import type { Raw } from '../../../engine/answers.ts'
import type { Problem } from '../../../engine/refusal.ts'
import type { GroupForms } from '../../../practice/vocabulary/groups.ts'
import type { Questions } from '../../../practice/vocabulary/question.ts'
import { fieldFor, type Named } from '../../fields/field.ts'
import { rawFrom } from '../../fields/raw.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { html, type Child, type Html } from '../../html.ts'
import { page } from '../../layout/page.ts'
import type { Form, Web } from '../../web.ts'

/** What was typed in a form, and what is wrong with it. */
export interface Typed {
  readonly given: Readonly<Record<string, Raw>>
  readonly problems: readonly Problem[]
}

export const nothingTyped: Typed = { given: {}, problems: [] }

/** What a form of groups asks; nothing where the authority runs none. */
export const asked = (web: Web, form: keyof GroupForms): Questions =>
  web.office.practice.catalogue.groups?.asks[form] ?? {}

/** What a form sends, by the questions that it asks. */
export const givenIn = (form: unknown, questions: Questions): Readonly<Record<string, Raw>> =>
  Object.fromEntries(
    Object.entries(questions).map(([id, question]) => [
      id,
      rawFrom((form ?? {}) as Form, id, question),
    ]),
  )

interface FieldsProps {
  readonly web: Web
  readonly questions: Questions
  readonly typed: Typed
  readonly named?: Named
}

/** The fields of a form, each with what was typed and what is wrong with it. */
export const fields = ({ web, questions, typed, named }: FieldsProps): readonly Html[] =>
  Object.entries(questions).map(([id, question]) =>
    fieldFor({
      question,
      key: id,
      raw: typed.given[id],
      problem: typed.problems.find((one) => one.question === id)?.message,
      practice: web.office.practice,
      named: named ?? { workers: [], me: '' },
    }),
  )

/** Where the summary of what is wrong leads: to the first box of each answer. */
export const errorsOf = (
  { problems }: Typed,
  questions: Questions,
): readonly { readonly text: string; readonly href: string }[] =>
  problems.map(({ question, message }) => {
    const kind = questions[question]?.kind
    const box = kind === 'date' || kind === 'instant' ? `${question}-day` : question
    return { text: message, href: `#${box}` }
  })

interface FormPageProps extends FieldsProps {
  readonly request: FastifyRequest
  readonly title: string
  readonly caption?: string
  readonly lead?: string
  readonly back: { readonly text: string; readonly href: string }
  readonly action: string
  readonly press: string
  readonly before?: Child
}

/** A page that asks some questions and does one thing. */
export function formPage(props: FormPageProps): Html {
  const { web, request, title, back, action, press, questions, typed } = props
  return page({
    ...frame(request, web),
    title,
    back,
    errors: errorsOf(typed, questions),
    heading: {
      text: title,
      ...(props.caption ? { caption: props.caption } : {}),
      ...(props.lead ? { lead: props.lead } : {}),
    },
    content: html`${props.before}<form method="post" action="${action}" novalidate>
      <input type="hidden" name="_csrf" value="${request.csrfToken}">
      ${fields(props)}
      ${button({ text: press, preventDoubleClick: true })}
    </form>`,
  })
}
