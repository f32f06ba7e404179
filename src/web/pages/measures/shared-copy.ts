import { leftOut, type LeftOut, type PartCounts } from '../../../engine/measures/copy-to-give.ts'
import type { MeasuresFile } from '../../../cases/measures/read-measures.ts'
import { html, type Html } from '../../html.ts'
import type { Web } from '../../web.ts'
import type { Asked } from './addresses.ts'

/** What a copy of one measure for others leaves out. */
export const leftOutOf = (parts: readonly PartCounts[], { office }: Web): LeftOut =>
  leftOut(parts, office.practice)

export const hiddenWords = (): Html =>
  html`<abbr title="Not shown: a small number, or one it could be worked out from">[c]</abbr>`

/** What stands at the top of every page of figures: whom this copy is for. */
export const sharedNote = ({ shared }: Asked, { rules }: MeasuresFile): Html =>
  shared
    ? html`<p class="tw-copy"><strong>Copy for others.</strong> Numbers below ${rules.smallestShared}, and numbers from which one could be worked out, are written [c]. Teams, areas made of districts and months are left out. Do not share a second copy over days that overlap with these: two copies can tell together what neither tells alone.</p>`
    : html`<p class="tw-copy"><strong>For use inside only.</strong> Small numbers are shown, and could tell who a child is.</p>`
