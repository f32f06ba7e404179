import { type Child, type Html, html } from '../html.ts'

/** `soon` and `over` are the engine's words for a deadline, not a share of the face. */
export type ClockState = 'ample' | 'soon' | 'over' | 'met' | 'cancelled'

export interface ClockFaceProps {
  readonly state: ClockState
  /** How much of the time is left, from 1 (just begun) to 0 (run out). */
  readonly shareLeft: number
  /** The state in words: "1 hour left", "2 working days over", "Done on 11 May". */
  readonly text: string
  /** When it is due, what it counts from and whose rule it is, a line each. */
  readonly details?: readonly Child[] | undefined
}

const centre = 10
const radius = 7.5

/** The wedge of a face that has run out, clockwise from twelve; a full circle would have no ends. */
function wedge(shareGone: number): Html {
  const angle = 2 * Math.PI * shareGone
  const x = (centre + radius * Math.sin(angle)).toFixed(2)
  const y = (centre - radius * Math.cos(angle)).toFixed(2)
  const large = shareGone > 0.5 ? 1 : 0
  return html`<path class="tw-clock__gone" d="M${centre} ${centre}V${centre - radius}A${radius} ${radius} 0 ${large} 1 ${x} ${y}Z"/>`
}

function inside(props: ClockFaceProps): Html | undefined {
  switch (props.state) {
    case 'over':
      return html`<path class="tw-clock__mark" d="M10 5.5v5.5M10 13v2"/>`
    case 'met':
      return html`<path class="tw-clock__mark" d="M6 10.5l3 3 5-6.5"/>`
    case 'cancelled':
      return html`<path class="tw-clock__mark" d="M6 10h8"/>`
    case 'ample':
    case 'soon': {
      const shareGone = Math.min(1, Math.max(0, 1 - props.shareLeft))
      if (shareGone === 0) return undefined
      if (shareGone === 1) {
        return html`<circle class="tw-clock__gone" cx="${centre}" cy="${centre}" r="${radius}"/>`
      }
      return wedge(shareGone)
    }
  }
}

/**
 * A deadline as a small face that fills up, with its words beside it. The face is hidden from screen
 * readers, because the words say all of it and more.
 */
export function clockFace(props: ClockFaceProps): Html {
  const details = (props.details ?? []).map(
    (line) => html`<span class="tw-clock__detail">${line}</span>`,
  )
  return html`<span class="tw-clock tw-clock--${props.state}">
  <svg class="tw-clock__face" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
    <circle class="tw-clock__rim" cx="10" cy="10" r="9"/>${inside(props)}
  </svg>
  <span class="tw-clock__words"><strong class="tw-clock__text">${props.text}</strong> ${details}</span>
</span>`
}
