import { shortList } from './directory/short-list.ts'
import { workingTogether, workingWell } from './law/sources.ts'
import type { Letter } from './vocabulary/letter.ts'

// What a referrer reads. Plain words, no child's name, nothing about the family that they did not
// tell us themselves: an email may be read by anyone.

const acknowledged = workingTogether('receipt is acknowledged within one working day')
const fedBack = workingWell(
  'section 2, the outcome of the request will be fed back to the referrer',
)

const closing = `If you are worried that a child is in danger now, call 999. If you have something new to tell us, call {{front-door-phone}}, or {{out-of-hours-phone}} when we are closed, and give the reference {{reference}}.

{{signed-by}}
{{authority}}`

interface FeedbackText {
  readonly id: string
  readonly title: string
  /** What happens now, in a sentence or two. */
  readonly now: string
  /** Another service judges the need, so we do not put a level on it. */
  readonly judgedElsewhere?: true
  readonly basis?: Letter['basis']
}

/** One answer for one outcome: what was decided, what that means, and what happens now. */
const feedback = ({ id, title, now, judgedElsewhere, basis }: FeedbackText): Letter => ({
  id,
  ...(basis ? { basis } : {}),
  kind: 'feedback',
  title,
  subject: 'What we decided about your request {{reference}}',
  body: `Dear {{referrer}}

Thank you for your request of {{received}}. We have read it and decided what happens next.

Our decision: {{outcome}}. {{explained}}

${judgedElsewhere ? '' : 'The level of need we see: {{level}}\n\n'}${now}

${closing}`,
  source: fedBack,
})

export const letters: readonly Letter[] = [
  shortList,
  {
    id: 'contact-acknowledgement',
    kind: 'acknowledgement',
    title: 'We have your request',
    subject: 'We have your request {{reference}}',
    body: `Dear {{referrer}}

Thank you for telling us about your worry. Your request reached us on {{received}}, and its reference is {{reference}}.

A social worker reads it and a manager decides what should happen, by the end of the next working day. We will then tell you what was decided.

${closing}`,
    source: acknowledged,
  },
  feedback({
    id: 'feedback-no-further-action',
    title: 'Decision: no further action',
    now: 'We will do nothing more now. Please go on helping as you do today, and tell us if things change or get worse.',
  }),
  feedback({
    id: 'feedback-advice-and-information',
    title: 'Decision: advice and information',
    now: 'We have given advice and do not plan to do more now. Please tell us if the advice is not enough.',
  }),
  feedback({
    id: 'feedback-early-help-assessment',
    basis: 'consent',
    title: 'Decision: Early Help Assessment',
    now: 'A service that already knows the family is asked to sit down with them, find out what would help, and agree a plan. If that service is yours, please start now: you need not wait to hear from us again.',
  }),
  feedback({
    id: 'feedback-signposted',
    title: 'Decision: signposted',
    now: 'We have told the family which service can help and how to reach it{{services}}. We will not be in touch with them again unless something new comes to us.',
  }),
  feedback({
    id: 'feedback-accepted-as-referral',
    title: 'Decision: accepted as a referral',
    now: 'A social worker from the local team will be in touch with the family. They may ask you for more, so please keep your notes.',
  }),
  feedback({
    id: 'feedback-family-intensive-support',
    basis: 'consent',
    title: 'Decision: Family Intensive Support',
    now: 'A family worker will offer to work with the whole family. Please go on with the support that you give today.',
  }),
  feedback({
    id: 'feedback-passed-to-allocated-worker',
    title: 'Decision: passed to the worker who knows the family',
    now: 'What you told us has reached the person who works with the family, and the team on duty. They will answer you if you asked for an answer.',
  }),
  feedback({
    id: 'feedback-out-of-area',
    title: 'Decision: passed to another council',
    now: 'Another council will decide what happens next. Please send anything new to them.',
    judgedElsewhere: true,
  }),
  feedback({
    id: 'feedback-strategy-discussion',
    title: 'Decision: strategy discussion',
    now: 'We are acting on it now with the police and others. Please do not talk about it with the family unless we ask you to, and keep your notes.',
  }),
  feedback({
    id: 'feedback-linked-to-open-referral',
    title: 'Decision: added to work already open',
    now: 'What you told us has been added to work that had already begun, and the person doing that work has been told.',
  }),
  feedback({
    id: 'feedback-adult-safeguarding',
    title: 'Decision: passed to adult safeguarding',
    now: 'Adult services will decide what happens next.',
    judgedElsewhere: true,
  }),
  {
    id: 'referral-closed',
    kind: 'feedback',
    title: 'A referral was closed before an assessment',
    subject: 'What became of the referral {{reference}}',
    body: `Dear {{referrer}}

We told you that a social worker would take up the worry you brought to us on {{received}}. The manager of the local team has now closed the referral before an assessment.

Our decision: {{outcome}}. {{explained}}

This can happen when we learn something new, or know something already that answers the worry. If you think we should look again, please tell us why.

${closing}`,
    source: workingWell(
      'section 2, a referral closed by the Assessment Team: they inform the referrer',
    ),
  },
]
