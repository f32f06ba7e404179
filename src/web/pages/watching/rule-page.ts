import type { FastifyRequest } from 'fastify'
import type { RuleStanding, WatchListFile } from '../../../cases/watching/read-watch-list.ts'
import { describeWatches } from '../../../engine/describe/watches.ts'
import { counted, instantInWords, listInWords } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { textarea } from '../../govuk/textarea.ts'
import { html, type Child, type Html } from '../../html.ts'
import { section } from '../../layout/columns.ts'
import { page } from '../../layout/page.ts'
import type { Web } from '../../web.ts'
import { watchAddress } from './watch-list-page.ts'

export interface RulePageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly file: WatchListFile
  readonly standing: RuleStanding
  readonly problem?: string | undefined
  readonly typed?: string | undefined
}

/** One rule of a watch list: what it says, whose it is, and the switch for those who answer for it. */
export function rulePage(props: RulePageProps): Html {
  const { web, request, file, standing, problem } = props
  const { watch, isOn, children, switched } = standing
  return page({
    ...frame(request, web),
    title: watch.title,
    back: { text: file.list.title, href: watchAddress(file.list.id) },
    heading: {
      text: watch.title,
      caption: `A rule of “${file.list.title}”`,
      lead: watch.means,
    },
    errors: problem ? [{ text: problem, href: '#reason' }] : [],
    content: html`<p class="govuk-body"><strong>${isOn ? 'Switched on' : 'Switched off'}</strong>${
      isOn && `: it says to look at ${counted(children, 'child', 'children')} now`
    }.${switched && html` ${switched.is_on ? 'Switched on again' : 'Switched off'} by ${switched.by}, ${instantInWords(switched.at)}: “${switched.reason}”`}</p>
      ${theRule(props)}
      ${file.maySwitch && theSwitch(props)}`,
  })
}

/** What it looks at, in words, whose rule it is and which facts it shows. */
function theRule({ web, standing }: RulePageProps): Child {
  const said = describeWatches(web.office.practice).find((one) => one.id === standing.watch.id)
  if (!said) return undefined
  return section({
    title: 'The rule',
    content: html`<p class="govuk-body">It looks at children with: ${said.of}. A child is listed when ${listInWords(said.when)}.</p>
      <p class="govuk-body">It shows: ${listInWords(said.shows)}.</p>
      <p class="tw-small">${said.sources.map((one) => one.cite).join('; ')}</p>`,
  })
}

function theSwitch({ request, file, standing, problem, typed }: RulePageProps): Child {
  const { watch, isOn } = standing
  return section({
    title: isOn ? 'Switch it off' : 'Switch it on again',
    content: html`<form method="post" action="${watchAddress(file.list.id, 'rules', watch.id)}" novalidate>
      <input type="hidden" name="_csrf" value="${request.csrfToken}">
      <input type="hidden" name="on" value="${isOn ? 'no' : 'yes'}">
      ${textarea({
        id: 'reason',
        name: 'reason',
        rows: 3,
        value: typed ?? '',
        label: { text: 'Why?' },
        hint: { text: 'It holds for the whole authority, and is shown here with your name.' },
        ...(problem ? { errorMessage: { text: problem } } : {}),
      })}
      ${button({ text: isOn ? 'Switch it off' : 'Switch it on again' })}
    </form>`,
  })
}
