import type { FactTypeId } from './identifiers.ts'

/** What someone is, whichever team they sit in (handbook A 2.3). */
export type RoleId =
  | 'business-support-officer'
  | 'child-and-family-practitioner'
  | 'adult-specialist-worker'
  | 'early-help-worker'
  | 'early-help-partnership-officer'
  | 'education-adviser'
  | 'social-worker'
  | 'senior-practitioner'
  | 'advanced-practitioner'
  | 'practice-manager'
  | 'team-manager'
  | 'senior-manager'
  | 'director'
  | 'independent-reviewing-officer'
  | 'designated-officer'
  | 'conference-coordinator'
  | 'legal-adviser'
  | 'personal-adviser'
  | 'partner'
  | 'lead-professional'
  | 'agency-decision-maker'
  | 'complaints-officer'
  | 'information-governance-officer'
  | 'performance-analyst'
  | 'directory-editor'
  | 'recruiter'
  | 'workforce-officer'
  | 'principal-social-worker'
  | 'inspector'
  | 'lead-member'
  | 'administrator'

/** What a team does; the same words in every authority. Names and numbers are the authority's. */
export type TeamType =
  | 'front-door'
  | 'front-door-early-help'
  | 'front-door-education'
  | 'emergency-duty'
  | 'duty-and-assessment'
  | 'family-safeguarding'
  | 'contextual-safeguarding'
  | 'missing-from-home'
  | 'children-in-our-care'
  | 'leaving-care'
  | 'children-with-disabilities'
  | 'fostering'
  | 'adoption'
  | 'residential'
  | 'outreach'
  | 'youth-justice'
  | 'safeguarding-and-audit'
  | 'designated-officer'
  | 'family-group-conference'
  | 'inclusion'
  | 'virtual-school'
  | 'early-help'
  | 'neighbourhood-support'
  | 'community-support'
  | 'youth-support'
  | 'therapeutic-support'
  | 'adult-safeguarding'
  | 'legal'
  | 'complaints'
  | 'information-governance'
  | 'business-support'
  | 'family-information'
  | 'improvement'
  | 'recruitment'
  | 'workforce'
  | 'elected-members'
  | 'administration'
  | 'partner-agency'
  | 'outside'

/** A role held in a kind of team: "practice manager at the front door". */
export interface Post {
  readonly role: RoleId
  /** In which kinds of team? Anywhere when left out. */
  readonly in?: readonly TeamType[]
  /** Whichever team holds the record: those who stand outside the line that holds the case. */
  readonly reach?: 'county'
}

export const post = (role: RoleId, ...teams: readonly TeamType[]): Post =>
  teams.length === 0 ? { role } : { role, in: teams }

/** How a role is printed, and how far up the line of management it stands. */
export interface RoleDefinition {
  readonly id: RoleId
  readonly title: string
  /** What may this person do, in a sentence for the sign-in page and the permission document? */
  readonly does: string
  /**
   * Held by somebody outside: reaches the records of those for whom an open fact of this kind names them, in processes
   * that give the role a part, for as long as it does. Nobody else, and nothing else of those, is there for them.
   */
  readonly onlyNamedBy?: FactTypeId
  /** What those whom they reach are called, where they are listed for them: "Families I lead for". */
  readonly theirs?: string
}

/** What a team type is called and does. */
export interface TeamTypeDefinition {
  readonly id: TeamType
  readonly title: string
  readonly does: string
  /** Does one team cover a district, a locality or the whole county? */
  readonly covers: 'district' | 'locality' | 'county'
  /** Do its people see records wherever they are held (the front door), or those of their own team? */
  readonly reach: 'county' | 'team'
  /** Nothing is ever held here, so that there is no work of a team to show. */
  readonly holdsNothing?: true
}
