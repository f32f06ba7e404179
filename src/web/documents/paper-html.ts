import { html, type Html } from '../html.ts'
import type { Paper, PaperBlock } from './paper.ts'

/** What a document says below its heading, as a page. */
export function paperHtml(paper: Paper): Html {
  return html`<article class="tw-document${paper.size === 'large' && ' tw-document--large'}">
    ${paper.blocks.map(block)}
    <p class="tw-document__foot">${paper.foot}</p>
  </article>`
}

function block(one: PaperBlock): Html {
  switch (one.is) {
    case 'heading':
      return html`<h2 class="tw-document__heading">${one.text}</h2>`
    case 'subheading':
      return html`<h3 class="tw-document__subheading">${one.text}</h3>`
    case 'text':
      return html`<p class="tw-said">${one.text}</p>`
    case 'quiet':
      return html`<p class="tw-small">${one.text}</p>`
    case 'voice':
      return html`<blockquote class="tw-child-words"><p class="tw-said">“${one.text}”</p><p class="tw-small">${one.by}</p></blockquote>`
    case 'facts':
      return html`<dl class="tw-document__facts">${one.rows.map(
        (row) => html`<div><dt>${row.name}</dt><dd class="tw-said">${row.value}</dd></div>`,
      )}</dl>`
    case 'list':
      return html`<ul class="govuk-list govuk-list--bullet">${one.items.map((item) => html`<li>${item}</li>`)}</ul>`
    case 'table':
      return table(one)
    case 'box':
      return html`<section class="tw-document__box"><h2 class="tw-document__heading">${one.title}</h2>${one.texts.map((text) => html`<p class="tw-said">${text}</p>`)}</section>`
  }
}

/** On a phone each row becomes a card, with the name of the column before what stands in it. */
function table({ caption, columns, rows }: Extract<PaperBlock, { is: 'table' }>): Html {
  return html`<table class="tw-document__table">
    <caption class="govuk-visually-hidden">${caption}</caption>
    <thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
    <tbody>${rows.map(
      (row) =>
        html`<tr>${row.map((cell, at) => html`<td class="tw-said" data-column="${columns[at]}">${cell}</td>`)}</tr>`,
    )}</tbody>
  </table>`
}
