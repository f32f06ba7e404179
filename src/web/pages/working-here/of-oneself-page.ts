import type { FastifyRequest } from 'fastify'
import type { OfOneself } from '../../../cases/careers/of-oneself.ts'
import { dateInWords } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../layout/page.ts'
import { justDone } from '../../parts/just-done.ts'
import type { Web } from '../../web.ts'
import { questionsOfOneself } from '../careers/applied-pages.ts'
import { ofOneselfAddress, start } from './addresses.ts'

interface Props {
  readonly web: Web
  readonly request: FastifyRequest
  readonly found: OfOneself
  /** What was just done. */
  readonly said?: string | undefined
}

/** What somebody may say of themselves as one who works here: never what they said before. */
export function ofOneselfPage({ web, request, found, said }: Props): Html {
  const { asked, toldOn, countedOn } = found
  return page({
    ...frame(request, web),
    title: 'Who we are',
    back: { text: 'Working here', href: start },
    banner: justDone(said),
    heading: {
      text: 'Who we are',
      lead: 'Do we look like the families we work for? If you wish, say who you are, and we can count it.',
    },
    content: html`<p class="govuk-body">What you say is kept apart from your name. Nobody can open it: not your manager, not those who keep your record, and not you. Managers see counts of everybody, and no count of a few. Leave out what you like.</p>
    <p class="govuk-body">${
      toldOn === undefined
        ? 'You have said nothing yet.'
        : `You last did this on ${dateInWords(toldOn)}. What you say now takes its place. Leave everything out to take it back.`
    } What you say is counted from ${dateInWords(countedOn)}, with what everybody else said by then.</p>
    <form class="tw-directory__search" method="post" action="${ofOneselfAddress}" novalidate>
      <input type="hidden" name="_csrf" value="${request.csrfToken}">
      ${questionsOfOneself(asked)}
      ${button({ text: 'Keep it apart, and count it', preventDoubleClick: true })}
    </form>`,
  })
}
