import type { FastifyRequest } from 'fastify'
import type { StoryFile } from '../../../../cases/people/story/read-story.ts'
import { ageOfWords } from '../../../../engine/story/age.ts'
import type { StoryLine, StorySource } from '../../../../engine/story/story.ts'
import type { ToldQuestion } from '../../../../engine/story/tell-story.ts'
import { dateInLondon } from '../../../../engine/temporal.ts'
import { counted, instantInWords, plainDateInWords } from '../../../../engine/words.ts'
import { frame } from '../../../frame.ts'
import { details } from '../../../govuk/details.ts'
import { html, type Html } from '../../../html.ts'
import { page } from '../../../layout/page.ts'
import type { Web } from '../../../web.ts'
import { nameOf, whoInWords } from '../../records/people-words.ts'
import { personSections } from '../person-sections.ts'

interface StoryPageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly file: StoryFile
}

/** More than these are folded away: at night somebody reads what is newest first. */
const shownAtOnce = 5

/** The story so far, on one page: ten questions, every answer with its age and the way to where it stands. */
export function storyPage(props: StoryPageProps): Html {
  const { web, request, file } = props
  const { person, now, told } = file
  return page({
    ...frame(request, web),
    title: 'The story so far',
    heading: {
      caption: `Threadwell number ${person.id} · as known ${instantInWords(now)}`,
      text: `${nameOf(person)}: the story so far`,
      lead: `${whoInWords(person, now)}. Every line says how old it is and where it stands. What you may not read is not here: ring whoever works with them.`,
    },
    content: html`${personSections(person.id, '/story')}
      <div class="tw-story">${told.map((one) => questionSection(one, props))}</div>`,
  })
}

function questionSection({ question, lines }: ToldQuestion, props: StoryPageProps): Html {
  // Who answers at night stands last of those to ring, and a family has as many as it has.
  const isWhole = question.id === 'ring' || question.id === 'family'
  const first = isWhole ? lines : lines.slice(0, shownAtOnce)
  const rest = lines.slice(first.length)
  const list = (all: readonly StoryLine[]): Html =>
    html`<ul class="tw-story__lines">${all.map((line) => lineOf(line, props))}</ul>`
  return html`<section class="tw-story__question" id="${question.id}" aria-labelledby="${question.id}-asked">
    <h2 class="tw-story__asks" id="${question.id}-asked">${question.asks}</h2>
    ${lines.length === 0 ? html`<p class="tw-story__unknown"><strong>${question.notKnown}</strong></p>` : list(first)}
    ${rest.length > 0 && details({ summaryText: `${counted(rest.length, 'more line')}, older`, html: list(rest) })}
  </section>`
}

function lineOf(line: StoryLine, props: StoryPageProps): Html {
  const { words } = line
  const isOneLine = words.every((one) => one.length <= 60)
  return html`<li class="tw-story__line">
    <span class="tw-story__title">${line.title}</span>
    ${
      words.length > 0 &&
      (isOneLine
        ? html`<span class="tw-story__words">${words.join(', ')}</span>`
        : words.map((one) => html`<span class="tw-story__words tw-said">${one}</span>`))
    }
    <span class="tw-story__from">${fromInWords(line, props)}</span>
  </li>`
}

/** "From the child protection plan CP-26-12 of 3 May 2026, 6 months ago." */
function fromInWords({ from, saidOn, note }: StoryLine, { web, file }: StoryPageProps): Html {
  const age = saidOn && ageOfWords(saidOn, dateInLondon(file.now))
  const day = saidOn && plainDateInWords(saidOn)
  const isOtherDay = from.is === 'record' && saidOn !== from.on
  return html`From ${link(from, web)}${from.is === 'record' && html` of ${plainDateInWords(from.on)}`}${
    age
      ? from.is === 'record' && !isOtherDay
        ? html`, <strong>${age}</strong>`
        : html`: ${day}, <strong>${age}</strong>`
      : html`, no day recorded`
  }${note && html`. <strong>${note}</strong>`}`
}

function link(from: StorySource, { office }: Web): Html {
  if (from.is === 'person')
    return html`<a class="govuk-link" href="/people/${from.id}">${from.what}</a>`
  const noun = office.practice.processes.get(from.process)?.noun ?? 'record'
  return html`the <a class="govuk-link" href="/records/${from.id}">${noun} ${from.reference}</a>`
}
