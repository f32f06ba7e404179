import type { FastifyRequest } from 'fastify'
import { mayHoldCases } from '../../../cases/reading/work/work-of.ts'
import type { MyWork } from '../../../cases/reading/read-my-work.ts'
import { takenAlongHere } from '../../../cases/records/taken-along.ts'
import { permitStart, postsFor } from '../../../engine/permissions.ts'
import { dateInLondon } from '../../../engine/temporal.ts'
import { dateInWords, instantInWords, whenInWords } from '../../../engine/words.ts'
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
import { namedList } from './named-list.ts'
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
  const toDo = html`${
    isEmpty
      ? html`<p class="govuk-body">Nothing waits for you. What is given to you, sent back to you or due appears here by itself.</p>`
      : workList(mine.lines, mine.handOvers, shown)
  }${namedList(mine.named, shown)}`
  return page({
    ...frame(request, web),
    title: 'My work',
    heading: {
      text: 'My work',
      caption: instantInWords(mine.now),
      lead: leadOf(mine.lines, mine.handOvers.length),
      actions: [
        mayBegin(props) && button({ text: 'Begin a record', href: '/start' }),
        takesAlong(props) &&
          button({
            text: 'Take visits along',
            href: '/visits/take',
            classes: 'govuk-button--secondary',
          }),
      ],
    },
    content: html`${views(props, '/my-work')}${wallLines(mine)}${worksWithChildren(props) ? sideColumns(toDo, section({ title: 'Children I work with', content: standings(props) })) : toDo}`,
  })
}

/** What a manager or the privacy officer has to look at because of restricted records, above everything else. */
function wallLines({ walls, now }: MyWork): Child {
  const { glass, reviews } = walls
  if (glass.length === 0 && reviews.length === 0) return undefined
  const today = dateInLondon(now)
  return html`<ul class="tw-wall-tasks">
    ${glass.map((one) => html`<li><strong>Broken glass:</strong> ${one.worker} opened restricted record ${one.person_id} ${whenInWords(one.from_at, now)}. <a class="govuk-link" href="/restricted/glass/${one.id}">Look into it</a></li>`)}
    ${reviews.map((one) => html`<li><strong>${one.review_on !== null && one.review_on < today ? 'Review overdue' : 'Review due'}:</strong> restricted record ${one.person_id}, ${one.review_on ? dateInWords(one.review_on) : 'no day set'}. <a class="govuk-link" href="/people/${one.person_id}/restrict">Review it</a></li>`)}
  </ul>`
}

/** Do they write records that are taken along here? */
const takesAlong = ({ web, request }: MyWorkProps): boolean =>
  takenAlongHere(web.office.practice).some(
    (one) => postsFor('record', one, signedInOn(request).caller).length > 0,
  )

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

/** Whoever is never given a child has no list of children: it would always say that there is none. */
const worksWithChildren = ({ web, request, mine }: MyWorkProps): boolean =>
  mine.children.length > 0 || mayHoldCases(web.office.practice, signedInOn(request).caller)

const views = (props: MyWorkProps, current: string): Child => {
  const { mine } = props
  if (current === '/my-work' && !worksWithChildren(props)) return undefined
  return sectionLinks({
    label: 'Views of my work',
    links: [
      { text: 'What to do', href: '/my-work', count: mine.lines.length + mine.handOvers.length },
      { text: 'Children I work with', href: '/my-work/children', count: mine.children.length },
    ].map((one) => ({ ...one, current: one.href === current })),
  })
}

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
