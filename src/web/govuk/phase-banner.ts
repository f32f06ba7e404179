import { type Html, html } from '../html.ts'
import { classNames, type Dressed, writeAttributes } from './attributes.ts'
import { tag, type TagProps } from './tag.ts'
import { type Words, words } from './words.ts'

export interface PhaseBannerProps extends Words, Dressed {
  readonly tag?: Omit<TagProps, 'attributes'> | undefined
}

/** How finished the service is, and where to say what is wrong with it. */
export function phaseBanner(props: PhaseBannerProps): Html {
  const className = classNames('govuk-phase-banner govuk-width-container', props.classes)
  const phase = tag({
    text: props.tag?.text,
    html: props.tag?.html,
    classes: classNames('govuk-phase-banner__content__tag', props.tag?.classes),
  })
  return html`<div class="${className}"${writeAttributes(props.attributes)}>
  <p class="govuk-phase-banner__content">
    ${phase}
    <span class="govuk-phase-banner__text">
      ${words(props)}
    </span>
  </p>
</div>`
}
