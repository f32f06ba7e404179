import type { Heeded } from '../../engine/heeded.ts'
import { dateInWords } from '../../engine/words.ts'
import { html, type Html } from '../html.ts'

/** What is known of somebody for whoever gives them to a worker. */
export interface HeededOf {
  /** Left out where it is clear whom it is said of. */
  readonly name?: string | undefined
  readonly said: readonly Heeded[]
}

/** Each in words, with the day it was said. */
export const heededLines = (people: readonly HeededOf[]): readonly Html[] =>
  people.flatMap(({ name, said }) =>
    said.map(
      (one) =>
        html`<p class="tw-heeded">${name && html`${name}. `}${one.title}: <strong>${one.words}</strong>. Said ${dateInWords(one.saidOn)}.</p>`,
    ),
  )

/** What that is for and what it is not, once for all of them. */
export const heededNotes = (people: readonly HeededOf[]): readonly Html[] =>
  [...new Set(people.flatMap(({ said }) => said.map(({ note }) => note)))].map(
    (note) => html`<p class="tw-small">${note}</p>`,
  )
