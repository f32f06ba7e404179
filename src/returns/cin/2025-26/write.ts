import type { CensusChild, CensusEpisode } from './written.ts'

// One element a line, in the order of CIN_schema_2026.xsd; what is not known is left out, never empty.

type Text = string | undefined

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

const escaped = (text: string): string => text.replaceAll(/[&<>]/g, (found) => escapes[found] ?? '')

const one = (name: string, text: Text): string =>
  text === undefined || text === '' ? '' : `<${name}>${escaped(text)}</${name}>\n`

const flag = (name: string, is: boolean): string => one(name, is ? '1' : '0')

const group = (name: string, ...inside: readonly string[]): string =>
  `<${name}>\n${inside.join('')}</${name}>\n`

/** A group that holds a list, left out where the list is empty. */
const listed = (name: string, item: string, texts: readonly string[]): string =>
  texts.length === 0 ? '' : group(name, ...texts.map((text) => one(item, text)))

/** What the head of the message says. */
export interface Header {
  readonly year: number
  readonly referenceDate: string
  /** Three digits. */
  readonly authority: string
  readonly release: string
  /** Without a zone, as the department's own samples have it. */
  readonly dateTime: string
}

export const opening = ({ year, referenceDate, authority, release, dateTime }: Header): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<Message>\n${group(
    'Header',
    group(
      'CollectionDetails',
      one('Collection', 'CIN'),
      one('Year', String(year)),
      one('ReferenceDate', referenceDate),
    ),
    group(
      'Source',
      one('SourceLevel', 'L'),
      one('LEA', authority),
      one('SoftwareCode', 'Threadwell'),
      one('Release', release),
      one('SerialNo', '001'),
      one('DateTime', dateTime),
    ),
  )}<Children>\n`

export const closing = '</Children>\n</Message>\n'

/** `more` is what a later year writes at the end of an episode. */
export const childXml = (
  child: CensusChild,
  more: (episode: CensusEpisode) => string = () => '',
): string =>
  group(
    'Child',
    group(
      'ChildIdentifiers',
      one('LAchildID', child.LAchildID),
      one('UPN', child.UPN),
      one('FormerUPN', child.FormerUPN),
      one('UPNunknown', child.UPNunknown),
      one('PersonBirthDate', child.PersonBirthDate),
      one('ExpectedPersonBirthDate', child.ExpectedPersonBirthDate),
      one('Sex', child.Sex),
      one('PersonDeathDate', child.PersonDeathDate),
    ),
    group(
      'ChildCharacteristics',
      one('Ethnicity', child.Ethnicity),
      listed('Disabilities', 'Disability', child.Disability),
    ),
    ...child.CINdetails.map((episode) => group('CINdetails', episodeXml(episode), more(episode))),
  )

const episodeXml = (episode: CensusEpisode): string =>
  [
    one('CINreferralDate', episode.CINreferralDate),
    one('ReferralSource', episode.ReferralSource),
    one('PrimaryNeedCode', episode.PrimaryNeedCode),
    one('CINclosureDate', episode.CINclosureDate),
    one('ReasonForClosure', episode.ReasonForClosure),
    one('DateOfInitialCPC', episode.DateOfInitialCPC),
    ...episode.Assessments.map((assessment) =>
      group(
        'Assessments',
        one('AssessmentActualStartDate', assessment.AssessmentActualStartDate),
        one('AssessmentInternalReviewDate', assessment.AssessmentInternalReviewDate),
        one('AssessmentAuthorisationDate', assessment.AssessmentAuthorisationDate),
        listed('FactorsIdentifiedAtAssessment', 'AssessmentFactors', assessment.AssessmentFactors),
      ),
    ),
    ...episode.CINPlanDates.map((plan) =>
      group(
        'CINPlanDates',
        one('CINPlanStartDate', plan.CINPlanStartDate),
        one('CINPlanEndDate', plan.CINPlanEndDate),
      ),
    ),
    ...episode.Section47.map((enquiry) =>
      group(
        'Section47',
        one('S47ActualStartDate', enquiry.S47ActualStartDate),
        one('InitialCPCtarget', enquiry.InitialCPCtarget),
        one('DateOfInitialCPC', enquiry.DateOfInitialCPC),
        flag('ICPCnotRequired', enquiry.ICPCnotRequired),
      ),
    ),
    flag('ReferralNFA', episode.ReferralNFA),
    ...episode.ChildProtectionPlans.map((plan) =>
      group(
        'ChildProtectionPlans',
        one('CPPstartDate', plan.CPPstartDate),
        one('CPPendDate', plan.CPPendDate),
        one('InitialCategoryOfAbuse', plan.InitialCategoryOfAbuse),
        one('LatestCategoryOfAbuse', plan.LatestCategoryOfAbuse),
        one('NumberOfPreviousCPP', String(plan.NumberOfPreviousCPP)),
        listed('Reviews', 'CPPreviewDate', plan.CPPreviewDate),
      ),
    ),
  ].join('')
