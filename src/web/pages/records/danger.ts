import type { AuthorityPack } from '../../../practice/vocabulary/authority.ts'
import { html, type Html } from '../../html.ts'
import { dangerBanner } from '../../parts/danger-banner.ts'

/** 999 before anything else, with the numbers for what is not an emergency; louder where somebody is in danger. */
export function danger({ contacts }: AuthorityPack, isNow: boolean): Html {
  const [day, night] = ['front-door', 'emergency-duty'].map((id) =>
    contacts.find((one) => one.id === id),
  )
  const numbers = html`999 first. Then ${day?.phone}${day?.hours && ` (${day.hours})`}${
    night?.phone && html`, or ${night.phone} ${night.name} out of hours`
  }. Write here after.`
  if (isNow) return dangerBanner({ title: 'Immediate danger.', content: numbers })
  return html`<p class="tw-999"><strong class="tw-late">In danger now?</strong> ${numbers}</p>`
}
