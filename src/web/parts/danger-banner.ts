import { type Child, type Html, html } from '../html.ts'

export interface DangerBannerProps {
  /** The first words, in bold: "Immediate danger." */
  readonly title: string
  readonly content: Child
  readonly action?: { readonly text: string; readonly href: string } | undefined
}

/** Somebody is not safe now: who, what has been done, and the way to it. Above everything else. */
export function dangerBanner(props: DangerBannerProps): Html {
  const { action } = props
  const link =
    action &&
    html`<p class="tw-danger__action"><a class="govuk-link" href="${action.href}">${action.text}<span class="govuk-visually-hidden">: ${props.title}</span></a></p>`
  return html`<section class="tw-danger" aria-label="${props.title}">
  <p class="tw-danger__words"><strong>${props.title}</strong> ${props.content}</p>
  ${link}
</section>`
}

export interface RingFirstProps {
  /** "Is a child in danger right now?" */
  readonly question: string
  /** "Ring 999." */
  readonly answer: string
  /** The numbers for everything that is not an emergency, and when each is answered. */
  readonly content: Child
  /** A way to leave the page at once. */
  readonly exit?: Html | undefined
}

/** Whom to ring, across the top of every page that the public can reach. */
export function ringFirst(props: RingFirstProps): Html {
  return html`<section class="tw-ring-first" aria-label="In an emergency">
  <div class="govuk-width-container tw-ring-first__row">
    <div>
      <p class="tw-ring-first__question">${props.question} <strong>${props.answer}</strong></p>
      <p class="tw-ring-first__words">${props.content}</p>
    </div>
    ${props.exit}
  </div>
</section>`
}
