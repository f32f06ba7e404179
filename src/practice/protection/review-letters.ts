import { toBeConfirmed } from '../law/sources.ts'
import type { Letter } from '../vocabulary/letter.ts'

// What parents read after a review conference. It goes by post to each holder of parental responsibility,
// about their own children only, so it may name them.

const source = toBeConfirmed('the parents have the decision within one working day of a conference')

const closing = `If you do not understand this letter, or do not agree with it, call the social worker who knows your family, or {{front-door-phone}}, and give the reference {{reference}}. You can have it in another language, in large print or read out to you.

{{signed-by}}
{{authority}}`

export const reviewLetters: readonly Letter[] = [
  {
    id: 'review-conference-decision',
    kind: 'to-family',
    title: 'What the review conference decided',
    subject: 'What the review conference decided about {{children}}',
    body: `Dear parent

A review child protection conference was held on {{received}} about {{children}}. It looked at what has changed since the last one, and whether a child protection plan is still needed.

What was decided:

{{decisions}}

Where a plan goes on, the social worker will go through the new plan with you. Where it ends, we will offer you support under a child in need plan, unless the letter above says that none is needed. The full record follows within four weeks.

You may appeal against the decision. The plan stands meanwhile.

${closing}`,
    source,
  },
  {
    id: 'review-conference-meets-again',
    kind: 'to-family',
    title: 'The review conference will meet again',
    subject: 'The review conference about {{children}} will meet again',
    body: `Dear parent

A review child protection conference met on {{received}} about {{children}}. It could not decide, and will meet again. We will tell you the new date.

Until then the child protection plan stays as it is.

${closing}`,
    source,
  },
]
