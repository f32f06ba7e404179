import type { FastifyRequest } from 'fastify'
import type { WorkerFile } from '../../../cases/workers/read-worker.ts'
import type { Problem, Refusal } from '../../../engine/refusal.ts'
import { counted, instantInWords } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { details } from '../../govuk/details.ts'
import { select } from '../../govuk/select.ts'
import { html, type Child, type Html } from '../../html.ts'
import { page } from '../../layout/page.ts'
import { justDone } from '../../parts/just-done.ts'
import { field, type Web } from '../../web.ts'
import { dayBoxes, postFields, wrongAt } from './post-fields.ts'

export interface WorkerProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly file: WorkerFile
  readonly said?: string | undefined
  readonly refusal?: Refusal | undefined
}

type Shown = WorkerProps & { readonly problems: readonly Problem[] }

/** Somebody's account: their posts, how they sign in, and what can be done for them. No child is on it. */
export function workerPage(props: WorkerProps): Html {
  const { web, request, file, said, refusal } = props
  const problems = refusal?.kind === 'invalid' ? refusal.problems : []
  const shown = { ...props, problems }
  return page({
    ...frame(request, web),
    title: 'Somebody who works here',
    back: { text: 'People who work here', href: '/workers' },
    heading: { text: file.worker.name, lead: standing(file) },
    banner: justDone(said),
    errors: [
      ...(refusal && problems.length === 0 ? [{ text: refusal.message }] : []),
      ...problems.map((one) => ({ text: one.message, href: `#${one.question}` })),
    ],
    content: html`<h2 class="govuk-heading-m tw-next">Posts</h2>
      ${file.posts.length === 0 && html`<p class="govuk-body">None now, and none to come.</p>`}
      ${file.posts.map((post) => postSection(post, shown))}
      <h2 class="govuk-heading-m tw-next">Give another post</h2>
      ${form(
        shown,
        'posts',
        html`${postFields({ web, typed: request.body, problems })}
        ${select({
          id: 'acting-for',
          name: 'acting-for',
          label: { text: 'Do they act for somebody?' },
          hint: { text: 'Then a last day is needed.' },
          value: field(request.body, 'acting-for'),
          items: [
            { value: '', text: 'No' },
            ...file.others.map(({ id, name }) => ({ value: id, text: name })),
          ],
          ...wrongAt(problems, 'acting-for'),
        })}
        ${button({ text: 'Give the post', preventDoubleClick: true })}`,
      )}
      <h2 class="govuk-heading-m tw-next">Signing in</h2>
      ${signingIn(shown)}
      <h2 class="govuk-heading-m tw-next">When they leave</h2>
      <p class="govuk-body"><a class="govuk-link" href="/workers/${file.worker.id}/leaving">End the account and hand over what they hold</a></p>`,
  })
}

function standing({ worker, lastSignedInAt, closedAt }: WorkerFile): string {
  if (closedAt) {
    return `This account was closed on ${instantInWords(closedAt)}, because nobody signed in to it for a long time.`
  }
  const last = lastSignedInAt ? `last on ${instantInWords(lastSignedInAt)}` : 'not once yet'
  return `Signs in as ${worker.username}, ${last}.`
}

const form = ({ request, file }: Shown, what: string, content: Child): Html =>
  html`<form method="post" action="/workers/${file.worker.id}/${what}" novalidate>
    <input type="hidden" name="_csrf" value="${request.csrfToken}">
    ${content}
  </form>`

/** A post with its days, and the way to end it: what they hold in its team goes to somebody with it. */
function postSection(post: WorkerFile['posts'][number], shown: Shown): Html {
  const { practice } = shown.web.office
  const { file, problems, request } = shown
  const team = practice.pack.teams.find(({ id }) => id === post.team_id)?.name ?? post.team_id
  const held = file.held.find((one) => one.team_id === post.team_id)
  const isThis = field(request.body, 'post') === post.id
  const hasProblem = problems.some((one) => one.question === `takes-${post.id}`)
  const until = post.to_at ? ` until ${instantInWords(post.to_at)}` : ''
  return html`<p class="govuk-body"><strong>${practice.roles.get(post.role)?.title ?? post.role}, ${team}</strong>
      <span class="tw-table__second">from ${instantInWords(post.from_at)}${until}${post.actingFor && `, acting for ${post.actingFor}`}${post.from_claims && ', given by the council’s sign-in'}</span></p>
    ${details({
      summaryHtml: html`End this post<span class="govuk-visually-hidden">: ${team}</span>`,
      open: hasProblem || isThis,
      html: form(
        shown,
        'posts/end',
        html`<input type="hidden" name="post" value="${post.id}">
        ${
          held &&
          select({
            id: `takes-${post.id}`,
            name: `takes-${post.id}`,
            label: {
              text: `Who takes ${counted(held.children, 'child', 'children')} and ${counted(held.records, 'open record')} of this team?`,
            },
            items: [
              { value: '', text: 'Choose' },
              ...held.takers.map(({ id, name }) => ({ value: id, text: name })),
            ],
            ...wrongAt(problems, `takes-${post.id}`),
          })
        }
        ${dayBoxes(`on-${post.id}`, 'Last day', 'Leave it empty to end it now. On a later day, what they hold then goes to the team’s manager.', { typed: request.body, problems })}
        ${button({ text: 'End this post', classes: 'govuk-button--warning' })}`,
      ),
    })}`
}

function signingIn(shown: Shown): Html {
  const { file } = shown
  const { hasApp, passkeys } = file.factors
  const small = { classes: 'govuk-button--secondary' }
  return html`<p class="govuk-body">${hasApp || passkeys > 0 ? 'They have an app or a passkey beside their password.' : 'They have neither an app nor a passkey.'}</p>
    <div class="govuk-button-group">
      ${file.closedAt && form(shown, 'reopen', button({ text: 'Open the account again' }))}
      ${form(shown, 'link', button({ text: file.hasPassword ? 'Make a link for a new password' : 'Make a new invitation link', ...small }))}
      ${form(shown, 'end-sessions', button({ text: 'Sign them out everywhere', ...small }))}
      ${(hasApp || passkeys > 0) && form(shown, 'remove-factors', button({ text: 'They lost their phone and passkeys: take them away', ...small }))}
    </div>`
}
