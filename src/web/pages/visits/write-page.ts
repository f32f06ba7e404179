import { button } from '../../govuk/button.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../layout/page.ts'
import type { Web } from '../../web.ts'

/**
 * The page that visits are written on, with a signal or without. It is the same for everybody and says nothing about
 * anybody: a script fills it with what is kept, sealed, on the phone.
 */
export function writePage({ site }: Pick<Web, 'site'>): Html {
  return page({
    site,
    title: 'Visits taken along',
    back: { text: 'Choose what to take along', href: '/visits/take' },
    heading: { text: 'Visits taken along' },
    scripts: ['visits-write.js'],
    content: html`<div data-visits-write>
      <noscript><p class="govuk-body">Visits that were taken along are written with a script, and this browser runs none. Write the record in the ordinary way, where there is a signal.</p></noscript>
      <p class="govuk-body" data-visit-sign-in hidden><a class="govuk-link" href="/sign-in?to=%2Fvisits%2Fwrite">Sign in again</a></p>
      <div data-visit-chooser>
        <ul class="govuk-list" data-visit-list></ul>
      </div>
      <div data-visit-one hidden>
        <h2 class="govuk-heading-m" tabindex="-1" data-visit-title></h2>
        <div data-visit-refused></div>
        <form novalidate class="tw-visit__form" data-visit-form></form>
        <div class="govuk-button-group">
          ${button({ text: 'Send now', type: 'button', attributes: { 'data-visit-send': '' } })}
          ${button({ text: 'Leave it for now', type: 'button', classes: 'govuk-button--secondary', attributes: { 'data-visit-back': '' } })}
          <a class="govuk-link" href="/" data-visit-link>Open the record, to check and hand in</a>
        </div>
      </div>
      <p class="govuk-body tw-visit__state tw-visit__state--in-sight" role="status" data-visit-state></p>
    </div>`,
  })
}
