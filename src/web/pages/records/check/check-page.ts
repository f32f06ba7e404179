import type { Decision } from '../../../../cases/reading/read-decision.ts'
import { needsAuthorising } from '../../../../cases/records/needs-authorising.ts'
import { gaps } from '../../../../engine/journey.ts'
import type { ErrorSummaryItem } from '../../../govuk/error-summary.ts'
import { html, type Child, type Html } from '../../../html.ts'
import { section, sideColumns } from '../../../layout/columns.ts'
import type { Asking } from '../asking/asking.ts'
import { recordForm } from '../asking/record-form.ts'
import { rulesOfWho } from '../asking/rules-beside.ts'
import { outcomeFields } from '../decide/outcome-fields.ts'
import { gapsList } from '../gaps-list.ts'
import { subjects } from '../page/people-section.ts'
import { returnRules } from '../../../parts/return-rules.ts'
import { aboutWhom, firstNameOf } from '../people-words.ts'
import { recordPage } from '../record-page.ts'
import { addressOf } from '../record.ts'
import { answerList, sectionsOf } from '../summary.ts'
import { clocks } from '../file/side.ts'

export interface CheckPageProps {
  readonly asking: Asking & { readonly file: Decision }
  readonly errors: readonly ErrorSummaryItem[]
}

/** Everything that was answered, what is still wanted first, and the button that hands it in. */
export function checkPage({ asking, errors }: CheckPageProps): Html {
  const { file, web } = asking
  const { definition } = file
  const missing = gaps(definition, file.view, 'record')
  const isSigned = needsAuthorising(file)
  const content = html`
    <div id="gaps" data-refresh>${missing.length > 0 && wanted(missing.length, gapsList(file, missing))}</div>
    ${file.parts.length > 0 && section({ title: aboutWhom(file.definition), content: html`${subjects(file, web.office.practice)}${whoTheyAre(asking)}` })}
    ${sectionsOf(asking, 'record').map((one) => answerList(asking, one, true))}
    ${file.chosenBy === 'record' && section({ title: 'What happens next?', content: outcomeFields(asking) })}`
  return recordPage({
    shown: asking,
    title: 'Check your answers',
    errors,
    scripts: ['record-form.js'],
    content: sideColumns(
      recordForm({
        shown: asking,
        action: addressOf(file, 'check'),
        goOn: { text: isSigned ? 'Hand in' : `Complete this ${definition.noun}`, value: 'submit' },
        next: isSigned
          ? 'It then waits for somebody else to decide it.'
          : 'Nobody else has to sign it.',
        content,
      }),
      clocks(asking),
    ),
  })
}

/** What the returns say of who the children are, which is set right on their own pages. */
const whoTheyAre = (asking: CheckPageProps['asking']): Child =>
  asking.file.parts.map(({ row, person }) => {
    const rules = rulesOfWho(asking).filter(({ partId }) => partId === row.id)
    return (
      rules.length > 0 &&
      html`${returnRules(rules)}<p><a class="govuk-link" href="/people/${person.id}/change">Set right who ${firstNameOf(person)} is</a></p>`
    )
  })

const wanted = (count: number, list: Child): Html =>
  section({
    title: `Still wanted before it is handed in: ${count}`,
    content: list,
  })
