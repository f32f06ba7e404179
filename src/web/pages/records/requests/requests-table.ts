import { html, type Html } from '../../../html.ts'
import { whenInWords } from '../../../../engine/words.ts'
import { workTable } from '../../../parts/work-table.ts'
import { addressOf, type PartnerRequest, type Shown } from '../record.ts'

const outcomes: Readonly<Record<NonNullable<PartnerRequest['outcome']>, string>> = {
  replied: 'Replied',
  'nothing-known': 'Nothing known',
  'no-reply': 'No reply',
  'not-needed': 'Not needed',
}

/** Each agency with what it was asked and what it said. What must not reach the parents is marked in words. */
export function requestsTable(shown: Shown, requests: readonly PartnerRequest[]): Html {
  return workTable({
    caption: 'What partners were asked, and what they said',
    columns: [
      { title: 'Who', width: 4 },
      { title: 'Asked', width: 3 },
      { title: 'What they told us' },
      { title: 'Why we may ask', width: 4 },
    ],
    groups: [{ title: 'Requests', rows: requests.map((one) => row(shown, one)) }],
  })
}

function row({ file, web }: Shown, one: PartnerRequest): readonly (Html | string)[] {
  const { practice } = web.office
  const agency = practice.pack.agencies.find((each) => each.id === one.agency)?.name ?? one.agency
  const basis =
    practice.codeLists.get('legal-basis')?.codes.find((each) => each.code === one.legal_basis)
      ?.label ?? one.legal_basis
  const answer = addressOf({ row: { ...file.row, id: one.record_id } }, 'requests', one.id)
  return [
    html`<strong>${agency}</strong>`,
    html`<span>${whenInWords(one.requested_at, file.now)}${
      one.replied_at &&
      html`<span class="tw-table__second">${one.outcome && outcomes[one.outcome].toLowerCase()} ${whenInWords(one.replied_at, file.now)}</span>`
    }</span>`,
    one.outcome === null
      ? html`<span><strong>No reply yet.</strong> <span class="tw-table__second">Asked: ${one.asked}</span> ${
          file.may.has('record') &&
          html`<a class="govuk-link" href="${answer}">Record an answer<span class="govuk-visually-hidden"> from ${agency}</span></a>`
        }</span>`
      : said(one),
    basis || '–',
  ]
}

function said(one: PartnerRequest): Html {
  return html`<span>${one.restricted && html`<strong>Restricted: not for parents.</strong> `}${
    one.outcome && one.outcome !== 'replied' && html`<strong>${outcomes[one.outcome]}.</strong> `
  }<span class="tw-said">${one.reply}</span>${
    one.relevance &&
    html`<span class="tw-table__second">What it means here: ${one.relevance}</span>`
  }${one.by_telephone_from && html`<span class="tw-table__second">By telephone from ${one.by_telephone_from}</span>`}</span>`
}
