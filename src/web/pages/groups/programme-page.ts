import type { FastifyRequest } from 'fastify'
import type { Booked, ProgrammeFile } from '../../../cases/groups/read-groups.ts'
import { isToBeTold } from '../../../cases/groups/tell-of-place.ts'
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
      ${programme.is_open && publicPart(programme, request, theirs)}
      ${sessionsOf(file)}
      ${
        theirs
          ? places(file, request)
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
    ['How to come', howToCome(programme)],
    ['Led by', programme.leader],
  ]
  return summaryList({
    rows: rows.map(([key, value]) => ({ key: { text: key }, value: { text: value } })),
  })
}

/** Where the public reads of it, and, for those who run it, whether they can still book there. */
const publicPart = (
  { id, closed_at }: ProgrammeFile['programme'],
  request: FastifyRequest,
  theirs: boolean,
): Child =>
  html`<p class="govuk-body"><a class="govuk-link" href="/whats-on/${id}">Its public page</a></p>${
    theirs &&
    html`<form method="post" action="/groups/programmes/${id}/bookings-open">
      <input type="hidden" name="_csrf" value="${request.csrfToken}">
      <input type="hidden" name="open" value="${closed_at === null ? 'no' : 'yes'}">
      ${button({
        text: closed_at === null ? 'Take no more public bookings' : 'Take public bookings again',
        classes: 'govuk-button--secondary',
      })}
    </form>`
  }`

const howToCome = ({ is_open, closed_at }: ProgrammeFile['programme']): string => {
  if (!is_open) return 'When they are asked to: it is not on the public page'
  return closed_at === null
    ? 'Anybody may come, and books on the public page'
    : 'Anybody may come. The public page takes no more bookings'
}

const sessionsOf = ({ sessions, theirs, now }: ProgrammeFile): Child =>
  section({
    title: 'Sessions',
    content:
      sessions.length === 0
        ? html`<p class="govuk-body">No session is planned yet.</p>`
        : workTable({
            caption: 'Sessions, in order',
            columns: [
              { title: 'When', plainOnPhone: true, width: 5 },
              { title: 'Room', width: 4, plainOnPhone: true },
              { title: 'What became of it', plainOnPhone: true },
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
                  sessionInWords(one, now),
                ]),
              },
            ],
          }),
  })

function places({ booked, programme }: ProgrammeFile, request: FastifyRequest): Child {
  const standing = booked.filter(({ booking }) => booking.withdrew_at === null)
  const rows = (of: readonly Booked[], status: string) =>
    of.map((one) => line(one, status, request, programme.id))
  const toTell = standing.filter(isToBeTold)
  const placed = standing.filter((one) => one.booking.placed_at !== null && !isToBeTold(one))
  const waiting = standing.filter(({ booking }) => booking.placed_at === null)
  const left = booked.filter(({ booking }) => booking.withdrew_at !== null)
  const groups = [
    { title: 'Have a place now, and do not know it yet', rows: rows(toTell, 'Tell them') },
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
              { title: 'How to reach them', width: 5 },
              { title: 'Needs', width: 4 },
              { title: 'Place' },
            ],
            groups,
          }),
  })
}

function line(
  { booking, person, name }: Booked,
  status: string,
  request: FastifyRequest,
  programmeId: string,
): readonly Child[] {
  const here = `/groups/programmes/${programmeId}/bookings/${booking.id}`
  const after = (what: string): Html =>
    html`<span class="govuk-visually-hidden"> ${what} ${name}</span>`
  return [
    html`${
      person
        ? html`<a class="govuk-link" href="/people/${person.id}"><strong>${name}</strong></a>`
        : html`<strong>${name}</strong>${booking.age !== null && `, ${booking.age}`}`
    }${
      booking.is_checked &&
      html`<span class="tw-table__second"><strong>Check before booking</strong></span>`
    }${
      !person &&
      status !== 'Ended' &&
      html`<span class="tw-table__second">Booked for themselves. <a class="govuk-link" href="${here}/who">Say who it is${after(':')}</a></span>`
    }`,
    booking.emergency_contact || [booking.phone, booking.email].filter(Boolean).join(', '),
    booking.needs || 'None said',
    status === 'Ended'
      ? `${booking.withdrew_because}${changeInWords(booking)}`
      : html`${status === 'Tell them' ? told(here, request, after('to')) : status}<span class="tw-table__second"><a class="govuk-link" href="${here}/withdraw">End<span class="govuk-visually-hidden"> the place of ${name}</span></a></span>`,
  ]
}

/** Somebody was rung: one press, and they stand with the others. */
const told = (here: string, request: FastifyRequest, whom: Html): Html =>
  html`<form method="post" action="${here}/told">
    <input type="hidden" name="_csrf" value="${request.csrfToken}">
    ${button({ html: html`I have told them${whom}`, classes: 'govuk-button--secondary tw-small-button' })}
  </form>`

/** How things were before and are after, where both were asked. */
const changeInWords = ({ score_before: before, score_after: after }: Booked['booking']): string =>
  before === null || after === null ? '' : ` (from ${before} to ${after})`
