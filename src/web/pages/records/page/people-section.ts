import type { Practice } from '../../../../engine/practice.ts'
import { html, type Html } from '../../../html.ts'
import { section } from '../../../layout/columns.ts'
import { workTable } from '../../../parts/work-table.ts'
import { addressOfSubject, homeInWords, nameOf, whoInWords } from '../people-words.ts'
import { addressOf, type Person, type RecordFile, type Shown } from '../record.ts'

/** Who the record is about, and others it names, with the ways to add more of each. */
export function peopleSection({ file, web }: Shown): Html {
  const { practice } = web.office
  const isAboutChildren = file.definition.about === 'child'
  const noun = isAboutChildren ? 'child' : 'person'
  return html`${section({
    title: isAboutChildren ? 'The children' : 'Who it is about',
    content: html`${file.parts.length === 0 && html`<p class="govuk-body">Nobody is named yet.</p>`}
      ${file.parts.length > 0 && subjects(file, practice)}
      ${!file.isFromOutside && (file.definition.several ?? file.parts.length === 0) && addButton('subject', `Add a ${noun}`)}`,
  })}
  ${
    !file.isFromOutside &&
    section({
      title: 'Others in the family or household',
      content: html`${file.others.length > 0 && others(file, practice)}
      ${addButton('other', 'Add an adult or somebody else')}`,
    })
  }`
}

const addButton = (as: 'subject' | 'other', text: string): Html =>
  html`<button class="govuk-button govuk-button--secondary" data-module="govuk-button" name="do" value="add:${as}">${text}</button>`

/** The people a record is about, as a list that reads like one on a phone. */
export function subjects(file: RecordFile, practice: Practice): Html {
  return html`<ul class="tw-named">${file.parts.map(
    ({ person }) => html`<li class="tw-people__person">
      <strong>${person.closed ? nameOf(person) : file.isFromOutside ? whoInWords(person, file.now) : html`<a class="govuk-link" href="${addressOfSubject(person)}">${whoInWords(person, file.now)}</a>`}</strong>
      <span class="tw-small">${!file.isFromOutside && homeInWords(person, practice)}${person.school && ` · ${person.school}`}${person.looked_after_by && ` · looked after by ${person.looked_after_by}`}</span>
      ${takeOff(file, 'subject', person)}
    </li>`,
  )}</ul>`
}

/** The way to take somebody off who was added by mistake, while that may be done. */
const takeOff = (file: RecordFile, as: 'subject' | 'other', person: Person): Html | false =>
  file.may.has('take-off') &&
  html`<a class="govuk-link tw-small" href="${addressOf(file, 'people', as, person.id, 'take-off')}">Take off<span class="govuk-visually-hidden"> ${nameOf(person)}</span></a>`

/** Others the record names, with what they are to the children. */
export function others(file: RecordFile, practice: Practice): Html {
  const relationships = practice.codeLists.get('relationship')?.codes ?? []
  return workTable({
    caption: 'Others in the family or household',
    columns: [{ title: 'Name' }, { title: 'Who they are' }, { title: 'Home', width: 8 }],
    groups: [
      {
        title: 'Named',
        rows: file.others.map(({ person, asWhat }) => [
          html`<span>${
            person.closed
              ? nameOf(person)
              : html`<a class="govuk-link" href="/people/${person.id}">${whoInWords(person, file.now)}</a>`
          } ${takeOff(file, 'other', person)}</span>`,
          relationships.find((one) => one.code === asWhat)?.label ?? asWhat,
          homeInWords(person, practice),
        ]),
      },
    ],
  })
}
