import { carePlanning } from '../law/care.ts'
import { childrenAct1989 } from '../law/sources.ts'
import type { Letter } from '../vocabulary/letter.ts'

// To each holder of parental responsibility, about their own children, by post. An address is never in the letter:
// where it may be told it is on a page with it, and a worker reads both before they go.

const closing = `If you have a question, call the social worker who knows your family, or {{front-door-phone}}, and give the reference {{reference}}. You can have this letter in another language, in large print or read out to you.

{{signed-by}}
{{authority}}`

export const careLetters: readonly Letter[] = [
  {
    id: 'child-in-our-care',
    kind: 'to-family',
    title: 'Your child is in our care',
    subject: 'We look after {{children}} now',
    body: `Dear parent

{{children}} came into our care on {{received}}. This means that we look after your child for now. You are still their parent, and you go on having a say.

What was decided:

{{decisions}}

Very soon we write a plan with you: where your child lives, when you see each other, school and health, and what has to happen for your child to come home if that can be. A reviewing officer, who does not work in the team that looks after your child, holds a review with you in about four weeks and sees that the plan is kept to.

If you agreed to this under section 20, you may end the agreement at any time. Please talk to us first, so that it goes well for your child. You may ask a solicitor for advice.

If you are not content with something, you may complain, and we will tell you how.

${closing}`,
    source: childrenAct1989('22(4)'),
  },
  {
    id: 'child-has-moved',
    kind: 'to-family',
    title: 'Where your child lives',
    subject: 'Where {{children}} lives now {{reference}}',
    body: `Dear parent

The law says that we tell you when your child begins to live with somebody new. This is about {{children}}.

The page with this letter says from which day, with whom, and how to reach them. If there is no address on it there is a legal reason, and the social worker will tell you what it is.

Family time goes on as it was agreed, unless the page says otherwise.

${closing}`,
    source: carePlanning('13'),
  },
  {
    id: 'left-our-care',
    kind: 'to-family',
    title: 'Your child is no longer in our care',
    subject: '{{children}} is no longer in our care',
    body: `Dear parent

{{children}} left our care.

What was decided:

{{decisions}}

The social worker will talk with you about who helps from now on, and how to reach them. If things become hard, please tell us early: we would rather help than wait.

${closing}`,
    source: carePlanning('39'),
  },
]
