import type { FastifyRequest } from 'fastify'
import { frame } from '../../frame.ts'
import { exitThisPage } from '../../govuk/exit-this-page.ts'
import { html, type Child, type Html } from '../../html.ts'
import { page, type PageProps } from '../../layout/page.ts'
import { publicPage } from '../../layout/public-page.ts'
import { ringFirst } from '../../parts/danger-banner.ts'
import type { Web } from '../../web.ts'
import { phone } from '../request-support/request-page.ts'
import { start as news } from '../news/addresses.ts'
import { keepAddress, listAddress, start } from './addresses.ts'

export interface DirectoryPageProps extends Pick<
  PageProps,
  'title' | 'heading' | 'back' | 'errors' | 'banner' | 'scripts'
> {
  readonly web: Web
  readonly request: FastifyRequest
  readonly content: Child
}

/** A page of the directory: for a family as a family reads, for a worker inside the frame of their work. */
export function directoryPage(props: DirectoryPageProps): Html {
  const { web, request, content, ...rest } = props
  const shown = { ...rest, site: web.site, content: html`${content}${foot(web)}` }
  if (request.signedIn) return page({ ...shown, ...frame(request, web) })
  return publicPage({
    ...shown,
    danger: ringFirst({
      question: 'Is a child in danger right now?',
      answer: 'Ring 999.',
      content: html`If you are worried, ring us on ${phone(web, 'front-door')}, or ${phone(web, 'emergency-duty')} at night and at weekends.`,
      exit: exitThisPage({ text: 'Leave this page now', redirectUrl: `${start}/leave` }),
    }),
  })
}

const foot = ({
  office,
}: Web): Html => html`<nav class="tw-directory__foot" aria-label="More of this directory">
  <a class="govuk-link" href="${start}">Find help</a>
  ${office.practice.catalogue.groups && html`<a class="govuk-link" href="/whats-on">What is on</a>`}
  ${office.practice.catalogue.directory?.news && html`<a class="govuk-link" href="${news}">News</a>`}
  <a class="govuk-link" href="${listAddress}">Your list</a>
  <a class="govuk-link" href="${start}/feedback">Tell us what you think</a>
  <a class="govuk-link" href="${keepAddress}">For people who run a service</a>
</nav>`
