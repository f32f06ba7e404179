import type { FastifyRequest } from 'fastify'
import type { AppToAdd } from '../../../cases/sign-in/app.ts'
import { frame } from '../../frame.ts'
import { button } from '../../govuk/button.ts'
import { input } from '../../govuk/input.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../layout/page.ts'
import type { Web } from '../../web.ts'

interface AddAppProps {
  readonly web: Web
  readonly request: FastifyRequest
  readonly app: AppToAdd
  readonly wrong?: string | undefined
}

/** Adding an app: the picture it reads, the same to be typed, and a first code to show that it worked. */
export async function addAppPage({ web, request, app, wrong }: AddAppProps): Promise<Html> {
  return page({
    ...frame(request, web),
    title: 'Add an app that makes codes',
    back: { text: 'Your account', href: '/account' },
    heading: { text: 'Add an app that makes codes' },
    errors: wrong ? [{ text: wrong, href: '#code' }] : [],
    content: html`<ol class="govuk-list govuk-list--number">
        <li>Open your app (any that makes six-digit codes will do) and choose to add an account.</li>
        <li>Let it read this picture, or type the letters under it.</li>
        <li>Type the code it shows now.</li>
      </ol>
      ${await picture(app.address)}
      <p class="govuk-body">To be typed: <code class="tw-secret">${inFours(app.secret)}</code></p>
      <p class="govuk-body"><a class="govuk-link" href="${app.address}">Open it in an app on this machine</a></p>
      <form method="post" action="/account/app/confirm" novalidate>
        <input type="hidden" name="_csrf" value="${request.csrfToken}">
        ${input({
          id: 'code',
          name: 'code',
          label: { text: 'Code from your app' },
          autocomplete: 'one-time-code',
          inputmode: 'numeric',
          spellcheck: false,
          classes: 'govuk-input--width-10',
          ...(wrong ? { errorMessage: { text: wrong } } : {}),
        })}
        ${button({ text: 'Add the app', preventDoubleClick: true })}
      </form>`,
  })
}

const inFours = (secret: string): string => secret.replaceAll(/(.{4})(?=.)/g, '$1 ')

/** The QR code as one path of little squares, black on white in any colour scheme. */
async function picture(address: string): Promise<Html> {
  const { encode } = await import('uqr')
  const { data, size } = encode(address, { border: 4 })
  const squares = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  )
  return html`<svg class="tw-qr" viewBox="0 0 ${size} ${size}" role="img" aria-label="A picture for your app to read" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${squares.join('')}"/></svg>`
}
