import type { RoleDefinition } from './vocabulary/role.ts'

// Lowest in the line of management first. Advanced practitioners and reviewing officers stand outside
// the line, so that they can question it. Nobody authorises a record of their own.
export const roles: readonly RoleDefinition[] = [
  {
    id: 'business-support-officer',
    title: 'Business support officer',
    does: 'Starts and records on behalf of a named worker. Decides nothing.',
  },
  {
    id: 'child-and-family-practitioner',
    title: 'Child and family practitioner',
    does: 'Works directly with the family; signs visits and direct work of their own, never a statutory visit.',
  },
  {
    id: 'adult-specialist-worker',
    title: 'Adult specialist worker',
    does: 'Works with a parent on domestic abuse, substance misuse or mental health, in records of their own.',
  },
  {
    id: 'early-help-worker',
    title: 'Early help worker',
    does: 'Screens contacts at the level of early help, and works with families, groups and young people by consent.',
  },
  {
    id: 'early-help-partnership-officer',
    title: 'Early help partnership officer',
    does: 'Brings services of an area together for early help, and looks at its quality.',
  },
  {
    id: 'education-adviser',
    title: 'Education adviser',
    does: 'Takes calls from schools, records contacts and consultations, and gives advice.',
  },
  {
    id: 'social-worker',
    title: 'Social worker',
    does: 'Records, screens and recommends; signs their own visits and records.',
  },
  {
    id: 'senior-practitioner',
    title: 'Senior practitioner',
    does: 'Does what a social worker does with complex work, and mentors others.',
  },
  {
    id: 'advanced-practitioner',
    title: 'Advanced practitioner',
    does: 'Supports practice and audits it. Authorises no casework.',
  },
  {
    id: 'practice-manager',
    title: 'Practice manager',
    does: 'First-line manager: reviews every contact, accepts and allocates referrals, authorises assessments.',
  },
  {
    id: 'team-manager',
    title: 'Team manager',
    does: 'Manages several practice managers and decides what goes beyond them.',
  },
  {
    id: 'senior-manager',
    title: 'Senior manager',
    does: 'Decides entry to care, legal planning and placements out of the ordinary.',
  },
  {
    id: 'director',
    title: 'Director',
    does: 'Decides distant placements, secure accommodation and the last stage of a dispute.',
  },
  {
    id: 'independent-reviewing-officer',
    title: 'Independent reviewing officer',
    does: 'Chairs conferences and reviews. Never manages the case under review.',
  },
  {
    id: 'designated-officer',
    title: 'Designated officer (LADO)',
    does: 'Manages allegations against people who work with children.',
  },
  {
    id: 'conference-coordinator',
    title: 'Family group conference coordinator',
    does: 'Independent of the case: prepares the family and brings them together to make their own plan.',
  },
  {
    id: 'legal-adviser',
    title: 'Legal adviser',
    does: 'Advises on thresholds and orders, and files with the court.',
  },
  {
    id: 'personal-adviser',
    title: 'Personal adviser',
    does: 'Supports care-experienced young people from 16 to 25.',
  },
  {
    id: 'agency-decision-maker',
    title: 'Agency decision maker',
    does: 'Decides for the adoption agency: whether a child should be placed for adoption, and with whom.',
  },
  {
    id: 'complaints-officer',
    title: 'Complaints officer',
    does: 'Receives complaints, sees that they are answered, and keeps them apart from the child’s record.',
  },
  {
    id: 'partner',
    title: 'Partner agency',
    does: 'Sees and answers the requests for information sent to their own agency, and nothing else.',
  },
  {
    id: 'lead-professional',
    title: 'Lead professional',
    does: 'Writes the early help records of the families they lead for now, and sees nothing else.',
    onlyNamedBy: 'early-help-lead',
    theirs: 'Families I lead for',
  },
  {
    id: 'information-governance-officer',
    title: 'Information governance officer',
    does: 'Answers requests to see a record and looks into breaches.',
  },
  {
    id: 'performance-analyst',
    title: 'Performance analyst',
    does: 'Sees counts and pseudonymised lists.',
  },
  {
    id: 'directory-editor',
    title: 'Directory editor',
    does: 'Keeps the directory of services: approves what providers write. Reads no child’s record.',
  },
  {
    id: 'recruiter',
    title: 'Recruiter',
    does: 'Keeps vacancies, posts and applications. Alone knows who applies. Reads no child’s record.',
  },
  {
    id: 'workforce-officer',
    title: 'Workforce officer',
    does: 'Keeps training, registration and what is promised to those who work here. Reads no child’s record.',
  },
  {
    id: 'principal-social-worker',
    title: 'Principal social worker',
    does: 'Listens to staff, and takes what they raise as far as the Chief Executive. Reads no child’s record.',
  },
  {
    id: 'inspector',
    title: 'Inspector',
    does: 'Reads what an inspection asks for. Changes nothing.',
  },
  {
    id: 'lead-member',
    title: 'Lead member for children',
    does: 'Answers to the council for children’s services: reads papers and numbers. Reads no child’s record.',
  },
  {
    id: 'administrator',
    title: 'System administrator',
    does: 'Manages accounts, teams and settings. Reads no child’s record.',
  },
]
