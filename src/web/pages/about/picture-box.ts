import { type Child, type Html, html, trusted } from '../../html.ts'

export interface PictureBoxProps {
  /** What the picture shows, for those who come to its box by keyboard. */
  readonly label: string
  readonly svg: string
  /** What the lines and colours mean. */
  readonly legend: Child
}

/** A picture in a box of its own, which scrolls sideways where the screen is narrower than its words can be read. */
export function pictureBox({ label, svg, legend }: PictureBoxProps): Html {
  return html`<div class="tw-picture" tabindex="0" role="region" aria-label="${label}">${trusted(svg)}</div>
<p class="tw-small">${legend}</p>`
}
