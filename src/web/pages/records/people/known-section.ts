import type { KnownAlready } from '../../../../cases/people/known-already.ts'
import type { Practice } from '../../../../engine/practice.ts'
import { plainDateInWords } from '../../../../engine/words.ts'
import { button } from '../../../govuk/button.ts'
import { insetText } from '../../../govuk/inset-text.ts'
import { radios } from '../../../govuk/radios.ts'
import { textarea } from '../../../govuk/textarea.ts'
import { html, type Html } from '../../../html.ts'
import { homeInWords, nameOf } from '../people-words.ts'

interface KnownSectionProps {
  readonly known: readonly KnownAlready[]
  readonly practice: Practice
  /** Where the one chosen is added. */
  readonly add: string
  /** Why it is none of them, as it was typed, and what is wrong with it. */
  readonly because: string
  readonly problem: string | undefined
}

/** Those who may be the one that is about to be made anew: one is chosen, or it is said why it is none of them. */
export function knownSection({ known, practice, add, because, problem }: KnownSectionProps): Html {
  const open = known.filter(({ person }) => !person.closed)
  return html`${insetText({
    html: html`<strong>${known.length === 1 ? 'Somebody like this is known already.' : 'People like this are known already.'}</strong> Nothing was added yet, and nothing you typed is lost.`,
  })}
    ${
      open.length > 0 &&
      html`${radios({
        name: 'person',
        fieldset: {
          legend: { text: open.length === 1 ? 'Is it this one?' : 'Is it one of them?' },
        },
        classes: 'govuk-radios--small',
        items: open.map(({ person, why }) => ({
          value: person.id,
          html: html`<strong>${nameOf(person)}</strong>${person.born_on && `, born ${plainDateInWords(person.born_on)}`}`,
          hint: {
            text: [homeInWords(person, practice), person.school, why.join(', ')]
              .filter(Boolean)
              .join(' · '),
          },
        })),
      })}
      ${button({
        text: 'Add the one chosen',
        classes: 'govuk-button--secondary',
        attributes: { formaction: add },
        preventDoubleClick: true,
      })}`
    }
    ${
      open.length < known.length &&
      html`<p class="govuk-body"><strong>Restricted record.</strong> Somebody like that is known and restricted. Ask whoever holds the record before you go on.</p>`
    }
    ${textarea({
      id: 'differentBecause',
      name: 'differentBecause',
      label: { text: 'This is somebody else, because…' },
      hint: {
        text: 'It is kept, and nobody is asked about these two again. Then press “Add” below.',
      },
      rows: 2,
      value: because,
      ...(problem ? { errorMessage: { text: problem } } : {}),
    })}`
}
