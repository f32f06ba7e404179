import type { ErrorSummaryItem } from '../../govuk/error-summary.ts'
import { exitThisPage } from '../../govuk/exit-this-page.ts'
import { html, type Child, type Html } from '../../html.ts'
import { publicPage } from '../../layout/public-page.ts'
import { ringFirst } from '../../parts/danger-banner.ts'
import type { Web } from '../../web.ts'

export const start = '/request-support'
export const address = (page: string): string => `${start}/${page}`

interface RequestPageProps {
  readonly web: Web
  readonly title: string
  /** Left out where the question itself is the heading. */
  readonly heading?: string | undefined
  readonly back?: string | undefined
  /** At the beginning and the end all of it is said; between them, a line. */
  readonly inFull?: boolean
  readonly errors?: readonly ErrorSummaryItem[] | undefined
  readonly content: Child
}

/** Every page of the public form: whom to ring first and the way out, before anything else. */
export function requestPage(props: RequestPageProps): Html {
  const { web, title, heading, back, inFull, errors, content } = props
  return publicPage({
    site: web.site,
    title,
    danger: ringFirst({
      question: 'Is a child in danger right now?',
      answer: 'Ring 999.',
      content: html`Then ring us on ${phone(web, 'front-door')}, or ${phone(web, 'emergency-duty')} at night and weekends.${inFull && ' Do not use this form: nobody reads it straight away outside working hours.'}`,
      exit: exitThisPage({ text: 'Leave this page now', redirectUrl: address('leave') }),
    }),
    ...(heading ? { heading: { text: heading } } : {}),
    ...(back ? { back: { text: 'Back', href: back } } : {}),
    errors,
    content,
    scripts: ['request-support.js'],
  })
}

/** A number as the authority publishes it, to be rung at a touch. */
export function phone(web: Web, id: string): Html | undefined {
  const number = web.office.practice.pack.contacts.find((one) => one.id === id)?.phone
  return number === undefined
    ? undefined
    : html`<a class="govuk-link tw-phone" href="tel:${number.replaceAll(' ', '')}">${number}</a>`
}

/** What was published beside a contact: its hours, its page. */
export const published = (
  { office }: Web,
  id: string,
): { readonly hours?: string; readonly website?: string; readonly name: string } | undefined =>
  office.practice.pack.contacts.find((one) => one.id === id)
