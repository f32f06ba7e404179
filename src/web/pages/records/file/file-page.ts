import { html, type Child, type Html } from '../../../html.ts'
import { section, sideColumns } from '../../../layout/columns.ts'
import { reachablePages } from '../../../../engine/journey.ts'
import { permit, postsFor } from '../../../../engine/permissions.ts'
import { screenOf } from '../../../../engine/screens.ts'
import { standingOf } from '../../../../cases/records/open-record.ts'
import { insetText } from '../../../govuk/inset-text.ts'
import { needsAuthorising } from '../../../../cases/records/needs-authorising.ts'
import { button } from '../../../govuk/button.ts'
import type { ErrorSummaryItem } from '../../../govuk/error-summary.ts'
import { aboutWhom, childrenInWords } from '../people-words.ts'
import { recordPage } from '../record-page.ts'
import { addressOf, type Shown } from '../record.ts'
import { answerList, sectionsOf } from '../summary.ts'
import { meetingSection } from '../meeting/meeting-section.ts'
import { planSection } from '../plan/plan-section.ts'
import { requestsTable } from '../requests/requests-table.ts'
import { recordPacks } from '../../access-pack/packs-page.ts'
import { recordDocuments } from '../../documents/record-section.ts'
import { others, subjects } from '../page/people-section.ts'
import { allocation, clocks, letInFromOutside, wayHere, whoHasLooked } from './side.ts'
import { lookAt } from './look-at.ts'
import { takenOff } from './taken-off.ts'
import { inTheWrongFile } from './wrong-file-page.ts'
import {
  changes,
  disputes,
  handOvers,
  messages,
  notes,
  outcomes,
  signOffs,
} from './what-came-of-it.ts'

export interface FilePageProps {
  readonly shown: Shown
  readonly errors?: readonly ErrorSummaryItem[]
  /** A note that could not be added. */
  readonly note?: string
}

/** The file of a record: where it stands, what was said, who has signed, and everything that came of it. */
export function filePage({ shown, errors, note = '' }: FilePageProps): Html {
  const { file, web } = shown
  const { practice } = web.office
  const may = file.may.has('record')
  const main = html`
    ${file.parts.length > 0 && section({ title: aboutWhom(file.definition), content: html`${subjects(file, practice)}${inTheWrongFile(file)}` })}
    ${lookAt(file)}
    ${whyNotYours(shown)}
    ${outcomes(shown)}
    ${planSection(shown)}
    ${meetingSection(shown)}
    ${sectionsOf(shown, 'record').map((one) => answerList(shown, one, may))}
    ${isSigned(shown) && sectionsOf(shown, 'authorise').map((one) => answerList(shown, one, false))}
    ${file.row.stage === 'decided' && sectionsOf(shown, 'follow-up').map((one) => answerList(shown, one, file.may.has('follow-up')))}
    ${file.others.length > 0 && section({ title: 'Others in the family or household', content: others(file, practice) })}
    ${file.requests.length > 0 && section({ title: 'What partners were asked', content: requestsTable(shown, file.requests) })}
    ${recordDocuments(shown)}
    ${recordPacks(shown)}
    ${messages(shown)}
    ${handOvers(shown)}
    ${whatWasShared(shown)}
    ${notes(shown, note)}
    ${disputes(shown)}
    ${signOffs(shown)}
    ${changes(shown)}
    ${takenOff(shown)}`
  return recordPage({
    shown,
    title: 'The file',
    heading: childrenInWords(file),
    actions: actions(shown),
    errors,
    content: sideColumns(
      main,
      html`${clocks(shown)}${allocation(shown)}${letInFromOutside(shown)}${wayHere(shown)}${whoHasLooked(shown)}`,
    ),
  })
}

/** What this person does next with it, as a button; nothing where there is nothing to do. */
function actions({ file, web }: Shown): Child {
  const screen = screenOf(web.office.practice, file.definition.id)
  const first = reachablePages(file.definition, file.view, 'record')[0]
  const after = reachablePages(file.definition, file.view, 'follow-up')[0]
  const link = (text: string, ...to: string[]): Html =>
    button({ text, href: addressOf(file, ...to) })
  return [
    file.may.has('authorise') && link('Decide', 'decide'),
    file.may.has('record') && first && link('Go on recording', 'pages', first.id),
    file.may.has('follow-up') && after && link('Record what followed', 'pages', after.id),
    screen &&
      button({
        text: 'All on one page',
        href: `/screens/${screen.id}/${file.row.id}`,
        classes: 'govuk-button--secondary',
      }),
    file.may.has('submit') &&
      button({
        text: needsAuthorising(file) ? 'Check and hand in' : 'Check and complete',
        href: addressOf(file, 'check'),
        classes: 'govuk-button--secondary',
      }),
  ]
}

const whatWasShared = ({ file }: Shown): Html | false =>
  !file.isFromOutside &&
  html`<p class="govuk-body"><a class="govuk-link" href="${addressOf(file, 'shared')}">What was shared from this record</a></p>`

/** Somebody signs it now, or has: where nobody has to, nobody is asked what they decide. */
const isSigned = ({ file }: Shown): boolean =>
  (file.row.stage === 'for-decision' || file.row.stage === 'decided') && needsAuthorising(file)

/**
 * Somebody who decides such records, but not this one, is told why: they recorded it themselves. Whoever reads what
 * is in one hand is told that nobody else writes in it.
 */
function whyNotYours({ file, caller, web }: Shown): Html | undefined {
  const { definition, row } = file
  const decides = postsFor('authorise', definition, caller).length > 0
  const isTheirs = row.stage === 'for-decision' && decides && !file.may.has('authorise')
  const isInAnothersHand =
    definition.inOneHand === true && row.stage === 'new' && !file.may.has('record')
  if (!isTheirs && !isInAnothersHand) return undefined
  const wanted = isTheirs ? 'authorise' : 'record'
  const refused = permit(wanted, definition, standingOf(file), caller, web.office.practice)
  return refused.ok ? undefined : insetText({ text: refused.refusal.message })
}
