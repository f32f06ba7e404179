import type { FastifyRequest } from 'fastify'
import type { Problem } from '../../../engine/refusal.ts'
import { frame } from '../../frame.ts'
import { html, type Child, type Html } from '../../html.ts'
import { page, type PageProps } from '../../layout/page.ts'
import { publicPage } from '../../layout/public-page.ts'
import type { Web } from '../../web.ts'
import { alertsAddress, feedAddress, privacyAddress, start } from './addresses.ts'

export interface Shown {
  readonly web: Web
  readonly request: FastifyRequest
}

export interface CareersPageProps
  extends Shown, Pick<PageProps, 'title' | 'heading' | 'back' | 'banner' | 'scripts'> {
  readonly content: Child
  readonly problems?: readonly Problem[] | undefined
}

/** A page about jobs: for anybody, and inside the frame of their work for whoever works here already. */
export function careersPage(props: CareersPageProps): Html {
  const { web, request, content, problems = [], ...rest } = props
  const shown = {
    ...rest,
    site: web.site,
    errors: problems.map(({ question, message }) => ({
      text: message,
      ...(question === '' ? {} : { href: `#${question}` }),
    })),
    content: html`${content}${foot()}`,
  }
  return request.signedIn ? page({ ...shown, ...frame(request, web) }) : publicPage(shown)
}

const foot = (): Html => html`<nav class="tw-directory__foot" aria-label="More about jobs">
  <a class="govuk-link" href="${start}">All jobs</a>
  <a class="govuk-link" href="${alertsAddress}">Tell me of new jobs</a>
  <a class="govuk-link" href="${feedAddress}">Jobs as a feed</a>
  <a class="govuk-link" href="${privacyAddress}">What we keep of you</a>
</nav>`

/** The message beside a box, where something is wrong with it. */
export const wrongIn =
  (problems: readonly Problem[]) =>
  (question: string): { errorMessage?: { text: string } } => {
    const found = problems.find((one) => one.question === question)
    return found ? { errorMessage: { text: found.message } } : {}
  }
