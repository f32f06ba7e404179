import type { GivenEntry } from '../../../../cases/registers/make-entry.ts'
import type { RegisterFile } from '../../../../cases/registers/read-registers.ts'
import type { Problem } from '../../../../engine/refusal.ts'
import { aOrAn } from '../../../../engine/words.ts'
import { frame } from '../../../frame.ts'
import { button } from '../../../govuk/button.ts'
import { input } from '../../../govuk/input.ts'
import { select } from '../../../govuk/select.ts'
import { html, type Child, type Html } from '../../../html.ts'
import { section } from '../../../layout/columns.ts'
import { page } from '../../../layout/page.ts'
import type { StartPageProps } from './start-page.ts'

/** The register that a record is about an entry of, with what was typed for a new one. */
export interface Choosing {
  readonly file: RegisterFile
  readonly typed?: GivenEntry | undefined
  readonly problems: readonly Problem[]
}

/** A record about an entry of a register: one that is there is chosen, or a new one made with it. */
export function aboutEntry(props: StartPageProps): Html {
  const { web, request, definition, choosing } = props
  if (!choosing)
    throw new Error(`${definition.id} is about an entry, and its register was not read`)
  const { register, mayKeep, entries, whyNotNew } = choosing.file
  const makesNew = mayKeep && whyNotNew.length === 0
  return page({
    ...frame(request, web),
    title: `New ${definition.noun}`,
    heading: {
      caption: register.ofWorker ? register.title : definition.title,
      text: register.ofWorker
        ? definition.title
        : `New ${definition.noun}: which ${register.noun} is it about?`,
      lead: definition.purpose,
    },
    errors: props.refusal
      ? [{ text: props.refusal, href: choosing.problems[0] && `#${choosing.problems[0].question}` }]
      : [],
    content: html`${entries.length > 0 && knownEntries(props, choosing)}${makesNew && newEntry(props, choosing)}
      ${entries.length === 0 && !makesNew && html`<p class="govuk-body">${nobodyToBeginAbout(choosing)} <a class="govuk-link" href="/registers/${register.id}">${register.title}</a></p>`}`,
  })
}

function nobodyToBeginAbout({ file: { register, mayKeep, whyNotNew } }: Choosing): string {
  if (!mayKeep)
    return `There is no ${register.noun} that it could be about, and it is not yours to make one.`
  return `There is no ${register.noun} that it could be about now. Of a new one: ${whyNotNew[0] ?? ''}`
}

function knownEntries({ definition, request }: StartPageProps, { file }: Choosing): Child {
  const { noun } = file.register
  return section({
    title: `${aOrAn(noun).replace(/^a/, 'A')} that is there already`,
    content: html`<form method="post" action="/start/${definition.id}">
      <input type="hidden" name="_csrf" value="${request.csrfToken}">
      ${select({
        id: 'person',
        name: 'person',
        label: { text: `Which ${noun}?` },
        items: file.entries.map(({ id, name }) => ({ value: id, text: name })),
      })}
      ${button({ text: 'Go on', name: 'do', value: 'chosen' })}
    </form>`,
  })
}

function newEntry({ definition, request }: StartPageProps, choosing: Choosing): Child {
  const { file, typed } = choosing
  const { name, alsoKnownAs, noun } = file.register
  const wrong = (question: string) => {
    const message = choosing.problems.find((one) => one.question === question)?.message
    return message === undefined ? undefined : { text: message }
  }
  return section({
    title: `A new ${noun}`,
    content: html`<form method="post" action="/start/${definition.id}" novalidate>
      <input type="hidden" name="_csrf" value="${request.csrfToken}">
      ${input({
        id: 'name',
        name: 'name',
        label: { text: name.text },
        hint: name.hint ? { text: name.hint } : undefined,
        value: typed?.name,
        autocomplete: 'off',
        errorMessage: wrong('name'),
      })}
      ${
        alsoKnownAs &&
        input({
          id: 'alsoKnownAs',
          name: 'alsoKnownAs',
          label: { text: alsoKnownAs.text },
          hint: alsoKnownAs.hint ? { text: alsoKnownAs.hint } : undefined,
          value: typed?.alsoKnownAs,
          autocomplete: 'off',
          errorMessage: wrong('alsoKnownAs'),
        })
      }
      ${button({ text: 'Add and go on', name: 'do', value: 'new-entry', classes: file.entries.length > 0 ? 'govuk-button--secondary' : '' })}
    </form>`,
  })
}
