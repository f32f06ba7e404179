import { adoptionGuidance } from '../law/permanence.ts'
import type { Letter } from '../vocabulary/letter.ts'

// To each holder of parental responsibility, within five working days of the decision and after somebody has told
// them in person. They go by post or by hand, and never say who the adopters are or where they live.

const closing = `Somebody from our team has talked with you about this, or has tried to. If you would like to talk again, call {{front-door-phone}} and give the reference {{reference}}.

You can talk to a counsellor who does not work with your child’s social worker. It is free: ask us. You can take this letter to a solicitor.

If you need this letter in another language, in large print or read to you, tell us and we will arrange it.

{{signed-by}}
{{authority}}`

const told = adoptionGuidance('parents are told in writing within five working days')

export const permanenceLetters: readonly Letter[] = [
  {
    id: 'adoption-should-be-placed',
    kind: 'to-family',
    title: 'Decision: a child should be placed for adoption',
    subject: 'What we decided about adoption {{reference}}',
    body: `Dear parent

About {{children}}

We have decided that your child should be placed for adoption. We know that this is very hard to read.

The decision was made by one senior person, who read what you and everybody else said. It does not make your child adopted. Your child can be placed with a family who may adopt them only if the court makes a placement order, or if you consent with a court officer as witness. If we ask the court, you will be told, and a solicitor can speak for you there.

${closing}`,
    source: told,
  },
  {
    id: 'adoption-should-not-be-placed',
    kind: 'to-family',
    title: 'Decision: a child should not be placed for adoption',
    subject: 'What we decided about adoption {{reference}}',
    body: `Dear parent

About {{children}}

We thought about whether your child should be placed for adoption, and decided that your child should not.

Your child needs a permanent home all the same. We will now plan for another one and talk with you about it.

${closing}`,
    source: told,
  },
  {
    id: 'adoption-no-longer',
    kind: 'to-family',
    title: 'Decision: a child should no longer be placed for adoption',
    subject: 'Adoption is no longer the plan {{reference}}',
    body: `Dear parent

About {{children}}

We wrote to you that your child should be placed for adoption. We have decided that this is no longer the plan.

If the court made a placement order, we will ask it to end that order. We will plan for another permanent home for your child and talk with you about it.

${closing}`,
    source: told,
  },
]
