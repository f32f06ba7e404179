import type { MendedAt, QualityLine } from '../../../../cases/returns/at-entry/quality-lines.ts'
import { html, type Html } from '../../../html.ts'
import { keyOf } from '../../../fields/names.ts'
import type { Web } from '../../../web.ts'
import { boxOf } from '../../people/change/rules-at.ts'
import { nameOf } from '../../records/people-words.ts'

/** The way to where a rule is mended: the question, who the child is, the record that says it, or the child. */
export function mendedLink({ mended, person }: QualityLine, { office }: Web): Html {
  const whose = html`<span class="govuk-visually-hidden">: ${nameOf(person)}</span>`
  const link = (href: string, text: string): Html =>
    html`<a class="govuk-link" href="${href}">${text}${whose}</a>`
  switch (mended.is) {
    case 'question':
      return link(questionAt(mended), mended.text)
    case 'person':
      return link(
        `/people/${person.id}/change#${boxOf(mended.columns[0] ?? '')}`,
        'Set right who they are',
      )
    case 'record': {
      const title = office.practice.processes.get(mended.process)?.title ?? mended.process
      return link(`/records/${mended.recordId}`, `${title} ${mended.reference}`)
    }
    case 'nowhere':
      return link(`/people/${person.id}`, 'Begin what is missing')
  }
}

const questionAt = ({
  recordId,
  page,
  question,
  partId,
}: Extract<MendedAt, { readonly is: 'question' }>): string =>
  `/records/${recordId}/pages/${page}#${keyOf({ question, partId })}-rules`
