import type { FastifyRequest } from 'fastify'
import type { RuleStanding } from '../../../cases/audit/read-unusual-access.ts'
import type { Problem } from '../../../engine/refusal.ts'
import { instantInWords } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { textarea } from '../../govuk/textarea.ts'
import { html, type Html } from '../../html.ts'
import { section } from '../../layout/columns.ts'
import { page } from '../../layout/page.ts'
import type { Web } from '../../web.ts'
import { unusualAddress } from './unusual-page.ts'

interface RulePageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly standing: RuleStanding
  readonly problems?: readonly Problem[]
}

/** One rule of the unusual-access list, and its switch. */
export function unusualRulePage({ web, request, standing, problems = [] }: RulePageProps): Html {
  const { rule, isOn, switched } = standing
  const [problem] = problems
  return page({
    ...frame(request, web),
    title: rule.title,
    back: { text: 'Unusual access', href: unusualAddress },
    errors: problems.map((one) => ({ text: one.message, href: `#${one.question}` })),
    heading: { caption: 'A rule of “Unusual access”', text: rule.title, lead: rule.says },
    content: html`<p class="govuk-body">${rule.mayBe}</p>
      <p class="govuk-body"><strong>${isOn ? 'Switched on' : 'Switched off'}</strong>.${
        switched &&
        html` ${switched.is_on ? 'Switched on again' : 'Switched off'} by ${switched.by}, ${instantInWords(switched.at)}: “${switched.reason}”`
      }</p>
      <p class="tw-small">${rule.source.map((one) => one.cite).join('; ')}</p>
      ${section({
        title: isOn ? 'Switch it off' : 'Switch it on again',
        content: html`<form method="post" action="${unusualAddress}/rules/${rule.id}" novalidate>
          <input type="hidden" name="_csrf" value="${request.csrfToken}">
          <input type="hidden" name="on" value="${isOn ? 'no' : 'yes'}">
          ${textarea({
            id: 'reason',
            name: 'reason',
            rows: 3,
            label: { text: 'Why?' },
            hint: { text: 'It holds for the whole authority, and is shown here with your name.' },
            ...(problem ? { errorMessage: { text: problem.message } } : {}),
          })}
          ${button({ text: isOn ? 'Switch it off' : 'Switch it on again' })}
        </form>`,
      })}`,
  })
}
