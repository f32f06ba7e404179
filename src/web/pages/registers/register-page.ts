import type { FastifyRequest } from 'fastify'
import type { RegisterFile } from '../../../cases/registers/read-registers.ts'
import { inForceOn } from '../../../engine/in-force.ts'
import { dateInLondon } from '../../../engine/temporal.ts'
import { counted, plainDateInWords } from '../../../engine/words.ts'
import type { Register } from '../../../practice/vocabulary/register.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { input } from '../../govuk/input.ts'
import { html, type Child, type Html } from '../../html.ts'
import { page } from '../../layout/page.ts'
import { workTable } from '../../parts/work-table.ts'
import type { Web } from '../../web.ts'
import { factTitle } from '../people/file/standing-section.ts'

interface RegistersProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly registers: readonly Register[]
}

/** The registers somebody reads. */
export function registersPage({ web, request, registers }: RegistersProps): Html {
  return page({
    ...frame(request, web),
    title: 'Registers',
    heading: {
      text: 'Registers',
      lead: 'What we keep records about besides people: each list is open to those whose work it is.',
    },
    content: html`${registers.length === 0 && html`<p class="govuk-body">No register is part of your work.</p>`}
      <ul class="tw-named">${registers.map(
        ({
          id,
          title,
          holds,
        }) => html`<li class="tw-people__person"><a class="govuk-link" href="/registers/${id}"><strong>${title}</strong></a>
        <span class="tw-small">${holds}</span></li>`,
      )}</ul>`,
  })
}

interface RegisterProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly file: RegisterFile
  readonly words: string
}

/** One register: its entries by name, each with what is so of it now. */
export function registerPage({ web, request, file, words }: RegisterProps): Html {
  const { register, entries, begins } = file
  return page({
    ...frame(request, web),
    title: register.title,
    breadcrumbs: [{ text: 'Registers', href: '/registers' }],
    heading: {
      text: register.title,
      lead: register.holds,
      actions: [
        ...begins.map(({ id, noun, title }, at) =>
          button({
            text: register.ofWorker ? title : `New ${noun}`,
            href: `/start/${id}`,
            classes: at > 0 ? 'govuk-button--secondary' : '',
          }),
        ),
        register.figures &&
          file.readsWhole &&
          button({
            text: 'Figures',
            href: `/registers/${register.id}/figures`,
            classes: 'govuk-button--secondary',
          }),
      ],
    },
    content: html`${search({ request, file, words })}
      ${
        entries.length === 0
          ? html`<p class="govuk-body">${words ? 'Nothing here is called that, or nearly that.' : `There is no ${register.noun} yet.`}</p>`
          : workTable({
              caption: `${register.title}${words ? ' that were found' : ', by name'}`,
              columns: [{ title: 'Name', width: 8 }, { title: 'Now' }],
              groups: [
                {
                  title: words ? 'Found' : 'By name',
                  count: entries.length,
                  rows: entries.map((entry) => [
                    html`<a class="govuk-link" href="/registers/${register.id}/${entry.id}"><strong>${entry.name}</strong></a>${entry.also_known_as && html`<span class="tw-table__second">${entry.also_known_as}</span>`}${entry.of && html`<span class="tw-table__second">from ${entry.of}</span>`}`,
                    standing(entry, file, web),
                  ]),
                },
              ],
            })
      }
      ${file.more && html`<p class="govuk-body">There are more than ${counted(entries.length, 'entry', 'entries')}. Search for the one you want.</p>`}`,
  })
}

function standing(
  { facts }: RegisterFile['entries'][number],
  { now }: RegisterFile,
  { office }: Web,
): Child {
  const today = dateInLondon(now)
  const open = facts.filter((fact) => inForceOn(fact, today))
  return open.length === 0
    ? 'Nothing in force'
    : open.map(
        (fact, at) =>
          html`${at > 0 && html`<br>`}${factTitle(fact, office.practice)} since ${plainDateInWords(fact.from_on)}`,
      )
}

const search = ({ request, file, words }: Omit<RegisterProps, 'web'>): Html =>
  html`<form method="post" action="/registers/${file.register.id}" role="search" class="tw-filter">
    <input type="hidden" name="_csrf" value="${request.csrfToken}">
    ${input({
      id: 'words',
      name: 'words',
      label: { text: `Find ${file.register.title.toLowerCase()} by name` },
      value: words,
      autocomplete: 'off',
      spellcheck: false,
      classes: 'govuk-input--width-20',
    })}
    ${button({ text: 'Find', classes: 'govuk-button--secondary' })}
  </form>`
