import { type Child, type Html, html } from '../html.ts'

export interface DecisionColumnsProps {
  /** What the decision rests on. */
  readonly record: Child
  /** The title of the panel: "Decision". */
  readonly title: string
  readonly decision: Child
}

/** A record with the decision beside it; on a phone the record comes first, as it is read first. */
export function decisionColumns(props: DecisionColumnsProps): Html {
  return html`<div class="tw-columns tw-columns--decision">
  <div class="tw-columns__main">${props.record}</div>
  <section class="tw-panel" aria-labelledby="decision-panel">
    <h2 class="tw-panel__title" id="decision-panel">${props.title}</h2>
    ${props.decision}
  </section>
</div>`
}

/** A page with things worth a glance at its side. */
export function sideColumns(main: Child, side: Child): Html {
  return html`<div class="tw-columns tw-columns--side">
  <div class="tw-columns__main">${main}</div>
  <aside class="tw-columns__side">${side}</aside>
</div>`
}

export interface SectionProps {
  readonly title: string
  readonly content: Child
}

/** One part of a record or of a side column, with a rule above its title. */
export function section(props: SectionProps): Html {
  return html`<section class="tw-section">
  <h2 class="tw-section__title">${props.title}</h2>
  ${props.content}
</section>`
}
