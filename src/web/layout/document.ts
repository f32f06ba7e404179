import { skipLink } from '../govuk/skip-link.ts'
import { type Child, type Html, html } from '../html.ts'
import type { Site } from './site.ts'

export interface DocumentProps {
  readonly site: Site
  /** What the page is for; never a person's name, because titles stay in a browser's history. */
  readonly title: string
  readonly hasErrors: boolean
  /** `dense` where people work all day, `roomy` where a family reads. */
  readonly density: 'dense' | 'roomy'
  readonly scripts?: readonly string[] | undefined
  readonly header: Html
  readonly main: Child
  readonly footer: Html
}

/** A whole document, ready to be sent. */
export function document(props: DocumentProps): Html {
  const { assets, name } = props.site
  const modules = ['start.js', ...(props.scripts ?? [])].map(
    (script) => html`<script type="module" src="${assets.url(script)}"></script>`,
  )
  return html`<!DOCTYPE html>
<html lang="en-GB" class="govuk-template">
<head>
  <meta charset="utf-8">
  <title>${props.hasErrors && 'Error: '}${props.title} – ${name}</title>
  <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
  <meta name="theme-color" content="#16364f">
  <link rel="icon" href="${assets.url('icon.svg')}" type="image/svg+xml">
  <link rel="stylesheet" href="${assets.url('govuk-frontend.css')}">
  <link rel="stylesheet" href="${assets.url('threadwell.css')}">
  <link rel="modulepreload" href="${assets.url('govuk-frontend.js')}">
  ${modules}
</head>
<body class="govuk-template__body tw-${props.density}">
<script src="${assets.url('js-enabled.js')}"></script>
${skipLink({ href: '#main-content', text: 'Skip to main content' })}
${props.header}
<div class="govuk-width-container">
${props.main}
</div>
${props.footer}
</body>
</html>`
}
