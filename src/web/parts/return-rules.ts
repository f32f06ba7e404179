import { details } from '../govuk/details.ts'
import { html, type Html } from '../html.ts'

/** A rule of a return that something breaks, as far as it is shown. */
export interface ReturnRule {
  readonly id: string
  readonly says: 'error' | 'query'
  /** Whose rule: "The children in need census". */
  readonly of: string
  readonly words: string
  readonly message: string
  /** Whose it is, where several are asked the same: "Leo and Mia". */
  readonly whose?: string | undefined
}

/** "The children in need census will refuse this", or that the department will ask: said in words, and apart. */
const consequence = ({ says, of }: Pick<ReturnRule, 'says' | 'of'>): string =>
  says === 'error'
    ? `${of} will refuse this`
    : `The department will ask why (${of.charAt(0).toLowerCase()}${of.slice(1)})`

/**
 * What the returns will say of what is written here, errors before queries, beside what it is about. It keeps nobody
 * from going on, and says so.
 */
export function returnRules(rules: readonly ReturnRule[]): Html | undefined {
  if (rules.length === 0) return undefined
  const inOrder = rules.toSorted(
    (one, other) => Number(one.says === 'query') - Number(other.says === 'query'),
  )
  return html`<div class="tw-rules">${inOrder.map(
    (rule) => html`<div class="tw-rules__one tw-rules__one--${rule.says}">
      <p class="tw-rules__words"><strong>${consequence(rule)}${rule.whose && `: ${rule.whose}`}.</strong> ${rule.words}</p>
      ${details({ summaryText: `Rule ${rule.id}`, classes: 'tw-rules__official', text: officially(rule) })}
    </div>`,
  )}
    <p class="tw-small">What you wrote is saved as it is, and you can go on.</p></div>`
}

const officially = ({ message, words }: ReturnRule): string =>
  message === words ? 'These are the department’s own words.' : `The department says: ${message}`
