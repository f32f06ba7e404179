import { summaryOf, type SummarySection } from '../../../engine/summary.ts'
import type { Step } from '../../../engine/journey.ts'
import { summaryList } from '../../govuk/summary-list.ts'
import { html, type Html } from '../../html.ts'
import { firstNameOf } from './people-words.ts'
import { addressOf, namesFor, type Shown } from './record.ts'
import { anchorOf } from './asking/form-answers.ts'

/** The answers of a step, page by page and then child by child, in words. */
export function sectionsOf(shown: Shown, step: Step): readonly SummarySection[] {
  const { file, web } = shown
  return summaryOf(file.definition, file.view, step, web.office.practice, namesFor(shown))
}

/** A page's answers as a list, each with a way to change it while that may be done. */
export function answerList(shown: Shown, section: SummarySection, mayChange: boolean): Html {
  const { file } = shown
  const part = file.parts.find((one) => one.row.id === section.partId)
  const title = part ? `${section.title}: ${firstNameOf(part.person)}` : section.title
  return summaryList({
    card: { title: { text: title, headingLevel: 3 } },
    rows: section.rows.map((row) => ({
      key: { text: row.asked },
      value: {
        html:
          row.answer === undefined
            ? html`<span class="tw-quiet">${row.missing}</span>`
            : html`<span class="tw-said">${row.answer}</span>`,
      },
      ...(mayChange
        ? {
            actions: {
              items: [
                {
                  href: `${addressOf(file, 'pages', section.page)}#${anchorOf(file, row.question, section.partId)}`,
                  text: 'Change',
                  visuallyHiddenText: row.asked,
                },
              ],
            },
          }
        : {}),
    })),
  })
}
