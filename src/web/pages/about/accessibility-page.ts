import type { AuthorityPack } from '../../../practice/vocabulary/authority.ts'
import { html } from '../../html.ts'
import type { PageProps } from '../../layout/page.ts'
import { aboutSections } from './sections.ts'

type Content = Pick<PageProps, 'title' | 'heading' | 'content'>

/** What we aim for, how far it has been checked, and whom to tell. It claims nothing that was not done. */
export function accessibilityPage({ council }: AuthorityPack): Content {
  return {
    title: 'Accessibility',
    heading: {
      text: 'Accessibility',
      lead: 'Everybody who works with children, or asks for help for one, should be able to use these pages.',
    },
    content: html`${aboutSections('accessibility')}
<div class="tw-about__prose">
<p class="govuk-body">You should be able to zoom in to 400% without losing words, get to everything by keyboard alone, listen to every page with a screen reader, read it on a phone, and use it with scripts turned off.</p>
<h2 class="govuk-heading-m">What we aim for</h2>
<p class="govuk-body">The Web Content Accessibility Guidelines, version 2.2, level AA.</p>
<h2 class="govuk-heading-m">How it has been checked</h2>
<p class="govuk-body">By the people who build it, and by an automated checker (axe) in a browser. Nobody independent has audited it yet, and it has not yet been tried with enough people who use assistive technology to claim that it meets every criterion.</p>
<h2 class="govuk-heading-m">What we know is not good enough</h2>
<ul class="govuk-list govuk-list--bullet">
  <li>The pictures of processes are wide. On a small screen they scroll sideways in a box of their own; everything in them is also said in words on the same page.</li>
  <li>Documents that other people send us may not be accessible.</li>
</ul>
<h2 class="govuk-heading-m">Tell us</h2>
<p class="govuk-body">If something here is hard for you to use, or you need it in another form, tell ${council}. If you are not happy with the answer, the <a class="govuk-link" href="https://www.equalityadvisoryservice.com/">Equality Advisory and Support Service</a> can help.</p>
</div>`,
  }
}
