import { type Child, type Html, html } from '../html.ts'

export interface SaveStateProps {
  /** `saved` has a time; `draft` has never been saved; `clash` means two people wrote at once. */
  readonly state: 'saved' | 'draft' | 'clash'
  /** The state in words: "Saved 14:02 as you typed". */
  readonly text: string
  /** What happens next, and whom it waits for. */
  readonly next?: Child
  /** The buttons that belong to the whole form. */
  readonly actions?: Child
}

/**
 * What has been kept of this form, always in view at its foot. The script that saves as somebody
 * types writes into `data-save-state`; a screen reader hears each change when it next pauses.
 */
export function saveState(props: SaveStateProps): Html {
  return html`<div class="tw-save tw-save--${props.state}">
  <p class="tw-save__words"><strong role="status" data-save-state="${props.state}">${props.text}</strong>${
    props.next && html` <span class="tw-save__next">${props.next}</span>`
  }</p>
  ${props.actions && html`<div class="tw-save__actions">${props.actions}</div>`}
</div>`
}
