import { lookedAfterReturn, reviewingOfficersHandbook } from '../law/care.ts'
import { placeholder, published } from '../vocabulary/source.ts'
import type { CodeList } from '../vocabulary/code-list.ts'

/** How a child took part in their review, as the looked-after children return counts it (PARTIC). */
const participation: CodeList = {
  id: 'participation',
  title: 'How the child took part in the review',
  statutory: true,
  source: [lookedAfterReturn('participation in reviews')],
  codes: [
    { code: 'PN0', label: 'Under four at the review' },
    { code: 'PN1', label: 'Came, and spoke for themselves' },
    { code: 'PN2', label: 'Came, and an advocate spoke for them' },
    { code: 'PN3', label: 'Came, and told their views without words' },
    { code: 'PN4', label: 'Came, and told no views, nor had anybody tell them' },
    { code: 'PN5', label: 'Did not come, and briefed an advocate' },
    { code: 'PN6', label: 'Did not come, and sent their views' },
    { code: 'PN7', label: 'Did not come, and sent no views' },
  ],
}

/** What a review asks for besides its decision about the plan (REVOUT); several at once. */
const reviewRecommendation: CodeList = {
  id: 'review-recommendation',
  title: 'What a review recommends',
  source: [placeholder('Handbook A P30: REVOUT')],
  codes: [
    { code: 'escalation', label: 'A dispute is raised' },
    { code: 'discharge', label: 'Ask the court to discharge the order' },
    { code: 'return-home', label: 'The child returns home' },
    { code: 'move', label: 'The child moves to another placement' },
    { code: 'adoption', label: 'Adoption' },
    { code: 'leaving-care', label: 'Leaving care is planned' },
    { code: 'nothing', label: 'None of these' },
  ],
}

/** The kinds of family time (CONTACT). */
const familyTimeKind: CodeList = {
  id: 'family-time-kind',
  title: 'Kind of family time',
  source: [placeholder('Handbook A appendix A: CONTACT')],
  codes: [
    { code: 'supervised', label: 'Face to face, supervised' },
    { code: 'unsupervised', label: 'Face to face, unsupervised' },
    { code: 'community', label: 'In the community' },
    { code: 'video', label: 'By video' },
    { code: 'phone', label: 'By phone' },
    { code: 'letterbox', label: 'By letter, through the letterbox service' },
    { code: 'sibling', label: 'Between brothers and sisters' },
    { code: 'none', label: 'None' },
  ],
}

/** What a care plan watches, and every visit asks about. */
const careRisk: CodeList = {
  id: 'care-risk',
  title: 'Risk in a care plan',
  source: [
    published('Lancashire procedures: each visit says of each risk whether it is less or more'),
  ],
  codes: [
    { code: 'sexual-exploitation', label: 'Sexual exploitation' },
    { code: 'criminal-exploitation', label: 'Criminal exploitation' },
    { code: 'missing', label: 'Going missing' },
    { code: 'self-harm', label: 'Self-harm' },
    { code: 'harm-to-others', label: 'Harm to others' },
    { code: 'contact', label: 'Contact with certain people' },
    { code: 'other', label: 'Something else' },
  ],
}

/** What a reviewing officer takes issue with. */
const disputeIssue: CodeList = {
  id: 'dispute-issue',
  title: 'What a dispute is about',
  source: [placeholder('Handbook A P30b')],
  codes: [
    { code: 'drift', label: 'Drift' },
    { code: 'plan', label: 'The plan is not carried out' },
    { code: 'visit', label: 'Visits are late' },
    { code: 'placement', label: 'The placement' },
    { code: 'family-time', label: 'Family time' },
    { code: 'legal', label: 'Legal steps' },
    { code: 'resources', label: 'Resources' },
    { code: 'statutory', label: 'A duty in law is broken' },
  ],
}

/** The ladder of a dispute: the whole of it, from the team manager up, takes 20 working days at most. */
const disputeStage: CodeList = {
  id: 'dispute-stage',
  title: 'Stage of a dispute',
  source: [
    reviewingOfficersHandbook('the dispute resolution process'),
    placeholder('Handbook A P30b: who answers at each stage'),
  ],
  codes: [
    { code: 'informal', label: 'Informal: the social worker and practice manager' },
    { code: '1', label: 'Stage 1: the team manager' },
    { code: '2', label: 'Stage 2: the head of service' },
    { code: '3', label: 'Stage 3: the Director of Children’s Social Care' },
    { code: '4', label: 'Stage 4: the Director of Children’s Services' },
  ],
}

export const carePlanningLists: readonly CodeList[] = [
  participation,
  reviewRecommendation,
  familyTimeKind,
  careRisk,
  disputeIssue,
  disputeStage,
]
