import type { ErrorSummaryItem } from '../../govuk/error-summary.ts'
import { html, type Child, type Html } from '../../html.ts'
import { insetText } from '../../govuk/inset-text.ts'
import { promptsFor } from '../../../engine/journey.ts'
import { listInWords } from '../../../engine/words.ts'
import { frame, home } from '../../frame.ts'
import { page } from '../../layout/page.ts'
import { statusWords } from '../../parts/status-words.ts'
import { danger } from './danger.ts'
import { addressOf, type Shown } from './record.ts'
import { childrenInWords, firstNameOf } from './people-words.ts'
import { standingLine } from './standing-words.ts'

export interface RecordPageProps {
  readonly shown: Shown
  /** What this page of the record is: "Who is it about?". The title names no one. */
  readonly title: string
  /** The heading, where it is another than the title: who it is about. */
  readonly heading?: string | undefined
  readonly actions?: Child
  readonly errors?: readonly ErrorSummaryItem[] | undefined
  /** What was just done. */
  readonly notice?: Child
  readonly content: Child
  readonly scripts?: readonly string[] | undefined
}

/** Any page of a record: danger first, then what it is about, where it stands, and what this page is for. */
export function recordPage(props: RecordPageProps): Html {
  const { shown, title } = props
  const { file, request, web } = shown
  const { definition, row } = file
  const about = childrenInWords(file)
  const here = `${definition.title} ${row.reference}`
  return page({
    ...frame(request, web),
    title: `${title} – ${here}`,
    breadcrumbs: [
      ...[home(shown.caller, web)].filter((one) => one !== undefined),
      { text: here, href: addressOf(file) },
    ],
    banner: html`${props.notice}${
      definition.immediateDanger &&
      danger(web.office.practice.pack, row.immediate_danger && row.stage !== 'decided')
    }`,
    heading: {
      caption: props.heading || definition.about === 'nothing' ? here : `${here} · ${about}`,
      text: props.heading ?? title,
      actions: props.actions,
    },
    errors: props.errors,
    content: html`${statusWords(standingLine(shown))}${worthKnowing(shown)}${props.content}`,
    scripts: props.scripts,
  })
}

/** What the record does not ask because it is known: shown while it can still be thought about. */
function worthKnowing({ file }: Shown): Child {
  if (file.row.stage === 'decided') return undefined
  return promptsFor(file.definition, file.view).map(({ says, partIds }) => {
    const who = file.parts.filter((part) => partIds.includes(part.row.id))
    const ofSome = who.length < file.parts.length
    const names = ofSome ? `${listInWords(who.map((part) => firstNameOf(part.person)))}: ` : ''
    return insetText({ text: `${names}${says}`, classes: 'tw-prompt' })
  })
}
