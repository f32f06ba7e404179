import type { ChronologyFile } from '../../../../cases/people/chronology/read-chronology.ts'
import type { MarkedLine } from '../../../../engine/chronology/marks.ts'
import { dateInWords } from '../../../../engine/words.ts'
import { html, type Child, type Html } from '../../../html.ts'
import type { Web } from '../../../web.ts'
import { markInWords, ofWhom, recordedInWords, saidWords } from './line-words.ts'

interface Listed {
  readonly web: Web
  readonly file: ChronologyFile
}

/** Lines as they are read on a screen: a heading for each year, newest first, both dates of each. */
export function lineList(lines: readonly MarkedLine[], listed: Listed): Html {
  const years = new Map<string, MarkedLine[]>()
  for (const line of lines) {
    const year = line.on.slice(0, 4)
    const known = years.get(year)
    if (known) known.push(line)
    else years.set(year, [line])
  }
  return html`${[...years].map(
    ([year, all]) =>
      html`<section class="tw-chronology__year" aria-labelledby="year-${year}">
        <h2 class="tw-section__title" id="year-${year}">${year}</h2>
        <ol class="tw-chronology">${all.map((line) => lineItem(line, listed))}</ol>
      </section>`,
  )}`
}

function lineItem(line: MarkedLine, { web, file }: Listed): Html {
  const { words, late } = recordedInWords(line, web)
  const mark = markInWords(line)
  const mayMark = file.mayMark && file.people.length === 1
  return html`<li class="tw-chronology__line${line.counted && ' tw-chronology__line--significant'}" id="${line.key}">
    <p class="tw-chronology__when">${dateInWords(line.on)}</p>
    <div class="tw-chronology__what">
      <p class="tw-chronology__title">${titleOf(line)}${file.people.length > 1 && ofWhom(line, file)}</p>
      ${saidWords(line, file).map((said) => html`<p class="tw-chronology__said tw-said">${said}</p>`)}
      ${line.mark?.note && html`<p class="tw-chronology__note tw-said">${line.mark.note}</p>`}
      <p class="tw-small">${late ? html`<strong>${late}</strong>. ${words}` : words}${mark && html` · <strong>${mark}</strong>`}${
        mayMark &&
        html` · <a class="govuk-link" href="/people/${file.person.id}/chronology/lines/${line.key}">Mark or annotate<span class="govuk-visually-hidden"> ${line.title}</span></a>`
      }</p>
    </div>
  </li>`
}

const titleOf = ({ title, recordId }: MarkedLine): Child =>
  recordId ? html`<a class="govuk-link" href="/records/${recordId}">${title}</a>` : title
