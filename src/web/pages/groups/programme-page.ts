import type { FastifyRequest } from 'fastify'
import type { Booked, ProgrammeFile } from '../../../cases/groups/read-groups.ts'
import { counted, instantInWords } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { summaryList } from '../../govuk/summary-list.ts'
import { html, type Child, type Html } from '../../html.ts'
import { section } from '../../layout/columns.ts'
import { page } from '../../layout/page.ts'
import { justDone } from '../../parts/just-done.ts'
import { workTable } from '../../parts/work-table.ts'
import type { Web } from '../../web.ts'
import { nameOf } from '../records/people-words.ts'
import { agesInWords, outcomesInWords, placesInWords, sessionInWords } from './words.ts'

interface ProgrammeProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly file: ProgrammeFile
  readonly said?: string | undefined
}

/** One programme: what it is, its sessions, and who has a place or waits, for the team that runs it. */
export function programmePage({ web, request, file, said }: ProgrammeProps): Html {
  const { programme, rules, theirs } = file
  const here = `/groups/programmes/${programme.id}`
  return page({
    ...frame(request, web),
    title: programme.title,
    breadcrumbs: [{ text: rules.title, href: '/groups' }],
    banner: justDone(said),
    heading: {
      text: programme.title,
      caption: programme.centre,
      lead: programme.aim,
      actions: theirs
        ? [
            button({ text: 'Book somebody', href: `${here}/book` }),
            button({
              text: 'Plan a session',
              href: `${here}/sessions/new`,
              classes: 'govuk-button--secondary',
            }),
          ]
        : [],
    },
    content: html`${about(file, web)}
      ${sessionsOf(file)}
      ${
        theirs
          ? places(file)
          : html`<p class="govuk-body">Who has a place is for the team that runs it.</p>`
      }`,
  })
}

function about({ programme }: ProgrammeFile, { office }: Web): Html {
  const rows: readonly (readonly [string, string])[] = [
    ['Who for', `${programme.who_for} (${agesInWords(programme)})`],
    ['To improve', outcomesInWords(programme, office.practice)],
    ['What shows that it works', programme.evidence || 'Not said'],
    ['How long', counted(programme.weeks, 'week', 'weeks')],
    ['Places', placesInWords(programme)],
    ['How to come', programme.is_open ? 'Anybody may come' : 'By booking'],
    ['Led by', programme.leader],
  ]
  return summaryList({
    rows: rows.map(([key, value]) => ({ key: { text: key }, value: { text: value } })),
  })
}

const sessionsOf = ({ sessions, theirs }: ProgrammeFile): Child =>
  section({
    title: 'Sessions',
    content:
      sessions.length === 0
        ? html`<p class="govuk-body">No session is planned yet.</p>`
        : workTable({
            caption: 'Sessions, in order',
            columns: [
              { title: 'When', plainOnPhone: true, width: 5 },
              { title: 'Room', width: 4 },
              { title: 'What became of it' },
            ],
            groups: [
              {
                title: 'Sessions',
                count: sessions.length,
                rows: sessions.map((one) => [
                  theirs
                    ? html`<a class="govuk-link" href="/groups/sessions/${one.id}">${instantInWords(one.starts_at)}</a>`
                    : instantInWords(one.starts_at),
                  one.room || 'Not said',
                  sessionInWords(one),
                ]),
              },
            ],
          }),
  })

function places({ booked, programme }: ProgrammeFile): Child {
  const standing = booked.filter(({ booking }) => booking.withdrew_at === null)
  const rows = (of: readonly Booked[], status: string) =>
    of.map((one) => line(one, status, programme.id))
  const placed = standing.filter(({ booking }) => booking.placed_at !== null)
  const waiting = standing.filter(({ booking }) => booking.placed_at === null)
  const left = booked.filter(({ booking }) => booking.withdrew_at !== null)
  const groups = [
    { title: 'Have a place', rows: rows(placed, 'Booked') },
    { title: 'Waiting list', rows: rows(waiting, 'Waits') },
    { title: 'Place has ended', rows: rows(left, 'Ended') },
  ].filter((group) => group.rows.length > 0)
  return section({
    title: 'Places',
    content:
      groups.length === 0
        ? html`<p class="govuk-body">Nobody is booked yet.</p>`
        : workTable({
            caption: 'Who has a place, who waits, and whose place has ended',
            columns: [
              { title: 'Who', plainOnPhone: true, width: 6 },
              { title: 'In an emergency', width: 5 },
              { title: 'Needs', width: 4 },
              { title: 'Place' },
            ],
            groups,
          }),
  })
}

function line({ booking, person }: Booked, status: string, programmeId: string): readonly Child[] {
  return [
    html`<a class="govuk-link" href="/people/${person.id}"><strong>${nameOf(person)}</strong></a>${
      booking.is_checked &&
      html`<span class="tw-table__second"><strong>Check before booking</strong></span>`
    }`,
    booking.emergency_contact,
    booking.needs || 'None said',
    status === 'Ended'
      ? `${booking.withdrew_because}${changeInWords(booking)}`
      : html`${status}<span class="tw-table__second"><a class="govuk-link" href="/groups/programmes/${programmeId}/bookings/${booking.id}/withdraw">End<span class="govuk-visually-hidden"> the place of ${nameOf(person)}</span></a></span>`,
  ]
}

/** How things were before and are after, where both were asked. */
const changeInWords = ({ score_before: before, score_after: after }: Booked['booking']): string =>
  before === null || after === null ? '' : ` (from ${before} to ${after})`
