import type { Letter } from '../vocabulary/letter.ts'
import { dataProtection, representations } from './law.ts'

// To whoever complained, or asked to see a record: read by somebody before it goes. It may be read by others in
// the house, so it names no child and repeats nothing of what was complained about or asked for; the findings
// and the copy go with it by a safe way.

// The front door signs letters of its own; these are not its letters.
const closing = (signedBy: string): string =>
  `If you need this letter in another language, in large print or read to you, tell us and we will arrange it. Please give the reference {{reference}}.

${signedBy}
{{authority}}`

const complaintsTeam = closing('Complaints and representations')

const ombudsman =
  'You can ask the Local Government and Social Care Ombudsman to look at how we dealt with it. It is free. You will find how at www.lgo.org.uk.'

export const recordsKeptLetters: readonly Letter[] = [
  {
    id: 'complaint-response',
    kind: 'feedback',
    title: 'Response to a complaint',
    subject: 'Our response to your complaint {{reference}}',
    body: `Dear {{referrer}}

Thank you for telling us what went wrong. We have looked into it.

What we decided: {{outcome}}. {{explained}}

What we found on each point, and what we will do about it, is written in the pages with this letter.

If you are not happy with this response, you can ask us to go to stage 2. Somebody who does not work in that service then looks into it, and somebody who does not work for the council sees that it is done fairly. Please ask within 20 working days of this letter. You do not have to write: you can call us.

${complaintsTeam}`,
    source: representations('the response at stage 1, and the right to go on'),
  },
  {
    id: 'complaint-not-looked-into',
    kind: 'feedback',
    title: 'A complaint that is not for this procedure',
    subject: 'Your complaint {{reference}}',
    body: `Dear {{referrer}}

Thank you for telling us what went wrong. We cannot look into it under the procedure for complaints about children’s services.

Why: {{outcome}}. {{explained}} The page with this letter says more, and where you can take it instead.

${ombudsman}

${complaintsTeam}`,
    source: representations('what is not looked into, and telling whoever complained'),
  },
  {
    id: 'complaint-ended',
    kind: 'feedback',
    title: 'A complaint that ended without a decision',
    subject: 'Your complaint {{reference}}',
    body: `Dear {{referrer}}

Your complaint has ended, and we do nothing more about it.

Why: {{outcome}}. {{explained}}

If that is not how you see it, please tell us. ${ombudsman}

${complaintsTeam}`,
    source: representations('a complaint that is resolved or withdrawn'),
  },
  {
    id: 'complaint-adjudication',
    kind: 'feedback',
    title: 'Adjudication of a complaint at stage 2',
    subject: 'What was decided about your complaint at stage 2 {{reference}}',
    body: `Dear {{referrer}}

You asked us to take your complaint to stage 2. It has now been decided.

What was decided: {{outcome}}. {{explained}}

The report of the investigating officer, the report of the independent person, and what we will do about them come with this letter.

If you are still not happy, you can ask for a review panel. Three people, at least two of whom do not work for the council, look again at how your complaint was answered. Please ask within 20 working days of this letter.

${complaintsTeam}`,
    source: representations('the adjudication, and the right to a panel'),
  },
  {
    id: 'complaint-panel-reply',
    kind: 'feedback',
    title: 'Reply after a complaints review panel',
    subject: 'Our reply after the review panel {{reference}}',
    body: `Dear {{referrer}}

You asked for a panel to review your complaint. The director has now replied to the panel.

What was decided: {{outcome}}. {{explained}}

The panel’s report, and what we will do about each thing it recommends, come with this letter.

This was the last stage with us. ${ombudsman}

${complaintsTeam}`,
    source: representations('the reply to the panel, and the Ombudsman'),
  },
  {
    id: 'access-decision',
    kind: 'feedback',
    title: 'Decision on a request to see a record',
    subject: 'Your request to see a record {{reference}}',
    body: `Dear {{referrer}}

You asked us to see a record that we hold.

What we decided: {{outcome}}. {{explained}}

Where you are given a copy, it comes to you separately, by the way that you asked for. Where words are covered in it, a note beside them says why: most often because they are about somebody else. If reading it is hard, tell us: somebody can sit with you and read it with you.

If you think that we got it wrong, you can ask us to look again, or complain to us. You can also complain to the Information Commissioner at ico.org.uk, and you can ask a court.

${closing('Information governance')}`,
    source: dataProtection('12(4), and 15'),
  },
]
