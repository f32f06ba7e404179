import { panel } from '../../govuk/panel.ts'
import { html, type Html } from '../../html.ts'
import { section } from '../../layout/columns.ts'
import { stageThread } from '../../parts/stage-thread.ts'
import type { Web } from '../../web.ts'
import { address, phone, requestPage, start } from './request-page.ts'
import { promisedBy, promisedWithin } from './what-happens-next.ts'

interface SentPageProps {
  readonly web: Web
  readonly reference: string
  readonly receivedAt: string
}

/** It has arrived: the reference, and what happens by when. Nothing of what was written is left here. */
export function sentPage({ web, reference, receivedAt }: SentPageProps): Html {
  const decidedBy = promisedBy(web, 'authorised', receivedAt)
  return requestPage({
    web,
    title: 'We have your request',
    inFull: true,
    content: html`<div class="tw-read">
      ${panel({
        titleText: 'We have your request',
        html: html`Your reference<br><strong>${reference}</strong>`,
      })}
      <p class="govuk-body">Write the reference down, or print this page. Say it when you ring us.</p>
      ${section({
        title: 'What happens next',
        content: stageThread({
          label: 'What happens next',
          direction: 'down',
          stages: [
            {
              title: 'Now',
              detail: 'We say that it has arrived, if you gave an email address.',
            },
            {
              title: decidedBy ? `By ${decidedBy}` : `Within ${promisedWithin(web, 'authorised')}`,
              detail: 'A social worker reads it and a manager decides what should happen.',
            },
            {
              title: `Within ${promisedWithin(web, 'referrer-told')} of that`,
              detail:
                'We tell you what we decided, unless you gave no name or no way that is safe.',
            },
          ],
        }),
      })}
      ${section({
        title: 'If it gets worse',
        content: html`<p class="govuk-body">If somebody is in danger, ring <a class="govuk-link tw-phone" href="tel:999">999</a>.</p>
          <p class="govuk-body">For anything else that cannot wait, ring ${phone(web, 'front-door')}, or ${phone(web, 'emergency-duty')} at night and weekends. Give the reference.</p>`,
      })}
      <p class="govuk-body tw-not-printed"><button class="tw-person__remove" type="button" data-print hidden>Print this page</button></p>
      <p class="govuk-body tw-not-printed"><a class="govuk-link" href="${start}">Tell us about another family</a> · <a class="govuk-link" href="${address('leave')}">Leave this page</a></p>
    </div>`,
  })
}
