import type { FastifyRequest } from 'fastify'
import type { FamilysList } from '../../../../cases/directory/family-list.ts'
import type { Problem } from '../../../../engine/refusal.ts'
import { button } from '../../../govuk/button.ts'
import { input } from '../../../govuk/input.ts'
import { radios } from '../../../govuk/radios.ts'
import { html, type Html } from '../../../html.ts'
import { justDone } from '../../../parts/just-done.ts'
import type { Web } from '../../../web.ts'
import { directoryPage } from '../directory-page.ts'
import { signpostFacts } from './signpost-facts.ts'

interface FamilyPageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly list: FamilysList
  readonly problems: readonly Problem[]
  readonly isDone: boolean
}

/** What a family may say, in their words. */
const answers = { yes: 'Yes', notYet: 'Not yet', didNotSuit: 'No, it did not suit us' } as const

/** A family’s short list: the places, and one question about each. Nothing on it says who they are. */
export function familyPage({ web, request, list, problems, isDone }: FamilyPageProps): Html {
  return directoryPage({
    ...{ web, request },
    title: 'Places that can help',
    heading: {
      text: 'Places that can help',
      lead: 'These are the places that we talked about. Please tell us if you got in touch, so that we know what helps.',
    },
    banner: justDone(
      isDone ? 'Thank you. We have what you said. You can change it here at any time.' : undefined,
    ),
    errors: problems.map(({ question, message }) => ({ text: message, href: `#${question}` })),
    content: html`<form method="post" action="${request.url.split('?')[0] ?? ''}" novalidate>
      <input type="hidden" name="_csrf" value="${request.csrfToken}">
      ${list.signposts.map((one) => signpostFacts(one, asked(one, problems)))}
      ${button({ text: 'Send', preventDoubleClick: true })}
    </form>
    <p class="govuk-body">Did none of these help? <a class="govuk-link" href="/directory">Find other help near you</a>, or <a class="govuk-link" href="/request-support">ask us</a>.</p>`,
  })
}

function asked(
  { id, closed, detail: { service, takenUp } }: FamilysList['signposts'][number],
  problems: readonly Problem[],
): Html {
  const problem = problems.find(({ question }) => question === `said-${id}`)
  return html`${closed && html`<p class="govuk-body"><strong>This has closed since.</strong></p>`}
    ${radios({
      name: `said-${id}`,
      idPrefix: `said-${id}`,
      fieldset: {
        legend: {
          html: html`Did you get in touch?<span class="govuk-visually-hidden"> (${service})</span>`,
          classes: 'govuk-fieldset__legend--s',
        },
      },
      value: takenUp ?? '',
      items: Object.entries(answers).map(([value, text]) => ({ value, text })),
      ...(problem ? { errorMessage: { text: problem.message } } : {}),
    })}`
}

/** For a list on paper: the letters of its address, to be typed. */
export const typeLettersPage = ({ web, request }: Pick<FamilyPageProps, 'web' | 'request'>): Html =>
  directoryPage({
    ...{ web, request },
    title: 'Open your list',
    heading: {
      text: 'Open your list',
      lead: 'Did someone give you a list of places that can help?',
    },
    content: html`<form method="post" action="/directory/family" novalidate>
      <input type="hidden" name="_csrf" value="${request.csrfToken}">
      ${input({
        id: 'letters',
        name: 'letters',
        label: { text: 'The letters at the end of the address on your list' },
        hint: { text: 'Like ABCD-EFGH-JKMN.' },
        classes: 'govuk-input--width-20',
        autocomplete: 'off',
        spellcheck: false,
      })}
      ${button({ text: 'Open my list' })}
    </form>`,
  })
