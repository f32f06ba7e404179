import { workingWell } from '../law/sources.ts'
import { placeholder } from '../vocabulary/source.ts'
import type { Letter } from '../vocabulary/letter.ts'

/** Sent when the work ends, for somebody to read first. The parents’ letter goes by post. */
export const closureLetters: readonly Letter[] = [
  {
    id: 'case-closed',
    kind: 'feedback',
    title: 'Our work has ended',
    subject: 'Our work after your request {{reference}}',
    body: `Dear {{referrer}}

You brought a worry to us, and we have worked with the family since. That work has now ended.

Please go on with the support that you give today, and tell us if things change or get worse. A new worry is looked at afresh.

If you are worried that a child is in danger now, call 999. To tell us something new, call {{front-door-phone}}, or {{out-of-hours-phone}} when we are closed, and give the reference {{reference}}.

{{signed-by}}
{{authority}}`,
    source: workingWell('section 2, the outcome is fed back to the referrer'),
  },
  {
    id: 'case-closed-to-parents',
    kind: 'to-family',
    title: 'Our work with your family has ended',
    subject: 'Our work with your family has ended',
    body: `Dear parent

We have finished our work with you about {{children}}. Nobody from our team will visit any more.

Thank you for working with us. What helped, who helps now, and what you said about it is written in a closing summary, and you can ask us for a copy.

If things get harder, you can come back to us. You do not need anybody’s permission: call {{front-door-phone}}, or {{out-of-hours-phone}} when we are closed. If a child is in danger now, call 999.

If you are not happy with how we worked with you, you can complain. Ask us how when you call.

{{signed-by}}
{{authority}}`,
    source: placeholder('Handbook A P43: child, family and agencies are told'),
  },
]
