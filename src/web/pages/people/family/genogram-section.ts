import type { FamilyFile } from '../../../../cases/people/family/read-family.ts'
import { genogram } from '../../../../engine/picture/genogram.ts'
import { html, trusted, type Html } from '../../../html.ts'
import { details } from '../../../govuk/details.ts'
import { firstNameOf } from '../../records/people-words.ts'
import { drawnFamily, tiesOf } from './family-words.ts'

/** The family as a genogram, which scrolls sideways where the screen is narrow. */
export function genogramSection(file: FamilyFile): Html {
  const { drawn } = drawnFamily(file)
  const name = firstNameOf(file.person)
  const svg = genogram({
    title: `The family of ${name}, drawn`,
    description: `A row a generation, the eldest at the top. Everybody in it is a link, and the table below says the same in words.`,
    people: drawn,
    ties: tiesOf(file),
    kinds: file.kinds,
    index: file.person.id,
  })
  return html`<div class="tw-family__picture" tabindex="0" role="region" aria-label="Genogram: scrolls sideways">${trusted(svg)}</div>
    ${details({ summaryText: 'What the symbols mean', html: key })}`
}

const key = html`<ul class="govuk-list govuk-list--bullet">
  <li>Square: male. Circle: female. Diamond: not known. Triangle: not born yet. Crossed out: has died. Two outlines: whose page this is.</li>
  <li>Line between two people: married, or civil partners. Long dashes: a couple, not married. Dots: parents of the same child; whether they were a couple is not recorded. One stroke across: separated. Two: divorced.</li>
  <li>Line down to a child: born to them. Dashes and brackets: adopted. Dots: fostered. Dots and dashes: a guardian’s.</li>
  <li>Two lines from one point: born together; a bar between them: identical.</li>
  <li>Faint dashed outline: lives in the same home now. Whoever stands there without a line is related as the words beside them say.</li>
</ul>`
