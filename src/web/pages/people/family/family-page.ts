import type { FastifyRequest } from 'fastify'
import type { FamilyFile } from '../../../../cases/people/family/read-family.ts'
import { frame } from '../../../frame.ts'
import { html, type Html } from '../../../html.ts'
import { section } from '../../../layout/columns.ts'
import { page } from '../../../layout/page.ts'
import type { Web } from '../../../web.ts'
import { firstNameOf, whoInWords } from '../../records/people-words.ts'
import { personSections } from '../person-sections.ts'
import { ecomapSection } from './ecomap-section.ts'
import { endedTable, familyTable } from './family-table.ts'
import { genogramSection } from './genogram-section.ts'
import { homesSection } from './homes-section.ts'

interface FamilyPageProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly file: FamilyFile
}

/** Who is around somebody: the family drawn and in words, where they lived and with whom, and who helps. */
export function familyPage({ web, request, file }: FamilyPageProps): Html {
  const { practice } = web.office
  const { id } = file.person
  const name = firstNameOf(file.person)
  const ended = endedTable(file, practice)
  const add = (path: string, text: string): Html | false =>
    file.mayChange &&
    html`<p class="govuk-body tw-family__add"><a class="govuk-link" href="/people/${id}/family/${path}">${text}</a></p>`
  return page({
    ...frame(request, web),
    title: 'The family of a person',
    heading: { caption: `Threadwell number ${id}`, text: whoInWords(file.person, file.now) },
    content: html`${personSections(id, '/family')}
      ${section({
        title: `${name}’s family`,
        content: html`${file.people.length > 1 && genogramSection(file)}
          ${familyTable(file, practice)}
          ${add('add', 'Add somebody to the family')}`,
      })}
      ${ended && section({ title: 'What was so before', content: ended })}
      ${section({
        title: `Where ${name} has lived, and with whom`,
        content: html`${homesSection(file, practice)}
          ${add('address', 'Add an address, now or from before')}`,
      })}
      <div id="helpers" tabindex="-1">${section({
        title: `Who helps ${name}`,
        content: html`${ecomapSection({ file, practice, request })}
          ${add('helpers', 'Add somebody who helps')}`,
      })}</div>`,
  })
}
