import { invitedIn } from '../../../../engine/attendance.ts'
import {
  attendanceInWords,
  howTheyCame,
  theMeeting,
  whatTheyAre,
  type TheMeeting,
} from '../../../documents/the-meeting.ts'
import { summaryList } from '../../../govuk/summary-list.ts'
import { html, type Html } from '../../../html.ts'
import { section } from '../../../layout/columns.ts'
import { addressOf, type Shown } from '../record.ts'

/** When and where it meets, who is invited and who came, with what is printed of it; nothing where it is no meeting. */
export function meetingSection(shown: Shown): Html | undefined {
  const meeting = theMeeting(shown)
  if (!meeting) return undefined
  const rows = [
    { name: 'Planned for', value: meeting.planned || 'No day yet' },
    { name: 'Where', value: meeting.place },
    ...(meeting.held === '' ? [] : [{ name: 'Held', value: meeting.held }]),
    ...meeting.facts,
  ].filter((row) => row.value !== '')
  return section({
    title: 'The meeting',
    content: html`${summaryList({
      classes: 'tw-facts',
      rows: rows.map(({ name, value }) => ({
        key: { text: name },
        value: { html: html`<span class="tw-said">${value}</span>` },
      })),
    })}
    <p class="govuk-body">${attendanceInWords(shown, meeting)}</p>
    ${people(shown, meeting)}
    ${papers(shown, meeting)}`,
  })
}

function people(shown: Shown, meeting: TheMeeting): Html | undefined {
  const { file } = shown
  const invited = invitedIn(file.view.values[meeting.asks.people])
  if (invited.length === 0) return undefined
  const letter = (at: number, name: string): Html =>
    html`<a class="govuk-link" href="${addressOf(file, 'meeting', 'invitation')}?to=${at}">Invitation<span class="govuk-visually-hidden"> for ${name}</span></a>`
  return html`<ul class="tw-guests">${invited.map(
    (one, at) =>
      html`<li><span><strong>${one.name || 'No name yet'}</strong>${whatTheyAre(shown, meeting, one) && html` <span class="tw-small">${whatTheyAre(shown, meeting, one)}</span>`}</span> <span>${howTheyCame(shown, meeting, one)}</span> ${meeting.planned !== '' && meeting.held === '' && html`<span>${letter(at, one.name)}</span>`}</li>`,
  )}</ul>`
}

function papers({ file }: Shown, meeting: TheMeeting): Html | undefined {
  const link = (text: string, ...to: string[]): Html =>
    html`<li><a class="govuk-link" href="${addressOf(file, ...to)}">${text}</a></li>`
  return html`<ul class="tw-papers" aria-label="To print or send">
    ${meeting.planned !== '' && link('Calendar file', 'meeting.ics')}
    ${meeting.planned !== '' && link('Invitation', 'meeting', 'invitation')}
    ${link('Minutes', 'meeting', 'minutes')}
    ${link('Minutes, PDF', 'meeting', 'minutes.pdf')}
  </ul>`
}
