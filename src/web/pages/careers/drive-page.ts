import type { Drive } from '../../../cases/careers/read-drive.ts'
import type { EventSignUps } from '../../../cases/careers/events.ts'
import { counted, dateInWords, plainDateInWords } from '../../../engine/words.ts'
import { button } from '../../govuk/button.ts'
import { checkboxes } from '../../govuk/checkboxes.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../layout/page.ts'
import { workTable } from '../../parts/work-table.ts'
import { frame } from '../../frame.ts'
import { diversityAddress, signUpsAddress, stabilityAddress, start } from './addresses.ts'
import type { Shown } from './careers-page.ts'
import { driveProgress } from './drive-progress.ts'

/** How a drive to recruit goes: what was aimed for, who started since, and what it is for. */
export function drivePage({ web, request, drive }: Shown & { readonly drive: Drive }): Html {
  const { posts, caseload } = drive
  return page({
    ...frame(request, web),
    title: drive.title,
    heading: {
      text: drive.title,
      lead: `Who started since ${plainDateInWords(drive.since)}, against what was aimed for.`,
    },
    content: html`${workTable({
      caption: 'Targets and starts',
      columns: [
        { title: 'Kind of job', plainOnPhone: true },
        ...['Target', 'Started', 'Still to find', 'Vacant posts', 'Advertised now'].map(
          (title) => ({ title, numeric: true }),
        ),
      ],
      groups: [
        {
          rows: drive.lines.map(({ title, target, appointed, vacant, advertised }) => [
            html`<strong>${title}</strong>`,
            target === undefined ? 'No number given' : String(target),
            String(appointed),
            target === undefined ? '–' : String(Math.max(0, target - appointed)),
            String(vacant),
            String(advertised),
          ]),
        },
      ],
    })}
    <h2 class="govuk-heading-m">Posts</h2>
    <p class="govuk-body">${posts.funded} full-time equivalent paid for, ${posts.filled} filled. ${counted(posts.vacant, 'post')} vacant and ${posts.frozen} frozen.</p>
    <h2 class="govuk-heading-m">What it is for</h2>
    <p class="govuk-body">${caseload === undefined ? 'No worker holds a child now.' : `${caseload.toFixed(1)} children for each worker who holds some, in the whole county today.`}</p>
    ${driveProgress(drive)}
    ${
      drive.events.length > 0 &&
      html`<h2 class="govuk-heading-m">Who comes to meet us</h2>
      <ul class="govuk-list">${drive.events.map(({ id, name, on }) => html`<li><a class="govuk-link" href="${signUpsAddress(id)}">${name}</a>, ${dateInWords(on)}</li>`)}</ul>`
    }
    <p class="govuk-body"><a class="govuk-link" href="${diversityAddress}">Who works here, and who applies</a> · <a class="govuk-link" href="${stabilityAddress}">How stable the workforce is</a> · <a class="govuk-link" href="${start}">The jobs as everybody sees them</a> · <a class="govuk-link" href="/registers">Registers</a></p>`,
  })
}

/** Who signed up for an event, to be ticked once it is over. */
export function signUpsPage({
  web,
  request,
  found,
}: Shown & { readonly found: EventSignUps }): Html {
  const { event, signUps } = found
  return page({
    ...frame(request, web),
    title: 'Who comes to an event',
    heading: {
      text: event.name,
      lead: `${dateInWords(event.on)}. ${counted(signUps.length, 'person', 'people')} of ${event.capacity} signed up.`,
    },
    content:
      signUps.length === 0
        ? html`<p class="govuk-body">Nobody has signed up yet.</p>`
        : html`<form method="post" action="${signUpsAddress(event.id)}" novalidate>
      <input type="hidden" name="_csrf" value="${request.csrfToken}">
      ${checkboxes({
        name: 'came',
        classes: 'govuk-checkboxes--small',
        fieldset: { legend: { text: 'Who was there?', classes: 'govuk-fieldset__legend--m' } },
        values: signUps.filter(({ came }) => came === true).map(({ id }) => id),
        items: signUps.map(({ id, name, email, came }) => ({
          value: id,
          text: `${name}, ${email}${came === false ? ' (was not there)' : ''}`,
        })),
      })}
      ${button({ text: 'Keep who was there' })}
    </form>`,
  })
}
