import { workingWell } from '../law/sources.ts'
import type { Letter } from '../vocabulary/letter.ts'

// What whoever asked for early help reads. No child's name: an email may be read by anyone.

const toldBack = workingWell('section 2, the outcome of the request will be fed back')

const closing = `If you are worried that a child is in danger now, call 999. If you have something new to tell us, call {{front-door-phone}} and give the reference {{reference}}.

{{signed-by}}
{{authority}}`

const answer = (id: string, title: string, now: string): Letter => ({
  id,
  kind: 'feedback',
  title,
  subject: 'What we decided about your request {{reference}}',
  body: `Dear {{referrer}}

Thank you for your request of {{received}}.

Our decision: {{outcome}}. {{explained}}

${now}

${closing}`,
  source: toldBack,
})

export const earlyHelpLetters: readonly Letter[] = [
  {
    ...answer(
      'early-help-accepted',
      'Early help: accepted',
      'Somebody will be in touch with the family. Please go on helping as you do today.',
    ),
    basis: 'consent',
  },
  answer(
    'early-help-not-taken-on',
    'Early help: not taken on',
    'If things change or get worse, please ask again.',
  ),
  answer(
    'early-help-declined',
    'Early help: declined by the family',
    'Early help is a family’s own choice. If you are still worried, please tell the front door.',
  ),
]
