import type { Account } from '../../../cases/sign-in/account.ts'
import { instantInWords } from '../../../engine/words.ts'
import { button } from '../../govuk/button.ts'
import { html, type Html } from '../../html.ts'
import { workTable } from '../../parts/work-table.ts'
import { smallForm, type AccountProps } from './account-form.ts'

const byWords: Readonly<Record<Account['sessions'][number]['came_by'], string>> = {
  password: 'password',
  'second-factor': 'password and a code',
  passkey: 'passkey',
  'recovery-code': 'password and a recovery code',
  'single-sign-on': 'council account',
}

/** Where somebody is signed in, and the way to end what is not theirs any more. */
export function sessionsSection(props: AccountProps): Html {
  const { sessions } = props.account
  return html`<h2 class="govuk-heading-m tw-next">Where you are signed in</h2>
    ${workTable({
      caption: 'Your sessions, last used first',
      columns: [
        { title: 'Where', plainOnPhone: true },
        { title: 'Signed in' },
        { title: 'Last used' },
        { title: 'End', hideTitle: true },
      ],
      groups: [
        {
          title: 'Sessions',
          rows: sessions.map((one) => [
            html`<strong>${one.device || 'A browser'}</strong><span class="tw-table__second">by ${byWords[one.came_by]}</span>`,
            instantInWords(one.started_at),
            instantInWords(one.last_seen_at),
            one.is_this ? 'This one' : endForm(props, one),
          ]),
        },
      ],
    })}
    ${
      sessions.length > 1 &&
      smallForm(
        props,
        '/account/sessions/end',
        button({ text: 'End all but this one', classes: 'govuk-button--warning' }),
      )
    }`
}

const endForm = (props: AccountProps, session: Account['sessions'][number]): Html =>
  smallForm(
    props,
    '/account/sessions/end',
    html`<input type="hidden" name="session" value="${session.id}">
      ${button({
        html: html`End<span class="govuk-visually-hidden">: ${session.device}</span>`,
        classes: 'govuk-button--secondary tw-small-button',
      })}`,
  )
