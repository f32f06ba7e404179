import type { CodeListId } from '../../practice/vocabulary/identifiers.ts'
import type { SsdColumn, SsdTable } from '../../store/dataset-shape.ts'

type Ours = Readonly<
  Record<string, readonly [name: string, says: string, more?: Partial<SsdColumn>][]>
>

const day: Partial<SsdColumn> = { kind: 'date' }

/** What the dataset has no column for, in columns of ours behind its own and in two tables of ours. */
export const ours: Ours = {
  ssd_person: [
    ['tw_surname', 'Surname'],
    ['tw_forenames', 'Forenames'],
    ['tw_preferred_name', 'The name they want to be called'],
    ['tw_upn', 'Unique pupil number'],
    ['tw_dob_estimated', 'Is the date of birth an estimate? Y or N'],
    ['tw_first_language', 'First language'],
    ['tw_interpreter', 'Interpreter needed'],
    ['tw_school', 'School or setting'],
    ['tw_phone', 'Telephone'],
    ['tw_email', 'Email'],
    ['tw_looked_after_by', 'The authority that looks after them, where it is not this one'],
    ['tw_restricted_because', 'Why the record is restricted; a person with a reason is'],
  ],
  ssd_address: [
    ['tw_line', 'The address in one line'],
    ['tw_do_not_disclose', 'Must it not be disclosed? Y or N'],
  ],
  ssd_cla_placement: [
    ['tw_home', 'The home'],
    ['tw_carer', 'The carer'],
  ],
  ssd_cla_reviews: [['tw_person_id', 'The child', { refersTo: 'ssd_person.pers_person_id' }]],
  tw_relationship: [
    ['rela_id', 'Id of the row'],
    ['rela_person_id', 'The person', { refersTo: 'ssd_person.pers_person_id' }],
    ['rela_type', 'is the … of', { codes: 'relationship', needed: true }],
    ['rela_of_person_id', 'the other person', { refersTo: 'ssd_person.pers_person_id' }],
    [
      'rela_parental_responsibility',
      'Has parental responsibility: yes, no, shared, restricted, disputed or unknown',
    ],
    ['rela_acquired_by', 'How it was acquired'],
    ['rela_lives_together', 'Do they live together? Y or N'],
    ['rela_from', 'Since', day],
    ['rela_to', 'Until', day],
  ],
  tw_note: [
    ['note_id', 'Id of the row'],
    ['note_person_id', 'The person it is about', { refersTo: 'ssd_person.pers_person_id' }],
    ['note_at', 'When it happened', { ...day, needed: true }],
    ['note_type', 'What kind of note'],
    ['note_author', 'Who wrote it'],
    ['note_text', 'What it says', { needed: true }],
  ],
}

/** Columns whose values are a list that is known here, and what a return says besides. */
export const listed: Readonly<Record<string, readonly [codes: CodeListId, ...also: string[]]>> = {
  pers_sex: ['sex', 'I'],
  pers_ethnicity: ['ethnicity'],
  disa_disability_code: ['disability'],
  cont_contact_source_code: ['source'],
  cine_referral_source_code: ['source'],
  cine_cin_primary_need_code: ['need'],
  clae_cla_primary_need_code: ['need'],
  clae_cla_episode_start_reason: ['episode-reason'],
  clae_cla_episode_ceased_reason: ['care-end-reason'],
  cppl_cp_plan_initial_category: ['abuse', 'MUL'],
  cppl_cp_plan_latest_category: ['abuse', 'MUL'],
  lega_legal_status: ['legal-status'],
  clap_cla_placement_type: ['placement-type'],
  clap_cla_placement_provider: ['placement-provider'],
  clap_cla_placement_change_reason: ['placement-change'],
  clar_cla_review_participation: ['participation'],
  miss_missing_episode_type: ['missing-type'],
  rela_type: ['relationship'],
}

/** Whom a row is about, where the name of the column does not say it: a column of ours beside it. */
export const about: Readonly<Record<string, string>> = {
  ssd_mother: 'moth_person_id',
  ssd_cla_reviews: 'tw_person_id',
}

/** Whose rows say whom they are about by what they belong to. */
export const through: Readonly<Record<string, NonNullable<SsdTable['through']>>> = {
  ssd_cla_reviews: { column: 'clar_cla_id', table: 'ssd_cla_episodes', key: 'clae_cla_id' },
  ssd_assessment_factors: { column: 'cinf_assessment_id', table: 'ssd_cin_assessments' },
  ssd_ehcp_requests: { column: 'ehcr_send_table_id', table: 'ssd_send' },
  ssd_ehcp_assessment: { column: 'ehca_ehcp_request_id', table: 'ssd_ehcp_requests' },
  ssd_ehcp_named_plan: { column: 'ehcn_ehcp_asmt_id', table: 'ssd_ehcp_assessment' },
  ssd_ehcp_active_plans: { column: 'ehcp_ehcp_request_id', table: 'ssd_ehcp_requests' },
  ssd_sen_need: { column: 'senn_active_ehcp_id', table: 'ssd_ehcp_active_plans' },
  ssd_s251_finance: { column: 's251_cla_placement_id', table: 'ssd_cla_placement' },
}

/** The id of a row, where it is not the first column of its table. */
export const ids: Readonly<Record<string, string>> = {
  ssd_disability: 'disa_table_id',
  ssd_immigration_status: 'immi_immigration_status_id',
}
