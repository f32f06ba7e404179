import type { FastifyRequest } from 'fastify'
import type { MyWork } from '../../../cases/reading/read-my-work.ts'
import { permitStart } from '../../../engine/permissions.ts'
import { instantInWords } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { html, type Child, type Html } from '../../html.ts'
import { section, sideColumns } from '../../layout/columns.ts'
import { page } from '../../layout/page.ts'
import { sectionLinks } from '../../parts/section-links.ts'
import { signedInOn, type Web } from '../../web.ts'
import { childrenTable, factTitle } from './children-table.ts'
import type { HeldChild } from './groups.ts'
import { leadOf } from './lead.ts'
import type { Shown } from './line-words.ts'
import { workList } from './work-list.ts'

interface MyWorkProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly mine: MyWork
}

const shownIn = ({ web, request, mine }: MyWorkProps): Shown => ({
  web,
  now: mine.now,
  csrfToken: request.csrfToken,
  isOwn: true,
})

/** A worker's day: what is late, what waits for them, what comes, and whom they work with. */
export function myWorkPage(props: MyWorkProps): Html {
  const { web, request, mine } = props
  const shown = shownIn(props)
  const isEmpty = mine.lines.length === 0 && mine.handOvers.length === 0
  return page({
    ...frame(request, web),
    title: 'My work',
    heading: {
      text: 'My work',
      caption: instantInWords(mine.now),
      lead: leadOf(mine.lines, mine.handOvers.length),
      actions: mayBegin(props) && button({ text: 'Begin a record', href: '/start' }),
    },
    content: html`${views(props, '/my-work')}${sideColumns(
      isEmpty
        ? html`<p class="govuk-body">Nothing waits for you. What is given to you, sent back to you or due appears here by itself.</p>`
        : workList(mine.lines, mine.handOvers, shown),
      section({ title: 'Children I work with', content: standings(props) }),
    )}`,
  })
}

const mayBegin = ({ web, request }: MyWorkProps): boolean =>
  web.office.practice.catalogue.processes.some(
    (one) => permitStart(one, signedInOn(request).caller, web.office.practice).ok,
  )

/** The children of a worker, all of them or those of one standing. */
export function myChildrenPage(props: MyWorkProps & { readonly standing: string }): Html {
  const { web, request, mine, standing } = props
  const children = mine.children.filter((one) => standing === '' || one.open.includes(standing))
  const which = standing === '' ? undefined : factTitle(standing, props)
  return page({
    ...frame(request, web),
    title: 'Children I work with',
    heading: { text: 'Children I work with', caption: which ?? instantInWords(mine.now) },
    content: html`${views(props, '/my-work/children')}
      ${
        which &&
        html`<p class="govuk-body">${which}: ${children.length} of ${mine.children.length}. <a class="govuk-link" href="/my-work/children">Show every child</a></p>`
      }
      ${children.length > 0 ? childrenTable(children, shownIn(props)) : nobody}`,
  })
}

const nobody = html`<p class="govuk-body">You work with no child now. Children appear here when a referral, an assessment or a plan of theirs is given to you.</p>`

const views = ({ mine }: MyWorkProps, current: string): Html =>
  sectionLinks({
    label: 'Views of my work',
    links: [
      { text: 'What to do', href: '/my-work', count: mine.lines.length + mine.handOvers.length },
      { text: 'Children I work with', href: '/my-work/children', count: mine.children.length },
    ].map((one) => ({ ...one, current: one.href === current })),
  })

/** How many children there are of each standing; each number opens them. */
function standings({ mine, web }: MyWorkProps): Child {
  if (mine.children.length === 0) return nobody
  const line = (text: string, count: number, query: string): Html =>
    html`<li><span>${text}</span> <a class="govuk-link" href="/my-work/children${query}"><strong>${count}</strong><span class="govuk-visually-hidden"> ${text}</span></a></li>`
  return html`<ul class="tw-counts">
    ${line('Children', mine.children.length, '')}
    ${kindsOf(mine.children).map((kind) =>
      line(
        factTitle(kind, { web }),
        mine.children.filter((one) => one.open.includes(kind)).length,
        `?standing=${kind}`,
      ),
    )}
  </ul>`
}

const kindsOf = (children: readonly HeldChild[]): readonly string[] => [
  ...new Set(children.flatMap((one) => one.open)),
]
