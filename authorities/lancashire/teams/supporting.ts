import type { Team } from '../../../src/practice/vocabulary/authority.ts'
import type { TeamType } from '../../../src/practice/vocabulary/role.ts'
import { agencies } from '../agencies.ts'
import { inEachLocality, mailbox } from './cover.ts'

const county = (
  type: TeamType,
  id: string,
  name: string,
  local = id.replaceAll('-', '.'),
): Team => ({
  id,
  type,
  name,
  mailbox: mailbox(local),
})

export const supportingTeams: readonly Team[] = [
  // Safeguarding, Inspection and Audit stands outside the line that holds cases.
  county('safeguarding-and-audit', 'conference-and-review', 'Conference and Review (IROs)'),
  county('safeguarding-and-audit', 'fostering-review', 'Fostering IRO'),
  county('designated-officer', 'designated-officer', 'Designated Officer (LADO)', 'lado'),
  county('safeguarding-and-audit', 'schools-safeguarding', 'Schools Safeguarding'),
  county('safeguarding-and-audit', 'child-employment', 'Child Employment and Entertainment'),
  county('safeguarding-and-audit', 'quality-and-audit', 'Quality and Audit'),
  county('safeguarding-and-audit', 'participation', 'Participation'),
  county('family-group-conference', 'family-group-conference', 'Family Group Conference', 'fgc'),

  county('inclusion', 'specialist-teachers', 'Specialist Teachers'),
  county('inclusion', 'educational-psychology', 'Educational Psychology'),
  county('inclusion', 'inclusion-assessment', 'Inclusion Assessment Team', 'SENDPartnership'),
  county('virtual-school', 'virtual-school', 'Virtual School'),
  county('inclusion', 'school-advisers', 'School Adviser Service'),
  county('inclusion', 'school-attendance', 'School Attendance'),
  county('inclusion', 'school-admissions', 'School Admissions'),
  county('inclusion', 'early-years', 'Early Years'),
  county('inclusion', 'cultural-services', 'Cultural Services'),
  county('inclusion', 'early-help-partnership', 'Early Help Partnership Officers'),

  ...inEachLocality({
    type: 'business-support',
    id: 'business-support',
    name: 'Business Support',
    mailbox: 'business.support',
  }),
  county('legal', 'legal', 'Legal'),
  county('complaints', 'complaints', 'Complaints and customer feedback'),
  county('information-governance', 'information-governance', 'Information Governance'),
  county('family-information', 'family-information', 'Family Information and Local Offer'),
  county('improvement', 'improvement', 'Improvement and inspection', 'improvement'),
  county('recruitment', 'recruitment', 'Recruitment'),
  county('workforce', 'workforce', 'Workforce Development'),
  county('elected-members', 'elected-members', 'Elected members', 'members'),
  county('administration', 'administration', 'System administration'),

  // Whoever leads for a family from outside sits here in name only: nothing is held here.
  county('outside', 'outside-the-council', 'Outside the council'),

  // A partner's account sits in a team of its own agency and sees nothing but what was sent to it.
  ...agencies.map((agency): Team => ({
    id: `partner-${agency.id}`,
    type: 'partner-agency',
    name: agency.name,
  })),
]
