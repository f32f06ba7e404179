import type { SignpostFile, SignpostRow } from '../../../../cases/directory/taken-up.ts'
import type { Problem } from '../../../../engine/refusal.ts'
import { plainDateInWords } from '../../../../engine/words.ts'
import { button } from '../../../govuk/button.ts'
import { input } from '../../../govuk/input.ts'
import { radios } from '../../../govuk/radios.ts'
import { html, type Child, type Html } from '../../../html.ts'
import { section } from '../../../layout/columns.ts'
import { justDone } from '../../../parts/just-done.ts'
import { firstNameOf } from '../../records/people-words.ts'
import { recordPage } from '../../records/record-page.ts'
import { addressOf, type Part, type Shown } from '../../records/record.ts'
import { serviceAddress } from '../addresses.ts'
import { takenUpOptions } from '../taken-up-words.ts'

interface SignpostsPageProps {
  readonly shown: Shown
  readonly signposts: SignpostFile['signposts']
  readonly done?: string | undefined
  /** An e-mail that was not sent: whose, to which address, and why. */
  readonly tried?: { readonly partId: string; readonly to: string } | undefined
  readonly problems?: readonly Problem[]
}

const signpostsAddress = (shown: Pick<Shown, 'file'>): string => addressOf(shown.file, 'signposts')

/** What each child’s family was pointed to, as it stood that day; the list they can have of it, and what came of it. */
export function signpostsPage(props: SignpostsPageProps): Html {
  const { shown, signposts, done, problems = [], tried } = props
  const listed = shown.file.parts.flatMap((part) => {
    const theirs = signposts.filter((one) => one.part_id === part.row.id)
    return theirs.length > 0 ? [{ part, theirs }] : []
  })
  return recordPage({
    shown,
    title: 'Where the family was pointed to',
    notice: justDone(done),
    errors: problems.map(({ message }) => ({ text: message, href: `#to-${tried?.partId ?? ''}` })),
    content:
      listed.length === 0
        ? html`<p class="govuk-body">Nobody was pointed to a service of the directory in this record, or nothing has been decided yet.</p>`
        : listed.map(({ part, theirs }) =>
            section({
              title: firstNameOf(part.person),
              content: html`${theirs.map((one) => signpost(props, one))}${list(props, part)}`,
            }),
          ),
  })
}

function signpost({ shown }: SignpostsPageProps, one: SignpostRow): Html {
  const { service, serviceId, reach, where } = one.detail
  const mayWrite = shown.file.may.has('add-note')
  return html`<div class="tw-signpost">
    <h3 class="govuk-heading-s"><a class="govuk-link" href="${serviceAddress(serviceId)}">${service}</a></h3>
    <p class="tw-small">On ${plainDateInWords(one.on)} it said: ${[reach, where].filter(Boolean).join(' · ')}</p>
    <p class="govuk-body"><strong>${takenUpOptions(shown.web)[one.detail.takenUp ?? ''] ?? 'Not known yet whether they got in touch'}</strong>${saidBy(one)}</p>
    ${
      mayWrite &&
      html`<form class="tw-signpost__say" method="post" action="${signpostsAddress(shown)}">
      <input type="hidden" name="_csrf" value="${shown.request.csrfToken}">
      <input type="hidden" name="signpost" value="${one.id}">
      ${radios({
        name: 'takenUp',
        idPrefix: `said-${one.id}`,
        classes: 'govuk-radios--small govuk-radios--inline',
        fieldset: {
          legend: {
            html: html`What have you heard?<span class="govuk-visually-hidden"> (${service})</span>`,
          },
        },
        items: Object.entries(takenUpOptions(shown.web)).map(([value, text]) => ({ value, text })),
      })}
      <button class="govuk-button govuk-button--secondary" data-module="govuk-button" name="do" value="say">Save<span class="govuk-visually-hidden"> what was heard of ${service}</span></button>
    </form>`
    }
  </div>`
}

const sayers: Readonly<Record<string, string>> = {
  family: 'the family said',
  provider: 'the service said',
  worker: 'a worker said',
}

function saidBy({ detail: { saidBy: by = '', saidOn } }: SignpostRow): Child {
  return saidOn && html`, ${sayers[by] ?? by} on ${plainDateInWords(saidOn)}`
}

function list({ shown, tried, problems = [] }: SignpostsPageProps, part: Part): Html | undefined {
  const { file, request, web } = shown
  if (!file.may.has('add-note')) return undefined
  const name = firstNameOf(part.person)
  const isTried = tried?.partId === part.row.id
  const problem = isTried ? problems[0]?.message : undefined
  const hidden = html`<input type="hidden" name="_csrf" value="${request.csrfToken}"><input type="hidden" name="part" value="${part.row.id}">`
  return html`<div class="tw-signpost__list">
    <h3 class="govuk-heading-s">A short list for the family<span class="govuk-visually-hidden"> (${name})</span></h3>
    <p class="govuk-body">Places and how to reach them, in plain words. It names nobody, and has a link where the family can say whether they got in touch.</p>
    <form method="post" action="${signpostsAddress(shown)}/printed">${hidden}
      ${button({ text: 'Print the list', classes: 'govuk-button--secondary' })}
    </form>
    <form method="post" action="${signpostsAddress(shown)}" novalidate>${hidden}
      ${input({
        id: `to-${part.row.id}`,
        name: 'to',
        type: 'email',
        label: { text: 'Or send it by e-mail to' },
        hint: { text: 'An address that only they read. Ask them first.' },
        classes: 'govuk-input--width-20',
        value: isTried ? tried.to : '',
        autocomplete: 'off',
        spellcheck: false,
        ...(problem ? { errorMessage: { text: problem } } : {}),
      })}
      <button class="govuk-button govuk-button--secondary" data-module="govuk-button" name="do" value="mail">Send the list</button>
      ${!web.hasPost && html`<p class="tw-small">There is no mail server here yet: it waits in the outbox.</p>`}
    </form>
  </div>`
}
