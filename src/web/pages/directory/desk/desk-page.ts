import type { FastifyRequest } from 'fastify'
import type { Desk } from '../../../../cases/directory/read-desk.ts'
import {
  counted,
  dateInWords,
  instantInWords,
  listInWords,
  plainDateInWords,
} from '../../../../engine/words.ts'
import { frame } from '../../../frame.ts'
import { details } from '../../../govuk/details.ts'
import { html, type Child, type Html } from '../../../html.ts'
import { section, sideColumns } from '../../../layout/columns.ts'
import { page } from '../../../layout/page.ts'
import { justDone } from '../../../parts/just-done.ts'
import { workTable } from '../../../parts/work-table.ts'
import type { Web } from '../../../web.ts'
import { deskAddress, figuresAddress, serviceAddress } from '../addresses.ts'

interface DeskPageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly desk: Desk
  readonly said?: string | undefined
}

/** What the editors of the directory have to do, the oldest first, and the numbers of the year beside it. */
export function deskPage({ web, request, desk, said }: DeskPageProps): Html {
  return page({
    ...frame(request, web),
    title: 'Directory of services',
    heading: {
      text: 'Directory of services',
      lead: 'What keepers propose, what people say, and what is to be checked.',
    },
    banner: justDone(said),
    content: sideColumns(
      html`${changes(desk)}${comments(desk)}${reviews(desk)}`,
      html`${silent(desk)}${numbers(desk)}${organisations(desk)}`,
    ),
  })
}

const none = (words: string): Html => html`<p class="govuk-body">${words}</p>`

const changes = ({ changes: waiting }: Desk): Html =>
  section({
    title: `Proposed (${waiting.length})`,
    content:
      waiting.length === 0
        ? none('Nothing waits for you.')
        : workTable({
            caption: 'Proposed entries',
            columns: [
              { title: 'Entry', plainOnPhone: true },
              { title: 'What' },
              { title: 'Since' },
            ],
            groups: [
              {
                title: 'To be looked at',
                rows: waiting.map((one) => [
                  html`<a class="govuk-link" href="${deskAddress}/changes/${one.id}">${one.entry.name}</a><span class="tw-table__second">${one.organisation}</span>`,
                  one.service_id ? 'Changed' : 'New',
                  instantInWords(one.proposed_at),
                ]),
              },
            ],
          }),
  })

const comments = ({ said }: Desk): Html =>
  section({
    title: `What people say (${said.length})`,
    content:
      said.length === 0
        ? none('Everything has an answer.')
        : workTable({
            caption: 'What people say',
            columns: [
              { title: 'About', plainOnPhone: true },
              { title: 'What' },
              { title: 'Since' },
            ],
            groups: [
              {
                title: 'To be answered',
                rows: said.map((one) => [
                  html`<a class="govuk-link" href="${deskAddress}/said/${one.id}">${one.service ?? one.offer ?? 'The directory'}</a>`,
                  one.kind === 'problem' ? 'Something is wrong' : 'What somebody thinks',
                  instantInWords(one.received_at),
                ]),
              },
            ],
          }),
  })

function reviews({ reviews: due, today }: Desk): Html {
  const overdue = due.filter((one) => one.review_on < today)
  const soon = due.filter((one) => one.review_on >= today)
  const row = (one: Desk['reviews'][number]): Child[] => [
    html`<a class="govuk-link" href="${serviceAddress(one.id)}">${one.name}</a><span class="tw-table__second">${one.organisation}</span>`,
    dateInWords(one.review_on),
    one.reminded_at
      ? `Reminded ${instantInWords(one.reminded_at)}`
      : one.keeper_email
        ? 'Not reminded yet'
        : 'Nobody keeps it',
  ]
  return section({
    title: `To be checked (${due.length})`,
    content:
      due.length === 0
        ? none('Every entry has been checked.')
        : workTable({
            caption: 'Entries to be checked',
            columns: [{ title: 'Entry', plainOnPhone: true }, { title: 'By' }, { title: 'Keeper' }],
            groups: [
              { title: 'Assurance overdue', rows: overdue.map(row) },
              { title: 'Due soon', rows: soon.map(row) },
            ].filter((group) => group.rows.length > 0),
          }),
  })
}

const silent = ({ silent: offers }: Desk): Child =>
  offers.length > 0 &&
  section({
    title: 'Nothing published for a year',
    content: html`<p class="govuk-body">The law asks that what is said of ${listInWords(offers.map(({ title }) => title))}, and our answer, is published each year.</p>`,
  })

const kinds: Readonly<Record<string, string>> = {
  view: 'Entries looked at',
  search: 'Searches',
  'nothing-found': 'Searches that found nothing',
  signpost: 'Families pointed to an entry',
}

function numbers({ counts, organisations: all }: Desk): Html {
  const live = all.reduce((sum, one) => sum + one.entries, 0)
  const months = [...Map.groupBy(counts, ({ month }) => month)]
  return section({
    title: 'How it is used',
    content: html`<p class="govuk-body"><a class="govuk-link" href="${figuresAddress}">What families take up, and what they do not find</a></p>
      <p class="tw-small">Numbers only. Nobody’s words, and nothing of who looked, is kept.</p>
      <ul class="tw-counts"><li><span>Entries live</span><strong>${live}</strong></li></ul>
      ${months.map(
        ([month, all]) => html`<h3 class="govuk-heading-s">${plainDateInWords(month).slice(2)}</h3>
        <ul class="tw-counts">${all.map(({ kind, many }) => html`<li><span>${kinds[kind]}</span><strong>${many}</strong></li>`)}</ul>`,
      )}`,
  })
}

const organisations = ({ organisations: all }: Desk): Html =>
  section({
    title: 'Organisations',
    content: html`<p class="govuk-body"><a class="govuk-link" href="${deskAddress}/organisations/new">Add an organisation</a></p>
      ${details({
        summaryText: counted(all.length, 'organisation'),
        html: html`<ul class="govuk-list">${all.map(
          (one) =>
            html`<li><a class="govuk-link" href="${deskAddress}/organisations/${one.id}">${one.name}</a> (${one.entries})</li>`,
        )}</ul>`,
      })}`,
  })
