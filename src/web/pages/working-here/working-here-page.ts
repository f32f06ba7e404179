import type { FastifyRequest } from 'fastify'
import type { OwnEntry, OwnFile } from '../../../cases/registers/read-own.ts'
import { inForceOn } from '../../../engine/in-force.ts'
import { saidOfFact } from '../../../engine/said-of-fact.ts'
import { dateInLondon } from '../../../engine/temporal.ts'
import { dateInWords } from '../../../engine/words.ts'
import type { ProcessDefinition } from '../../../practice/vocabulary/process.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { html, type Child, type Html } from '../../html.ts'
import { section } from '../../layout/columns.ts'
import { page } from '../../layout/page.ts'
import type { Web } from '../../web.ts'
import { ofOneselfAddress } from './addresses.ts'
import { becameInWords } from '../people/file/records-section.ts'
import { factTitle, standingNow } from '../people/file/standing-section.ts'

interface Props {
  readonly web: Web
  readonly request: FastifyRequest
  readonly file: OwnFile
}

type OfRegister = OwnFile['registers'][number]

/** Everything somebody has as one who works here, and what they may begin: nobody else's is on it. */
export function workingHerePage(props: Props): Html {
  const { web, request, file } = props
  return page({
    ...frame(request, web),
    title: 'Working here',
    heading: {
      text: 'Working here',
      lead: 'Your training, what you are owed, whom you refer and what you raise. You see your own, and so do those who keep it.',
    },
    content: html`<p class="govuk-body"><a class="govuk-link" href="${ofOneselfAddress}">Who we are: say who you are, apart from your name, if you wish</a></p>
      ${file.registers.map((one) => ofRegister(one, props))}`,
  })
}

function ofRegister({ register, entries, makes }: OfRegister, props: Props): Html {
  const isKeptOfThem = register.ofWorker !== undefined && 'each' in register.ofWorker
  return section({
    title: isKeptOfThem ? 'You' : register.title,
    content: html`${!isKeptOfThem && html`<p class="govuk-body">${register.holds}</p>`}
      ${makes.map(({ id, title }) =>
        button({ text: title, href: `/start/${id}`, classes: 'govuk-button--secondary' }),
      )}
      ${entries.map((one) => (isKeptOfThem ? kept(one, props) : raised(one, register.id, props)))}`,
  })
}

/** What is kept of them: what is so now, what was written, and what they may begin. */
const kept = (own: OwnEntry, props: Props): Html => {
  const { web, request, file } = props
  return html`${standingNow({ facts: own.facts, now: file.now, workers: file.workers }, web.office.practice, 'Nothing is recorded yet.')}
    ${records(own, web)}
    <h3 class="govuk-heading-s">What you may begin</h3>
    <ul class="tw-named">${own.begins.map(
      ({ definition, whyNot: [first] }) => html`<li class="tw-people__person">${
        first === undefined
          ? begin(definition, own, request)
          : html`<p class="govuk-body"><strong>${definition.title}</strong>: not now. ${first}</p>`
      }
      <span class="tw-small">${definition.purpose}</span></li>`,
    )}</ul>`
}

const begin = (
  { id, title }: ProcessDefinition,
  { entry }: OwnEntry,
  { csrfToken }: FastifyRequest,
): Html => html`<form method="post" action="/start/${id}">
    <input type="hidden" name="_csrf" value="${csrfToken}">
    <input type="hidden" name="person" value="${entry.id}">
    ${button({ text: title, name: 'do', value: 'chosen', classes: 'govuk-button--secondary' })}
  </form>`

/** One thing they raised, proposed or referred, with how far it has come. */
function raised(own: OwnEntry, register: string, { web, file }: Props): Html {
  const { practice } = web.office
  const today = dateInLondon(file.now)
  const open = own.facts.filter((fact) => inForceOn(fact, today))
  const far = open.map((fact) => {
    const nameOf = (_: unknown, id: string): string =>
      file.workers.find((one) => one.id === id)?.name ?? 'someone who has left'
    const said = saidOfFact(fact, practice, nameOf).join(', ')
    return [factTitle(fact, practice), said].filter(Boolean).join(': ')
  })
  return html`<div class="tw-people__person">
    <a class="govuk-link" href="/registers/${register}/${own.entry.id}"><strong>${own.entry.name}</strong></a>
    ${far.map((words) => html`<span class="tw-table__second">${words}</span>`)}
    ${records(own, web)}
  </div>`
}

function records({ records: all }: OwnEntry, { office }: Web): Child {
  const { practice } = office
  return (
    all.length > 0 &&
    html`<ul class="govuk-list tw-events">${all.map(
      (
        one,
      ) => html`<li>${dateInWords(dateInLondon(one.happened_at))} · <a class="govuk-link" href="/records/${one.record_id}">${practice.processes.get(one.process)?.title ?? one.process} ${one.reference}</a>
      <span class="tw-table__second"><strong>${stands(one, practice)}</strong></span></li>`,
    )}</ul>`
  )
}

function stands(one: OwnEntry['records'][number], practice: Web['office']['practice']): string {
  if (one.stage === 'decided' || one.ended_at !== null) return becameInWords(one, practice)
  return one.stage === 'for-decision'
    ? 'Handed in: waits for a decision'
    : 'You are still writing it'
}
