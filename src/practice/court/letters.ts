import { courtOrders2014 } from '../law/sources.ts'
import type { Letter } from '../vocabulary/letter.ts'

// To each holder of parental responsibility, about their own children. They go by post or by hand, with the
// pages for the family: what worries us, what must change, who helps, and what we will ask the court for.

const closing = `If a child is in danger now, call 999. If you have a question, call {{front-door-phone}}, or {{out-of-hours-phone}} when we are closed, and give the reference {{reference}}.

If you need this letter in another language, in large print or read to you, or somebody to speak for you, tell us and we will arrange it.

{{signed-by}}
{{authority}}`

export const courtLetters: readonly Letter[] = [
  {
    id: 'letter-before-proceedings',
    kind: 'to-family',
    title: 'Letter before proceedings',
    subject: 'What has to change, and how to keep this out of court {{reference}}',
    body: `Dear parent

About {{children}}

Please take this letter to a solicitor now. Their advice is free for you: show them this letter, and they will do the rest. Ask for a solicitor who does child care law.

We are so worried that we may ask the court to decide where your child lives and who looks after them. We do not want to go to court if it can be kept out of court. The pages with this letter say what worries us, what has to change and by when, what help we give you, and what we will ask the court for if it does not change.

We will tell you the day and place of a meeting. Please come, and bring your solicitor. You will have at least three working days to talk to one first. If you do not come, we hold the meeting all the same and tell you what was said.

We also offer your family a family group decision-making meeting, where you and the people close to you make a plan of your own. Please tell us whether you want one. Tell us too which relatives or friends could care for your child if you could not.

${closing}`,
    source: courtOrders2014('the letter before proceedings'),
  },
  {
    id: 'pre-proceedings-stepped-down',
    kind: 'to-family',
    title: 'Pre-proceedings have ended: no court',
    subject: 'We will not go to court {{reference}}',
    body: `Dear parent

About {{children}}

We wrote to you because we might have gone to court. Enough has changed, and we will not.

{{decisions}}

The plan for your child goes on, with the same visits and meetings. If the worries come back we will tell you first, and we may have to think again about the court.

${closing}`,
    source: courtOrders2014('the end of pre-proceedings'),
  },
  {
    id: 'pre-proceedings-going-to-court',
    kind: 'to-family',
    title: 'Pre-proceedings have ended: we go to court',
    subject: 'We will ask the court to decide {{reference}}',
    body: `Dear parent

About {{children}}

We wrote to you about what had to change. It has not changed enough to keep your child safe, so we will ask the court to decide.

{{decisions}}

Please see your solicitor now, with this letter: their advice and help in court are free for you. The court will send you its papers and the day of the first hearing, and a guardian, who does not work for us, will be there for your child.

${closing}`,
    source: courtOrders2014('the end of pre-proceedings'),
  },
]
