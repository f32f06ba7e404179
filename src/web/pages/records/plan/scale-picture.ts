import { html, type Html } from '../../../html.ts'

const width = 120
const [left, right] = [8, width - 8]
const at = (scale: string): number => left + (Number(scale) / 10) * (right - left)

/** Where it was (a ring) and where it is (a dot) between 0 and 10. The words beside it say the same. */
export function scalePicture(then: string | undefined, now: string | undefined): Html {
  return html`<svg class="tw-scale" viewBox="0 0 ${width} 16" width="${width}" height="16" aria-hidden="true" focusable="false">
    <line class="tw-scale__all" x1="${left}" y1="8" x2="${right}" y2="8"/>
    ${then !== undefined && now !== undefined && html`<line class="tw-scale__way" x1="${at(then)}" y1="8" x2="${at(now)}" y2="8"/>`}
    ${then !== undefined && html`<circle class="tw-scale__then" cx="${at(then)}" cy="8" r="5"/>`}
    ${now !== undefined && html`<circle class="tw-scale__now" cx="${at(now)}" cy="8" r="5"/>`}
  </svg>`
}
