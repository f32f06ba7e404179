import { workingWell } from '../law/sources.ts'
import type { Letter } from '../vocabulary/letter.ts'

/**
 * The short list of services that a family has by e-mail. An e-mail may be read by anybody, so that it has no name in it,
 * nothing of why they were pointed there, and not which team it is from.
 */
export const shortList: Letter = {
  id: 'short-list',
  kind: 'to-family',
  title: 'Places that can help',
  subject: 'Places that can help',
  body: `Hello

Here are the places that we talked about.

{{places}}

Did you get in touch? Tell us here. You do not need to sign in:
{{link}}

You can tell a place your code when you go. It is {{code}}. It helps us to know that you got help. It does not say who you are.

{{authority}}`,
  source: workingWell('section 2, outcomes: signposted to other services'),
}
