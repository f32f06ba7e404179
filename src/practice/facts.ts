import { broughtInFacts } from './facts/brought-in.ts'
import { careFacts } from './facts/care.ts'
import { carePlanningFacts } from './facts/care-planning.ts'
import { healthAndEducationFacts } from './facts/health-and-education.ts'
import { permanenceFacts } from './facts/permanence.ts'
import { leavingCareFacts } from './facts/leaving-care.ts'
import { moneyFacts } from './facts/leaving-care-money.ts'
import { aroundTheCaseFacts } from './facts/around-the-case.ts'
import { recordsKeptFacts } from './facts/records-kept.ts'
import { earlyHelpFacts } from './facts/early-help.ts'
import { factsOfHarmOutsideTheHome } from './facts/harm-outside-the-home.ts'
import { careersFacts } from './facts/careers.ts'
import { workforceFacts } from './facts/workforce.ts'
import { newsPublished } from './directory/news.ts'
import { signposted } from './directory/signposted.ts'
import { improvementFacts } from './facts/improvement.ts'
import { ladoFacts } from './facts/lado.ts'
import { lookedAfterReturn } from './law/care.ts'
import { childrenAct1989, workingTogether, workingWell } from './law/sources.ts'
import { national, placeholder } from './vocabulary/source.ts'
import type { FactType } from './vocabulary/fact.ts'

// The kinds of dated fact that the front door starts, ends or asks about. A kind owns its rules,
// whichever record creates it.
export const facts: readonly FactType[] = [
  {
    // Begins on the day the contact was received, and ends with a reason when the work does.
    id: 'open-referral',
    title: 'Open referral',
    excludes: 'cin-episode',
    overlapMessage:
      'This child already has an open referral on those dates, and there can be only one. Record it as a contact on an open case instead: it reaches the allocated worker today.',
    details: { source: { title: 'From', codes: 'source' } },
    source: [
      childrenAct1989('17'),
      national('Children in need census: one open episode for each child'),
    ],
  },
  {
    id: 'early-help-intensive-support',
    title: 'Family Intensive Support',
    excludes: 'family-intensive-support',
    overlapMessage:
      'This family already has Family Intensive Support on those dates. Send the new information to their family worker instead.',
    source: [workingWell('section 2, Family Intensive Support')],
  },
  {
    // A young person of 18 or over who is open to a personal adviser only.
    id: 'leaving-care-support',
    title: 'Support from a personal adviser after care',
    excludes: 'leaving-care-support',
    overlapMessage: 'This young person already has a personal adviser on those dates.',
    source: [childrenAct1989('23C')],
  },
  {
    // Several services may be involved at once; each row has its team and worker.
    id: 'involvement',
    title: 'Open to a team',
    source: [placeholder('Which services may be involved together is for each service to say')],
  },
  {
    // Details: kind.
    id: 'strategy-discussion-held',
    title: 'Strategy discussion held',
    source: [workingTogether('strategy discussion')],
  },
  {
    // Begins on the day of the strategy discussion that started it (details: madeBy; at its end outcome, conference).
    id: 'section-47-enquiry',
    title: 'Section 47 enquiry',
    excludes: 'section-47-enquiry',
    overlapMessage:
      'A section 47 enquiry about this child is already under way, and there can be only one. Reconvene its strategy discussion instead: the clock still runs from the first.',
    details: {
      madeBy: {
        title: 'Made',
        options: { joint: 'Together with the police', singleAgency: 'By us alone' },
        alone: true,
      },
    },
    source: [childrenAct1989('47')],
  },
  {
    // Only one that decided (details: outcome): an adjourned or inquorate conference is not held.
    id: 'initial-conference',
    title: 'Initial child protection conference held',
    source: [workingTogether('initial child protection conferences')],
  },
  {
    id: 'review-conference',
    title: 'Review child protection conference held',
    source: [workingTogether('review child protection conferences')],
  },
  {
    // Starts on the day of the conference that made it, and ends at one (details: initialCategory, category,
    // endReason). It shares a group with the child in need plan: one may end on the day the other begins.
    id: 'child-protection-plan',
    title: 'Child protection plan',
    excludes: 'child-plan',
    overlapMessage:
      'This child already has a plan on those dates. A child in need plan and a child protection plan are never open together: one may begin on the day the other ends, not before.',
    sameDayMessage:
      'A child protection plan cannot start and end on the same day. Check both dates.',
    details: {
      category: { title: 'Category', codes: 'abuse', alone: true },
      initialCategory: { title: 'At first', codes: 'abuse' },
    },
    endsAtAge: { age: 18, with: { endReason: 'eighteen' } },
    source: [
      national('Children in need census: child protection plans'),
      workingTogether('child protection plans'),
    ],
  },
  {
    id: 'child-in-need-plan',
    title: 'Child in need plan',
    excludes: 'child-plan',
    overlapMessage:
      'This child already has a plan on those dates. A child in need plan and a child protection plan are never open together: one may begin on the day the other ends, not before.',
    details: {
      category: {
        title: 'Kind',
        options: {
          standard: 'Standard',
          complex: 'Complex',
          disability: 'For a disabled child',
          supervisionOrder: 'Under a supervision order',
          afterProtection: 'After a child protection plan',
          privateFostering: 'Private fostering',
        },
        alone: true,
      },
    },
    source: [childrenAct1989('17'), national('Children in need census: child in need plans')],
  },
  {
    id: 'child-in-need-review',
    title: 'Child in need review held',
    source: [childrenAct1989('17')],
  },
  {
    id: 'child-in-need-visit',
    title: 'Child in need visit: child seen',
    details: { seenAlone: { title: 'Seen alone', options: { yes: 'Yes', no: 'No' } } },
    tells: 'seen',
    source: [childrenAct1989('17')],
  },
  {
    id: 'core-group',
    title: 'Core group held',
    source: [workingTogether('core groups')],
  },
  {
    // Only a visit that counts: the child seen, in person, by a qualified social worker (details besides: homeSeen, announced).
    id: 'child-protection-visit',
    title: 'Child protection visit: child seen',
    details: { seenAlone: { title: 'Seen alone', options: { yes: 'Yes', no: 'No' } } },
    tells: 'seen',
    source: [workingTogether('the lead social worker sees the child')],
  },
  {
    id: 'group-case-discussion',
    title: 'Group case discussion held',
    source: [workingWell('Family Safeguarding')],
  },
  {
    id: 'family-group-conference',
    title: 'Family group conference held',
    source: [workingWell('Family Group Conferences')],
  },
  {
    // Details: accepted.
    id: 'family-group-offer',
    title: 'Family group decision-making meeting offered',
    source: [childrenAct1989('31ZA')],
  },
  {
    id: 'pre-proceedings',
    title: 'Pre-proceedings',
    excludes: 'pre-proceedings',
    overlapMessage: 'This child is already in pre-proceedings on those dates.',
    source: [national('Court orders and pre-proceedings 2014')],
  },
  {
    id: 'care-proceedings',
    title: 'Care proceedings',
    excludes: 'care-proceedings',
    overlapMessage: 'Proceedings about this child are already before the court on those dates.',
    details: {
      application: { title: 'Applied for', codes: 'court-application' },
      court: { title: 'Court' },
      caseNumber: { title: 'Case number' },
    },
    source: [childrenAct1989('31')],
  },
  {
    // Details: kind.
    id: 'court-hearing',
    title: 'Court hearing held',
    details: { kind: { title: 'Kind', codes: 'hearing', alone: true } },
    source: [national('Public Law Outline (Practice Direction 12A): hearings')],
  },
  {
    // From the instant a power was used until it ended (details: power). A legal status besides only in our accommodation.
    id: 'emergency-protection',
    title: 'Emergency protection',
    excludes: 'emergency-protection',
    overlapMessage:
      'This child is already protected by an emergency power on those dates. One ends on the day the next begins.',
    details: { power: { title: 'Power', codes: 'emergency-power', alone: true } },
    source: [childrenAct1989('43 to 46')],
  },
  {
    // Details: code (LEGAL). Police protection and an emergency order are legal statuses with an end of their own.
    id: 'legal-status',
    title: 'Legal status',
    excludes: 'legal-status',
    overlapMessage:
      'Another legal status is recorded for those dates. End it on the day this one begins.',
    details: { code: { title: 'Status', codes: 'legal-status', alone: true } },
    unbroken: {
      during: 'looked-after',
      message:
        'While a child is in our care there is always a legal basis for it, and this would leave days without one. Nothing was changed. Begin each on the day the one before it ends; if the child leaves our care, record that.',
    },
    endsAtAge: { age: 18 },
    source: [lookedAfterReturn('legal status')],
  },
  {
    // A child in our care, from the day it began: day 0 of everything that is due. The category of need stays the
    // same for the whole period. With a child protection plan as well, each review says why both are needed.
    id: 'looked-after',
    title: 'In our care',
    excludes: 'looked-after',
    overlapMessage: 'This child is already in our care on those dates.',
    sameDayMessage:
      'A child who came and left on the same day was not in our care for a day, so there is no period of care to record. Check both dates.',
    details: {
      need: { title: 'Need', codes: 'need' },
      endReason: { title: 'Left because', codes: 'care-end-reason' },
    },
    // Nobody had written ahead why: it is asked for still, and said there.
    endsAtAge: { age: 18, with: { reasonGiven: 'no' } },
    source: [childrenAct1989('22'), lookedAfterReturn('episodes')],
  },
  {
    id: 'supervision-order',
    title: 'Supervision order',
    excludes: 'supervision-order',
    overlapMessage: 'A supervision order is already recorded for those dates.',
    details: {
      interim: {
        title: 'Kind',
        options: { yes: 'Interim', no: 'Final' },
        alone: true,
      },
      endsOn: { title: 'Ends on' },
    },
    source: [childrenAct1989('35')],
  },
  {
    // A plan of another authority, while the child stays here.
    id: 'plan-of-another-authority',
    title: 'On another authority’s plan, here for a time',
    excludes: 'plan-of-another-authority',
    overlapMessage: 'Another authority’s plan is already recorded here for those dates.',
    details: {
      plan: {
        title: 'Plan',
        options: { protection: 'Child protection plan', childInNeed: 'Child in need plan' },
        alone: true,
      },
      authority: { title: 'Of' },
    },
    source: [workingTogether('children moving across authority boundaries')],
  },
  {
    // Recorded so that a child consulted on again and again is noticed.
    id: 'consultation',
    title: 'Consultation',
    source: [workingWell('consultation')],
  },
  ...careFacts,
  ...carePlanningFacts,
  ...healthAndEducationFacts,
  ...factsOfHarmOutsideTheHome,
  ...permanenceFacts,
  ...leavingCareFacts,
  ...moneyFacts,
  ...aroundTheCaseFacts,
  ...recordsKeptFacts,
  ...earlyHelpFacts,
  ...ladoFacts,
  ...improvementFacts,
  ...careersFacts,
  ...workforceFacts,
  signposted,
  newsPublished,
  ...broughtInFacts,
]
