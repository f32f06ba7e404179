import type { Found } from '../../../../cases/people/find-people.ts'
import type { Practice } from '../../../../engine/practice.ts'
import { dateInLondon } from '../../../../engine/temporal.ts'
import { ageInWords, plainDateInWords } from '../../../../engine/words.ts'
import { checkboxes } from '../../../govuk/checkboxes.ts'
import { radios } from '../../../govuk/radios.ts'
import { html, type Html } from '../../../html.ts'
import { whyOffered } from '../../people/why-offered.ts'
import { homeInWords, nameOf } from '../people-words.ts'

type FoundPerson = Found['people'][number]

interface FoundProps {
  readonly found: Found
  readonly practice: Practice
  readonly now: string
  /** One of them, or several at once. */
  readonly choose: 'one' | 'several'
  /** Whom of them was chosen before the page came back, and what was wrong with that. */
  readonly chosen?: string | undefined
  readonly problem?: string | undefined
}

/** The people who may be meant, best first, each with what tells them from the others; to be chosen from. */
export function foundPeople({ found, practice, now, choose, ...again }: FoundProps): Html {
  const open = found.people.filter((person) => !person.closed)
  const hidden = found.people.length - open.length
  const items = open.map((person) => ({
    value: person.id,
    html: html`<strong>${nameOf(person)}</strong>, ${whenBorn(person, now)}`,
    hint: {
      text: [homeInWords(person, practice), person.school, whyOffered(person)]
        .filter(Boolean)
        .join(' · '),
    },
  }))
  const legend = { text: choose === 'one' ? 'Is it one of them?' : 'Who of them is it about?' }
  const boxes =
    choose === 'one'
      ? radios({
          name: 'person',
          fieldset: { legend },
          items,
          classes: 'govuk-radios--small',
          value: again.chosen,
          ...(again.problem ? { errorMessage: { text: again.problem } } : {}),
        })
      : checkboxes({
          name: 'person',
          fieldset: { legend },
          items,
          classes: 'govuk-checkboxes--small',
        })
  return html`${items.length > 0 ? boxes : html`<p class="govuk-body">Nobody like that is known here.</p>`}
    ${hidden > 0 && html`<p class="govuk-body"><strong>Restricted record.</strong> Somebody like that is known and restricted. Ask whoever holds the record before you go on.</p>`}
    ${found.more && html`<p class="govuk-body">There are more. Add a date of birth, or more of the name.</p>`}`
}

function whenBorn(person: FoundPerson, now: string): string {
  const age = ageInWords(
    {
      bornOn: person.born_on ?? undefined,
      expectedOn: person.expected_on ?? undefined,
      estimated: person.born_on_estimated,
    },
    dateInLondon(now),
  )
  return person.born_on ? `${age}, born ${plainDateInWords(person.born_on)}` : age
}
