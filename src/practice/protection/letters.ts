import { toBeConfirmed, workingTogether } from '../law/sources.ts'
import type { Letter } from '../vocabulary/letter.ts'
import { reviewLetters } from './review-letters.ts'

// What parents read after an enquiry or a conference. Each holder of parental responsibility has a letter of
// their own, by post, about their own children only, so it may name them. Plain words, and no blame.

const conferenceTold = toBeConfirmed(
  'the parents have the decision within one working day of a conference',
)

const closing = `If you do not understand this letter, or do not agree with it, call the social worker who knows your family, or {{front-door-phone}}, and give the reference {{reference}}. You can have it in another language, in large print or read out to you.

{{signed-by}}
{{authority}}`

export const protectionLetters: readonly Letter[] = [
  {
    id: 'enquiry-outcome',
    kind: 'to-family',
    title: 'What we found when we looked into a worry about a child',
    subject: 'What we found when we looked into a worry about {{children}}',
    body: `Dear parent

We were told something that made us, and others who know your family, worried about {{children}}. The law says that we must then find out whether a child needs to be kept safe. This is called a section 47 enquiry. It has now ended.

What we found:

{{decisions}}

The social worker will go through this with you, and tell you what happens next. If a child protection conference is held, you will be asked to it, and you will have the social worker’s report before.

${closing}`,
    source: workingTogether('parents are told the outcome of the enquiry'),
  },
  {
    id: 'initial-conference-decision',
    kind: 'to-family',
    title: 'What the child protection conference decided',
    subject: 'What the child protection conference decided about {{children}}',
    body: `Dear parent

A child protection conference was held on {{received}} about {{children}}. The people there thought together about what is worrying, what goes well, and what has to happen.

What was decided:

{{decisions}}

Where there is a child protection plan, it began on the day of the conference. The outline of it follows within a week. A small group, with you in it, makes it a detailed one, and a review conference looks at it again within three months. Where you are offered a child in need plan, it needs your agreement.

The full record follows within four weeks. You may appeal against the decision. What was decided stands meanwhile.

${closing}`,
    source: conferenceTold,
  },
  {
    id: 'initial-conference-meets-again',
    kind: 'to-family',
    title: 'The child protection conference will meet again',
    subject: 'The child protection conference about {{children}} will meet again',
    body: `Dear parent

A child protection conference about {{children}} met on {{received}}. It could not decide, and will meet again. We will tell you the new date.

Please keep to what was agreed with you to keep everybody safe until then.

${closing}`,
    source: conferenceTold,
  },
  ...reviewLetters,
]
