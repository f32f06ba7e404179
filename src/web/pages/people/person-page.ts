import type { FastifyRequest } from 'fastify'
import type { PersonFile } from '../../../cases/people/read-person.ts'
import type { Practice } from '../../../engine/practice.ts'
import { dateInLondon } from '../../../engine/temporal.ts'
import { dateInWords, listInWords, plainDateInWords } from '../../../engine/words.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { insetText } from '../../govuk/inset-text.ts'
import { summaryList } from '../../govuk/summary-list.ts'
import { html, type Child, type Html } from '../../html.ts'
import { section, sideColumns } from '../../layout/columns.ts'
import { page } from '../../layout/page.ts'
import { signedInOn, type Web } from '../../web.ts'
import { accessSection } from '../access/access-section.ts'
import { firstNameOf, homeInWords, whoInWords } from '../records/people-words.ts'
import { addressSection } from './address-section.ts'
import { beginSection } from './begin/begin-section.ts'
import { countedRows } from './counted-words.ts'
import { brothersAndSisters, family, livesWith } from './file/around-section.ts'
import { dueNext, lateInWords } from './file/due-section.ts'
import { earlierRecords, openRecords } from './file/records-section.ts'
import { whoToRing } from './file/ring-section.ts'
import { saidAgainst } from '../../parts/said-against.ts'
import { saidOfWhat } from './disputed/said-of-what.ts'
import { personSections } from './person-sections.ts'
import { livesElsewhere, standingInWords, standingNow } from './file/standing-section.ts'

interface PersonPageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly file: PersonFile
  /** The address that is not to be disclosed, for the reader who has just asked to see it. */
  readonly revealed?: string | undefined
  /** The number that led here: two people found that it was the same person. */
  readonly cameFrom?:
    { readonly number: string; readonly at: string; readonly by: readonly string[] } | undefined
  /** Why something about the address was refused. */
  readonly wrong?: string | undefined
}

/** The place a worker works from: who somebody is, where they stand, what is due, and what can be begun. */
export function personPage(props: PersonPageProps): Html {
  const { web, request, file } = props
  const { practice } = web.office
  const name = firstNameOf(file.person)
  const beside = brothersAndSisters(file, practice)
  return page({
    ...frame(request, web),
    title: 'A person',
    errors: props.wrong ? [{ text: props.wrong, href: '#address' }] : [],
    heading: {
      caption: `Threadwell number ${file.person.id}`,
      text: whoInWords(file.person, file.now),
      lead: html`${standingInWords(file, practice)} ${lateInWords(file, web)} <span class="tw-person__home">${homeLine(file, practice)}</span>`,
      actions:
        file.begin.length > 0 && button({ text: `Begin work about ${name}`, href: '#begin' }),
    },
    content: sideColumns(
      html`${personSections(file.person.id, '')}${cameFromLine(props)}<div class="tw-person__now" id="due" tabindex="-1">
          ${section({ title: 'What is due next', content: dueNext(file, web) })}
          ${section({ title: `Where ${name} stands`, content: standingNow(file, practice) })}
        </div>
        ${section({ title: 'Records under way', content: openRecords(file, practice) })}
        <div id="begin" tabindex="-1">${section({ title: `Begin work about ${name}`, content: beginSection(file, practice) })}</div>
        ${section({ title: 'Earlier records', content: earlierRecords(file, practice) })}`,
      [
        section({ title: 'Who to ring', content: whoToRing(file, practice) }),
        beside && section({ title: 'Brothers and sisters', content: beside }),
        section({ title: 'Around them', content: family(file, practice) }),
        section({ title: 'Who they are', content: whoTheyAre(file, practice) }),
        addressSection(props),
        section({
          title: 'Who may open this',
          content: accessSection(file.person, signedInOn(request).caller, practice),
        }),
      ],
    ),
  })
}

const cameFromLine = ({ cameFrom }: PersonPageProps): Child =>
  cameFrom &&
  insetText({
    html: html`Number ${cameFrom.number} leads here: ${listInWords(cameFrom.by)} found on ${dateInWords(dateInLondon(cameFrom.at))} that it was the same person.`,
  })

/** "14 Weavers Court, Preston · Lives with Kerry Hartley (mother) and Leo", or that they live somewhere else just now. */
function homeLine(file: PersonFile, practice: Practice): string {
  const home = homeInWords(file.person, practice)
  const elsewhere = livesElsewhere(file, practice)
  if (elsewhere) return `Lives elsewhere (${elsewhere.toLowerCase()}), not at ${home}`
  return [home, ...livesWith(file, practice)].join(' · ')
}

function whoTheyAre(file: PersonFile, practice: Practice): Child {
  const { person } = file
  const sex = practice.codeLists.get('sex')?.codes.find((one) => one.code === person.sex)?.label
  const rows: [string, string | null | undefined][] = [
    [
      'Born',
      person.born_on &&
        `${plainDateInWords(person.born_on)}${person.born_on_estimated ? ' (estimated)' : ''}`,
    ],
    ['Expected', person.expected_on && plainDateInWords(person.expected_on)],
    [
      'Age',
      (person.born_on ?? person.expected_on) ? null : 'Not known yet. Find out, and set it right',
    ],
    ['Sex', sex],
    ['School', person.school],
    ['Phone', person.phone],
    ['NHS number', person.nhs_number],
    ...countedRows(person, practice),
    ['Looked after by', person.looked_after_by],
    ['Died', person.died_on && plainDateInWords(person.died_on)],
  ]
  return html`${summaryList({
    classes: 'tw-facts',
    rows: rows.flatMap(([key, value]) =>
      value ? [{ key: { text: key }, value: { text: value } }] : [],
    ),
  })}
  <p><a class="govuk-link" href="/people/${person.id}/change">${file.maySetRight ? 'Set right who they are' : 'What was changed'}</a>${file.maySetRight && html`<br><a class="govuk-link" href="/people/${person.id}/known-by">Other telephones and numbers</a>`}</p>
  ${file.notes.map((note) => html`<p class="tw-asked">${saidOfWhat(note, practice)}</p>${saidAgainst([note])}`)}
  <p><a class="govuk-link" href="/people/${person.id}/disputed">Say that something here is wrong, or that somebody disagrees</a></p>`
}
