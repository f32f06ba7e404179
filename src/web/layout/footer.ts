import { type Html, html } from '../html.ts'
import type { Site } from './site.ts'

/** The strip at the foot: whose system this is, help in the same place on every page, and the notice. */
export function footer(site: Site): Html {
  const links = site.footerLinks.map(
    (link) =>
      html`<li><a class="govuk-link tw-footer__link" href="${link.href}">${link.text}</a></li>`,
  )
  return html`<footer class="tw-footer">
  <div class="govuk-width-container tw-footer__row">
    <p class="tw-footer__name">${site.name}</p>
    <ul class="tw-footer__links">${links}</ul>
    ${site.notice && html`<p class="tw-footer__notice">${site.notice}</p>`}
  </div>
</footer>`
}
