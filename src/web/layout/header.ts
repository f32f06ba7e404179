import { type Html, html } from '../html.ts'
import type { Site, Who } from './site.ts'

function search(who: Who): Html {
  const usesKey = who.searchKey ?? true
  return html`<form class="tw-search" role="search" action="/people" method="post">
      <input type="hidden" name="_csrf" value="${who.csrfToken}">
      <label class="tw-search__label" for="search">Find a child, adult or place</label>
      <span class="tw-search__box">
        <input class="tw-search__input" id="search" name="words" type="search" autocomplete="off" spellcheck="false"${
          usesKey && html` data-search-key aria-keyshortcuts="/"`
        }>
        ${usesKey && html`<kbd class="tw-search__key" aria-hidden="true">/</kbd>`}
        <button class="govuk-visually-hidden-focusable tw-search__go">Search</button>
      </span>
    </form>`
}

function account(who: Who): Html {
  return html`<div class="tw-who">
      <p class="tw-who__person"><a class="tw-who__account" href="/account"><strong>${who.name}</strong></a> <span>${who.role}</span></p>
      <form action="/sign-out" method="post">
        <input type="hidden" name="_csrf" value="${who.csrfToken}">
        <button class="tw-who__out">Sign out</button>
      </form>
    </div>`
}

/** The band at the top: whose system this is and, for those signed in, the search and themselves. */
export function header(site: Site, who: Who | undefined): Html {
  const service = site.service && html`<span class="tw-header__service">${site.service}</span>`
  return html`<div class="tw-header">
  <div class="govuk-width-container tw-header__row">
    <p class="tw-header__name">${who ? html`<a class="tw-header__home" href="/">${site.name}</a>` : site.name}${!who && service}</p>
    ${who && (who.looksUp ?? true) && search(who)}
    ${who && account(who)}
  </div>
</div>`
}
