import type { Condition } from '../vocabulary/condition.ts'
import { defineQuestions, type ListQuestion } from '../vocabulary/question.ts'
import { actions } from './actions.ts'

/** The ways of taking part that count as being there. */
export const present = ['inPerson', 'phone', 'video'] as const

/** Block K7: everybody invited, from invitation to what they sent in place of coming. */
const people = (text: string): ListQuestion => ({
  kind: 'list',
  row: 'person',
  text,
  needed: 'to-submit',
  of: {
    name: { kind: 'text', text: 'Name' },
    role: { kind: 'text', text: 'Role' },
    agency: { kind: 'choice', text: 'Agency', codes: 'agency' },
    capacity: { kind: 'choice', text: 'In what capacity?', codes: 'capacity' },
    email: { kind: 'text', format: 'email', text: 'Email for the invitation' },
    directContact: { kind: 'yes-no', text: 'Do they work directly with the child?' },
    invitedOn: { kind: 'date', anew: true, text: 'Invited on' },
    invitedHow: {
      kind: 'choice',
      anew: true,
      text: 'How were they invited?',
      options: { email: 'By email', post: 'By post', phone: 'By phone', hand: 'In person' },
    },
    response: {
      kind: 'choice',
      anew: true,
      text: 'What did they answer?',
      options: { coming: 'Coming', notComing: 'Not coming', none: 'No answer' },
    },
    attended: {
      kind: 'choice',
      anew: true,
      text: 'Were they there?',
      options: {
        inPerson: 'In person',
        phone: 'By phone',
        video: 'By video',
        sentViews: 'No: sent their views',
        delegated: 'No: somebody came for them',
        no: 'No',
      },
    },
    delegatedTo: { kind: 'text', anew: true, text: 'Who came for them?' },
    excluded: { kind: 'text', anew: true, text: 'If they were kept out of any of it, why?' },
  },
})

/**
 * Every meeting is this: when and where, who was invited and came, what each reported and thought, what was
 * decided, who does what by when, the minutes. `what` is its noun: "conference", "core group".
 */
export const meeting = ({ what, chair }: { readonly what: string; readonly chair: string }) =>
  defineQuestions({
    plannedFor: {
      kind: 'instant',
      text: `When is the ${what} planned for?`,
      planned: true,
    },
    place: { kind: 'text', text: 'Where?', hint: 'A venue, or how to join.' },
    format: {
      kind: 'choice',
      text: 'How does it meet?',
      options: { inPerson: 'In one place', virtual: 'Virtually', both: 'Some of each' },
    },
    heldAt: { kind: 'instant', text: `When was the ${what} held?`, needed: 'to-submit' },
    endedAt: { kind: 'instant', text: 'When did it end?' },
    chair: { kind: 'worker', text: chair, needed: 'to-submit' },
    minuteTaker: { kind: 'text', text: 'Who took the minutes?' },
    people: people(`Who was invited to the ${what}, and who came?`),
    reports: {
      kind: 'list',
      row: 'report',
      text: 'Which reports were received?',
      none: 'No report was received',
      of: {
        agency: { kind: 'choice', text: 'From which agency?', codes: 'agency' },
        receivedOn: { kind: 'date', text: 'Received on' },
        sharedWithFamily: { kind: 'yes-no', text: 'Was it shared with the family before?' },
        summary: { kind: 'long-text', text: 'What does it say?' },
      },
    },
    agencyViews: {
      kind: 'list',
      row: 'view',
      text: 'What does each agency think?',
      none: 'No agency gave a view',
      of: {
        agency: { kind: 'choice', text: 'Agency', codes: 'agency' },
        who: { kind: 'text', text: 'Who said so?' },
        view: { kind: 'long-text', text: 'Their view, and why' },
      },
    },
    minutes: { kind: 'long-text', text: 'Minutes', hint: 'What was said, by whom, in order.' },
    meetingActions: actions({ text: 'What was agreed, who does it and by when?', needed: 'never' }),
  })

/** Block K9, filled in after the decision: who was sent which version, how, or why not. */
export const distribution = ({ what }: { readonly what: string }) =>
  defineQuestions({
    distribution: {
      kind: 'list',
      row: 'copy',
      text: `Who was sent the ${what}?`,
      of: {
        to: { kind: 'text', text: 'To whom?' },
        version: { kind: 'text', text: 'Which version?' },
        redacted: { kind: 'yes-no', text: 'Was anything taken out?' },
        redactedBy: { kind: 'text', text: 'By whom?' },
        how: {
          kind: 'choice',
          text: 'How?',
          options: { post: 'By post', email: 'By secure email', hand: 'By hand', portal: 'Online' },
        },
        sentOn: { kind: 'date', text: 'Sent on' },
        acknowledgedOn: { kind: 'date', text: 'Acknowledged on' },
        notSentBecause: { kind: 'text', text: 'If it was not sent, why not?' },
      },
    },
  })

/** This agency was there. */
export const attendedBy = (agency: string): Condition<'people'> => ({
  rows: 'people',
  where: { agency, attended: present },
  atLeast: 1,
})

/** So many different agencies were there, each by somebody who is as described; the family is not one. */
export const agenciesThere = (
  atLeast: number,
  by: Readonly<Record<string, string>> = {},
): Condition<'people'> => ({
  rows: 'people',
  where: {
    ...by,
    attended: present,
    agency: [
      'childrens-social-care',
      'police',
      'health',
      'education',
      'probation',
      'early-help',
      'adult-social-care',
      'adult-services',
      'domestic-abuse',
      'youth-justice',
      'housing',
      'voluntary-sector',
      'cafcass',
      'other-authority',
      'other',
    ],
  },
  distinct: 'agency',
  atLeast,
})
