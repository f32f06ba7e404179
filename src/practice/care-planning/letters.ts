import { childrenAct1989 } from '../law/sources.ts'
import type { Letter } from '../vocabulary/letter.ts'

/** What parents read when family time is suspended: the law asks for the decision, the reasons, how long, and what they can do. */
export const carePlanningLetters: readonly Letter[] = [
  {
    id: 'family-time-suspended',
    kind: 'to-family',
    title: 'Family time has been suspended',
    subject: 'Your family time with {{children}}',
    body: `Dear parent

We have had to stop family time with {{children}} for a short while. We know that this is hard for them and for you.

What was decided:

{{decisions}}

The social worker who knows your family tells you with this letter with whom it is stopped, from which day, until which day, and why. The law lets us do this only when it is urgent and a child’s welfare needs it, and for seven days at most. After that family time goes ahead again, or we have to ask the court.

You can disagree. Talk to the social worker or their manager, or to the independent reviewing officer who watches over {{children}}’s plan. You can ask a solicitor, you can complain to us, and you can ask the court to decide.

If you do not understand this letter, call the social worker who knows your family, or {{front-door-phone}}, and give the reference {{reference}}. You can have it in another language, in large print or read out to you.

{{signed-by}}
{{authority}}`,
    source: childrenAct1989('34(6)'),
  },
]
