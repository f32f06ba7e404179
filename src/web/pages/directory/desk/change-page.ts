import type { FastifyRequest } from 'fastify'
import type { readDirectoryChange } from '../../../../cases/directory/read-desk.ts'
import { scheduleInWords } from '../../../../engine/directory/schedule-words.ts'
import { termsOf } from '../../../../engine/directory/terms.ts'
import type { Practice } from '../../../../engine/practice.ts'
import type { Problem } from '../../../../engine/refusal.ts'
import { referralWays, type ServiceEntry } from '../../../../practice/vocabulary/directory.ts'
import { frame } from '../../../frame.ts'
import { button } from '../../../govuk/button.ts'
import { textarea } from '../../../govuk/textarea.ts'
import { html, type Child, type Html } from '../../../html.ts'
import { decisionColumns } from '../../../layout/columns.ts'
import { page } from '../../../layout/page.ts'
import type { Web } from '../../../web.ts'
import { aboutTable } from '../../about/about-table.ts'
import { deskAddress } from '../addresses.ts'
import { costInWords } from '../entry-words.ts'
import { entryOf } from '../typed-entry.ts'

type Read = Extract<Awaited<ReturnType<typeof readDirectoryChange>>, { ok: true }>['value']

interface ChangePageProps extends Read {
  readonly web: Web
  readonly request: FastifyRequest
  readonly problems?: readonly Problem[]
}

/** What is proposed beside what families see now; only what differs, unless it is new. */
export function changePage({ web, request, change, now, problems = [] }: ChangePageProps): Html {
  const { practice } = web.office
  const before = now && inWords(entryOf(now), practice)
  const after = inWords(change.entry, practice)
  const rows = Object.entries(after).filter(([key, said]) => !before || before[key] !== said)
  return page({
    ...frame(request, web),
    title: 'A proposed entry',
    back: { text: 'Directory of services', href: deskAddress },
    heading: { text: change.entry.name, caption: change.organisation },
    errors: problems.map((one) => ({ text: one.message, href: '#words' })),
    content: decisionColumns({
      title: 'Decision',
      record:
        rows.length === 0
          ? html`<p class="govuk-body">It says what families see now.</p>`
          : aboutTable({
              caption: 'What is proposed',
              columns: before ? ['What', 'Now', 'Proposed'] : ['What', 'Proposed'],
              rows: rows.map(([key, said]) => (before ? [key, before[key], said] : [key, said])),
            }),
      decision: change.decided_at
        ? 'Somebody decided about this already.'
        : decide(change.id, request, problems),
    }),
  })
}

function decide(id: string, request: FastifyRequest, problems: readonly Problem[]): Child {
  const wrong = problems[0]?.message
  return html`<form method="post" action="${deskAddress}/changes/${id}" novalidate>
    <input type="hidden" name="_csrf" value="${request.csrfToken}">
    ${textarea({
      id: 'words',
      name: 'words',
      rows: 4,
      label: { text: 'To send it back, say what is to be put right' },
      hint: { text: 'Its keeper reads this.' },
      ...(wrong ? { errorMessage: { text: wrong } } : {}),
    })}
    <div class="govuk-button-group">
      ${button({ text: 'Approve and publish', name: 'decision', value: 'approve', preventDoubleClick: true })}
      ${button({ text: 'Send back', name: 'decision', value: 'return', classes: 'govuk-button--secondary', preventDoubleClick: true })}
    </div>
  </form>`
}

/** An entry as lines of words, to be compared. */
function inWords(
  entry: ServiceEntry,
  { catalogue, pack }: Practice,
): Readonly<Record<string, string>> {
  const rules = catalogue.directory
  const label = (id: string): string => (rules && termsOf(rules).get(id)?.label) ?? id
  const district = (id: string): string => pack.districts.find((one) => one.id === id)?.name ?? id
  const said = (...parts: readonly (string | number | undefined)[]): string =>
    parts.filter((part) => part !== undefined && part !== '').join(', ')
  return {
    Name: entry.name,
    'What it does': entry.description,
    'Is it open?': entry.status,
    News: entry.alert ?? '',
    'Phone and contact': entry.contacts
      .map(({ name, phones }) =>
        said(name, ...phones.map(({ number, words }) => said(number, words))),
      )
      .join('; '),
    'E-mail': entry.email ?? '',
    'Web page': entry.url ?? '',
    Ages: said(entry.minimumAge ?? 0, entry.maximumAge ?? 'no limit'),
    'Who it is for': entry.eligibility ?? '',
    'How people get it': said(...entry.refer.map((way) => referralWays[way]), entry.referWords),
    Wait: entry.wait ?? '',
    'Helps with': entry.terms.map(label).toSorted().join(', '),
    Languages: said(...(entry.languages ?? [])),
    Districts: said(...(entry.districts ?? []).map(district)),
    Places: entry.places
      .map((one) =>
        said(one.name, one.line, one.town, one.postcode, ...(one.features ?? []), one.access),
      )
      .join('; '),
    When: entry.schedules.map(scheduleInWords).join('; '),
    Costs: entry.costs
      .map(({ option = '', words = '', ...cost }) =>
        costInWords({ id: '', option, words, ...cost }),
      )
      .join('; '),
  }
}
