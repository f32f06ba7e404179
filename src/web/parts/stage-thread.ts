import { type Child, type Html, html } from '../html.ts'

export interface Stage {
  readonly title: string
  readonly href?: string | undefined
  /** How many are at this stage. */
  readonly count?: number | undefined
  readonly detail?: Child
  /** Where this one is now; at most one stage. */
  readonly current?: boolean | undefined
}

export interface StageThreadProps {
  /** What the stages are the way through, for those who cannot see them in a row. */
  readonly label: string
  readonly stages: readonly Stage[]
  /** `across` a board, `down` beside a text; a phone always shows it downwards. */
  readonly direction?: 'across' | 'down' | undefined
}

function stageTitle(stage: Stage): Html {
  const count =
    stage.count !== undefined && html`<span class="tw-thread__count">${stage.count}</span> `
  const title = html`${count}<span class="tw-thread__title">${stage.title}</span>`
  if (!stage.href) return title
  return html`<a class="govuk-link tw-thread__link" href="${stage.href}">${title}</a>`
}

function stageItem(stage: Stage): Html {
  const here = stage.current && html` aria-current="step"`
  return html`<li class="tw-thread__stage"${here}>
    <span class="tw-thread__head">${stageTitle(stage)}</span>
    ${stage.detail && html`<span class="tw-thread__detail">${stage.detail}</span>`}
  </li>`
}

/** The way through, as beads on the gold thread: stages of a board, or what happens next. */
export function stageThread(props: StageThreadProps): Html {
  return html`<ol class="tw-thread tw-thread--${props.direction ?? 'across'}" aria-label="${props.label}">
  ${props.stages.map(stageItem)}
</ol>`
}
