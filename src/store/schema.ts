// Made by scripts/schema.ts from the migrations. Not edited by hand.
import type { Generated, GeneratedAlways } from 'kysely'

/** What a jsonb column holds: written as text, read as a value. */
export type Json = unknown

interface Account {
  worker_id: string
  password_hash: string
  failed_sign_ins: Generated<number>
  locked_until: string | null
}

interface Addendum {
  id: GeneratedAlways<string>
  record_id: string
  text: string
  by_worker: string
  at: string
}

interface Address {
  id: GeneratedAlways<string>
  person_id: string
  kind: Generated<string>
  line: Generated<string>
  postcode: string | null
  district: string | null
  authority: string | null
  place: string
  override_reason: string | null
  do_not_disclose: Generated<boolean>
  from_at: string
  to_at: string | null
  recorded_by: string | null
  showing_asked_by: string | null
  showing_asked_at: string | null
}

interface Allocation {
  id: GeneratedAlways<string>
  record_id: string
  worker_id: string
  team_id: string
  from_at: string
  to_at: string | null
  by_worker: string | null
}

interface AnswerContest {
  id: GeneratedAlways<string>
  record_id: string
  part_id: string | null
  question: string
  value: Json
  answered_by: string | null
  answered_at: string
  settled_at: string | null
  settled_by: string | null
  chosen: string | null
}

interface AnswerHistory {
  id: GeneratedAlways<string>
  record_id: string
  part_id: string | null
  question: string
  was: Json
  replaced_at: string
  replaced_by: string | null
  reason: Generated<string>
}

interface Audit {
  id: GeneratedAlways<string>
  at: string
  worker_id: string | null
  actor: string
  action: string
  refused: string | null
  people: Generated<string[]>
  records: Generated<string[]>
  detail: Generated<Json>
}

interface DatedFact {
  id: GeneratedAlways<string>
  subject_id: string
  kind: string
  excludes: string | null
  from_on: string
  to_on: string | null
  detail: Generated<Json>
  team_id: string | null
  worker_id: string | null
  started_by_part: string | null
  ended_by_part: string | null
  recorded_at: string
  recorded_by: string | null
}

interface Deadline {
  id: GeneratedAlways<string>
  clock: string
  name: string
  leads: Generated<boolean>
  process: string
  record_id: string
  part_id: string | null
  team_id: string
  locality: string | null
  district: string | null
  walled: Generated<boolean>
  counts_from: string
  first_counts_from: string
  explanation: string
  local_at: string | null
  local_precision: string | null
  statutory_at: string | null
  statutory_precision: string | null
  due_at: GeneratedAlways<string>
  original_local_at: string | null
  extended_at: string | null
  extended_by: string | null
  extension_reason: string | null
  state: Generated<string>
  met_at: string | null
  late_reason: string | null
  cancelled_reason: string | null
  created_at: string
  extension_code: string | null
  extension_agreed_by: string | null
  late_explained_at: string | null
  late_explained_by: string | null
  not_before: Generated<boolean>
}

interface DeadlineHistory {
  id: GeneratedAlways<string>
  deadline_id: string
  was: Json
  replaced_at: string
  replaced_by: string | null
  reason: string
}

interface HandOver {
  id: GeneratedAlways<string>
  record_id: string
  part_id: string | null
  from_process: string
  process: string | null
  what: string
  walled: Generated<boolean>
  from_team_id: string
  to_team_id: string | null
  to_other: string | null
  pack: Generated<Json>
  sent_at: string
  sent_by: string | null
  received_at: string | null
  received_by: string | null
}

interface InformationRequest {
  id: GeneratedAlways<string>
  record_id: string
  process: string
  team_id: string
  agency: string
  about: string
  asked: string
  legal_basis: string
  requested_at: string
  requested_by: string
  reply: string | null
  replied_at: string | null
  replied_by: string | null
  by_telephone_from: string | null
  outcome: string | null
  restricted: Generated<boolean>
  relevance: string | null
}

interface Installation {
  only_one: Generated<boolean>
  authority: string
  demonstration: boolean
  made_at: string
}

interface IntakeChange {
  id: GeneratedAlways<string>
  intake_row_id: string
  content: Json
  seen_at: string
  reviewed_at: string | null
  reviewed_by: string | null
}

interface IntakeFile {
  id: GeneratedAlways<string>
  name: string
  fingerprint: Buffer
  rows_in_all: number
  begun_at: string
  sent_by: string | null
  finished_at: string | null
}

interface IntakeRow {
  id: GeneratedAlways<string>
  file_id: string
  line: number
  reference: string
  known_by: string
  content: Json
  content_hash: Buffer
  received_at: string
  result: string
  reason: Generated<string>
  record_id: string | null
  figures: Json | null
  look_at: Generated<string[]>
}

interface IntakeUpload {
  file_id: string
  content: Buffer
}

interface Message {
  id: GeneratedAlways<string>
  record_id: string
  process: string
  team_id: string
  letter: string
  kind: string
  to_name: Generated<string>
  to_address: string | null
  subject: string
  body: string
  drafted_at: string
  approved_at: string | null
  approved_by: string | null
  sent_at: string | null
  sent_how: string | null
  failed_at: string | null
  failure: string | null
  not_sent_reason: string | null
  not_sent_at: string | null
  not_sent_by: string | null
}

interface Migration {
  name: string
  checksum: string
}

interface NamePart {
  part: string
}

interface OneTimeLink {
  token_hash: Buffer
  purpose: string
  made_at: string
  expires_at: string
  used_at: string | null
}

interface Person {
  id: string
  surname: Generated<string>
  forenames: Generated<string>
  preferred_name: string | null
  born_on: string | null
  born_on_estimated: Generated<boolean>
  expected_on: string | null
  sex: Generated<string>
  nhs_number: string | null
  ethnicity: string | null
  first_language: string | null
  interpreter: string | null
  school: string | null
  phone: string | null
  email: string | null
  died_on: string | null
  looked_after_by: string | null
  restricted: Generated<boolean>
  restricted_reason: string | null
  created_at: string
  created_by: string | null
  surname_folded: GeneratedAlways<string | null>
  forenames_folded: GeneratedAlways<string | null>
  surname_sound: GeneratedAlways<string | null>
}

interface PersonHistory {
  id: GeneratedAlways<string>
  person_id: string
  was: Json
  replaced_at: string
  replaced_by: string | null
  reason: string
}

interface PersonNamePart {
  part: string
  person_id: string
  family: boolean
}

interface ReceivedRequest {
  known_by: Buffer
  record_id: string | null
  received_at: string
  look_at: Generated<string[]>
}

interface Record {
  id: GeneratedAlways<string>
  process: string
  version: string | null
  reference: string
  opened_by_record: string | null
  opened_by_part: string | null
  way_in: string
  external_reference: string | null
  happened_at: string
  started_at: string
  started_by: string | null
  team_id: string
  shared_with: Generated<string[]>
  locality: string | null
  district: string | null
  answers: Generated<Json>
  immediate_danger: Generated<boolean>
  worry: Generated<string>
  referrer: Generated<string>
  source: GeneratedAlways<string | null>
  waiting_for: Generated<number>
  holder_id: string | null
  allocated_at: string | null
  acknowledged_at: string | null
  referrer_told_at: string | null
  submitted_at: string | null
  submitted_by: string | null
  returned_at: string | null
  returned_by: string | null
  authorised_at: string | null
  authorised_by: string | null
  ended_at: string | null
  ended_reason: string | null
  walled: Generated<boolean>
  stage: GeneratedAlways<string>
  kept_to: string[] | null
}

interface RecordPart {
  id: GeneratedAlways<string>
  record_id: string
  subject_id: string
  process: string
  team_id: string
  shared_with: Generated<string[]>
  locality: string | null
  district: string | null
  authority: string | null
  answers: Generated<Json>
  outcome: string | null
  decided_at: string | null
  decided_by: string | null
  walled: Generated<boolean>
  added_at: string | null
  taken_off_at: string | null
}

interface RecordPerson {
  id: GeneratedAlways<string>
  record_id: string
  person_id: string
  as_what: string
}

interface Relationship {
  id: GeneratedAlways<string>
  person_id: string
  type: string
  of_person_id: string
  parental_responsibility: Generated<string>
  acquired_by: string | null
  lives_together: boolean | null
  from_at: string
  to_at: string | null
  recorded_by: string | null
}

interface RequestDraft {
  known_by: Buffer
  sealed: Buffer
  kept_at: string
  expires_at: string
}

interface Search {
  id: GeneratedAlways<string>
  worker_id: string
  wanted: Json
  at: string
}

interface Session {
  token_hash: Buffer
  worker_id: string
  csrf_token: string
  started_at: string
  last_seen_at: string
  ended_at: string | null
}

interface SignOff {
  id: GeneratedAlways<string>
  record_id: string
  step: string
  by_worker: string
  at: string
  rationale: Generated<string>
  wording: Json | null
}

interface Subject {
  id: GeneratedAlways<string>
  kind: string
}

interface TakenOff {
  id: GeneratedAlways<string>
  record_id: string
  part_id: string | null
  person_id: string
  as_what: string | null
  answers: Generated<Json>
  reason: string
  at: string
  by_worker: string
}

interface Team {
  id: string
  type: string
  name: string
  locality: string | null
  districts: Generated<string[]>
  mailbox: string | null
  phone: string | null
}

interface Worker {
  id: GeneratedAlways<string>
  username: string
  name: string
  agency: string | null
  created_at: string
  ended_at: string | null
}

interface WorkerPost {
  id: GeneratedAlways<string>
  worker_id: string
  role: string
  team_id: string
  from_at: string
  to_at: string | null
}

export interface Database {
  account: Account
  addendum: Addendum
  address: Address
  allocation: Allocation
  answer_contest: AnswerContest
  answer_history: AnswerHistory
  audit: Audit
  dated_fact: DatedFact
  deadline: Deadline
  deadline_history: DeadlineHistory
  hand_over: HandOver
  information_request: InformationRequest
  installation: Installation
  intake_change: IntakeChange
  intake_file: IntakeFile
  intake_row: IntakeRow
  intake_upload: IntakeUpload
  message: Message
  migration: Migration
  name_part: NamePart
  one_time_link: OneTimeLink
  person: Person
  person_history: PersonHistory
  person_name_part: PersonNamePart
  received_request: ReceivedRequest
  record: Record
  record_part: RecordPart
  record_person: RecordPerson
  relationship: Relationship
  request_draft: RequestDraft
  search: Search
  session: Session
  sign_off: SignOff
  subject: Subject
  taken_off: TakenOff
  team: Team
  worker: Worker
  worker_post: WorkerPost
}
