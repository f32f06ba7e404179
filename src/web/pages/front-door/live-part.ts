import { html, type Child, type Html } from '../../html.ts'

/** A part of the page that an open board brings up to date by itself. */
export const livePart = (id: string, content: Child): Html =>
  html`<div id="${id}" data-live-part>${content}</div>`
