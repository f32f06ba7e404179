// Made by scripts/schema.ts from the migrations. Not edited by hand.
import type { Generated, GeneratedAlways } from 'kysely'

/** What a jsonb column holds: written as text, read as a value. */
export type Json = unknown

interface AccessPack {
  id: GeneratedAlways<string>
  record_id: string
  person_id: string
  asked_as: string
  made_at: string
  made_by: string
  replaced_at: string | null
  signed_at: string | null
  signed_by: string | null
}

interface AccessPackItem {
  id: GeneratedAlways<string>
  pack_id: string
  position: number
  key: string
  on_day: string
  heading: string
  asked: string
  body: string
  sha256: string
}

interface Account {
  worker_id: string
  password_hash: string | null
  failed_sign_ins: Generated<number>
  locked_until: string | null
  opened_at: string
  last_signed_in_at: string | null
  closed_at: string | null
  failed_codes: Generated<number>
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
  recorded_at: Generated<string>
  line_folded: GeneratedAlways<string | null>
  street: GeneratedAlways<string | null>
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

interface ApiKey {
  id: GeneratedAlways<string>
  worker_id: string
  name: string
  known_by: Buffer
  made_at: string
  expires_at: string
  last_used_at: string | null
  revoked_at: string | null
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

interface AuditArchive {
  to_position: string
  from_position: string
  hash: Buffer
  to_at: string
  file_sha256: Buffer
  archived_at: string
}

interface AuditChain {
  position: string
  audit_id: string
  hash: Buffer
}

interface AuditGap {
  from_id: string
  to_id: string
  since: string
}

interface AuditLook {
  person_id: string
  audit_id: string
}

interface AuditSeal {
  only_one: Generated<boolean>
  up_to: string
  position: string
  hash: Buffer
}

interface AuthenticatorApp {
  worker_id: string
  sealed_secret: Buffer
  added_at: string
  confirmed_at: string | null
  last_step: string | null
}

interface ChronologyFilter {
  id: GeneratedAlways<string>
  worker_id: string
  person_id: string
  wanted: Json
  at: string
}

interface ChronologyMark {
  id: GeneratedAlways<string>
  person_id: string
  line: string
  record_id: string | null
  is_significant: boolean | null
  note: Generated<string>
  at: string
  by_worker: string
}

interface ConsentSaid {
  id: GeneratedAlways<string>
  person_id: string
  is_given: boolean
  said_on: string
  said_by: string
  words: string
  at: string
  by_worker: string
}

interface DailyFeedChild {
  child_id: string
  acknowledged: string | null
  parts: string[]
  unsure: boolean
  sent_at: string
  refused: string | null
  refused_words: string | null
}

interface DailyFeedSend {
  id: GeneratedAlways<string>
  begun_at: string
  ended_at: string | null
  told: Generated<number>
  forgotten: Generated<number>
  refused: Generated<number>
  waiting: Generated<number>
  stopped: string | null
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

interface DirectoryChange {
  id: GeneratedAlways<string>
  service_id: string | null
  organisation_id: string
  entry: Json
  proposed_at: string
  by_worker: string | null
  decided_at: string | null
  decided_by: string | null
  decision: string | null
  words: Generated<string>
}

interface DirectoryContact {
  id: string
  service_id: string
  position: number
  name: Generated<string>
  title: Generated<string>
}

interface DirectoryCostOption {
  id: string
  service_id: string
  position: number
  option: Generated<string>
  pence: number | null
  words: Generated<string>
  valid_from: string | null
  valid_to: string | null
}

interface DirectoryCount {
  month: string
  kind: string
  service_id: string | null
  district: Generated<string>
  many: number
  need: Generated<string>
}

interface DirectoryFunding {
  id: string
  service_id: string
  position: number
  source: string
}

interface DirectoryIdentifier {
  id: string
  organisation_id: string
  position: number
  scheme: Generated<string>
  kind: string
  number: string
}

interface DirectoryKey {
  token_hash: Buffer
  organisation_id: string
  kind: string
  made_at: string
  expires_at: string
  used_at: string | null
  made_by: string | null
}

interface DirectoryList {
  id: GeneratedAlways<string>
  token_hash: Buffer
  code: string
  part_id: string
  made_at: string
  made_by: string
  expires_at: string
}

interface DirectoryLocation {
  id: Generated<string>
  organisation_id: string
  kind: string
  name: string
  line: Generated<string>
  town: Generated<string>
  postcode: string | null
  district: string | null
  latitude: number | null
  longitude: number | null
  features: Generated<string[]>
  access_words: Generated<string>
  withheld: Generated<boolean>
  description: Generated<string>
  attention: Generated<string>
  region: Generated<string>
  uprn: string | null
  access_url: string | null
}

interface DirectoryOrganisation {
  id: Generated<string>
  name: string
  description: Generated<string>
  email: string | null
  website: string | null
  keeper_email: string | null
  parent_id: string | null
  made_at: string
  logo: string | null
  uri: string | null
}

interface DirectoryPhone {
  id: string
  contact_id: string
  position: number
  number: string
  words: Generated<string>
  languages: Generated<string[]>
}

interface DirectorySaid {
  id: GeneratedAlways<string>
  kind: string
  service_id: string | null
  offer: string | null
  from_whom: string
  comment: string
  received_at: string
  you_said: Generated<string>
  we_did: Generated<string>
  published: Generated<boolean>
  answered_at: string | null
  answered_by: string | null
}

interface DirectorySchedule {
  id: string
  service_id: string
  at_location_id: string | null
  position: number
  freq: string
  every: Generated<number>
  byday: Generated<string>
  bymonthday: Generated<string>
  opens_at: string | null
  closes_at: string | null
  valid_from: string | null
  valid_to: string | null
  starts_on: string | null
  words: Generated<string>
  attending: Generated<string>
  link: string | null
  notes: Generated<string>
}

interface DirectoryService {
  id: Generated<string>
  entry_id: string | null
  organisation_id: string
  name: string
  description: string
  url: string | null
  email: string | null
  status: string
  accreditations: Generated<string>
  alert: Generated<string>
  minimum_age: number | null
  maximum_age: number | null
  eligibility: Generated<string>
  refer: Generated<string[]>
  refer_words: Generated<string>
  wait: Generated<string>
  audience: Generated<string>
  terms: Generated<string[]>
  languages: Generated<string[]>
  districts: Generated<string[]>
  assured_on: string | null
  assurer_email: string | null
  review_on: string
  reminded_at: string | null
  modified_at: string
  term_words: Generated<string>
  other_words: Generated<string>
  found_by: GeneratedAlways<string | null>
}

interface DirectoryServiceAtLocation {
  id: string
  service_id: string
  location_id: string
  position: number
}

interface Document {
  id: GeneratedAlways<string>
  person_id: string | null
  record_id: string | null
  kind: string
  title: string
  dated_on: string | null
  received_from: Generated<string>
  sensitivity: string
  sha256: string
  bytes: string
  type: string
  file_name: string
  scanned: boolean
  added_at: string
  added_by: string
  withdrawn_at: string | null
  withdrawn_by: string | null
  withdrawn_because: string | null
}

interface DocumentMove {
  id: GeneratedAlways<string>
  document_id: string
  from_person: string
  to_person: string
  reason: string
  at: string
  by_worker: string
}

interface DuplicatePair {
  id: GeneratedAlways<string>
  one_id: string
  other_id: string
  rules: string[]
  proposed_at: string
  dismissed_at: string | null
  dismissed_by: string | null
  because: string | null
}

interface DuplicateSearch {
  id: GeneratedAlways<string>
  at: string
  since: string | null
  compared: number
  proposed: number
}

interface Entry {
  id: string
  register: string
  name: string
  also_known_as: Generated<string>
  created_at: string
  created_by: string | null
  found_by: GeneratedAlways<string | null>
  worker_id: string | null
}

interface EqualOpportunities {
  id: GeneratedAlways<string>
  application_id: string | null
  applied_on: string
  answers: Generated<Json>
  answered_at: string | null
  reached: Generated<string[]>
}

interface EventSignUp {
  id: GeneratedAlways<string>
  entry_id: string
  name: string
  email: string
  signed_up_at: string
  came: boolean | null
  noted_at: string | null
  noted_by: string | null
}

interface GroupAttendance {
  session_id: string
  booking_id: string
  person_id: string | null
  came: boolean
  note: Generated<string>
  worry_record_id: string | null
  at: string
  by_worker: string
}

interface GroupBooking {
  id: GeneratedAlways<string>
  programme_id: string
  person_id: string | null
  consent_by: string
  consent_on: string
  photo_consent: boolean
  needs: Generated<string>
  emergency_contact: string
  checked_with: Generated<string>
  booked_at: string
  booked_by: string | null
  placed_at: string | null
  withdrew_at: string | null
  withdrew_because: Generated<string>
  score_before: number | null
  score_after: number | null
  first_name: Generated<string>
  age: number | null
  email: Generated<string>
  phone: Generated<string>
  told_at: string | null
  forgotten_at: string | null
}

interface GroupBookingKey {
  token_hash: Buffer
  booking_id: string
  made_at: string
}

interface GroupCentre {
  id: GeneratedAlways<string>
  team_id: string
  name: string
  kind: string
  address: string
  postcode: string
  district: string | null
  opens: string
  rooms: Generated<string>
  access_words: string
  directory_address: Generated<string>
  opened_at: string
  opened_by: string
}

interface GroupCheck {
  id: GeneratedAlways<string>
  person_id: string
  ask: string
  set_at: string
  set_by: string
  lifted_at: string | null
  lifted_by: string | null
}

interface GroupProgramme {
  id: GeneratedAlways<string>
  centre_id: string
  title: string
  aim: string
  evidence: Generated<string>
  who_for: string
  from_age: number | null
  to_age: number | null
  outcomes: Generated<string[]>
  weeks: number
  places: number
  is_open: boolean
  led_by: string
  begun_at: string
  begun_by: string
  closed_at: string | null
  closed_by: string | null
}

interface GroupSession {
  id: GeneratedAlways<string>
  programme_id: string
  starts_at: string
  room: Generated<string>
  planned_at: string
  planned_by: string
  delivered_at: string | null
  cancelled_at: string | null
  cancelled_by: string | null
  cancelled_because: Generated<string>
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

interface Merge {
  id: GeneratedAlways<string>
  kept_id: string
  merged_id: string
  chosen: Json
  reason: string
  proposed_at: string
  proposed_by: string
  withdrawn_at: string | null
  withdrawn_by: string | null
  withdrawn_because: string | null
  confirmed_at: string | null
  confirmed_by: string | null
  kept_was: Json | null
  undone_at: string | null
  undone_by: string | null
  undone_because: string | null
}

interface MergeRow {
  id: GeneratedAlways<string>
  merge_id: string
  table_name: string
  column_name: string
  key: Json
  was: Json
  became: Json
  state: string
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

interface MovedIn {
  id: GeneratedAlways<string>
  run_id: string
  source_table: string
  former_id: string
  person_id: string | null
  made: string
  made_id: string | null
  content: Json
}

interface MovingFile {
  run_id: string
  name: string
  line: Generated<number>
  rows_read: Generated<number>
  made: Generated<number>
  already_there: Generated<number>
  refused: Generated<number>
}

interface MovingRefusal {
  id: GeneratedAlways<string>
  run_id: string
  name: string
  line: number
  at_column: string
  because: string
  content: Json
}

interface MovingRun {
  id: GeneratedAlways<string>
  fingerprint: string
  begun_at: string
  finished_at: string | null
  report: Json | null
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
  worker_id: string | null
  made_by: string | null
}

interface Passkey {
  id: string
  worker_id: string
  public_key: Buffer
  counter: string
  transports: Generated<string[]>
  name: string
  added_at: string
  last_used_at: string | null
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
  upn: string | null
  merged_into: string | null
  phone_dialled: GeneratedAlways<string | null>
  wall: string | null
  disabilities: string | null
  former_upn: string | null
  upn_unknown: string | null
}

interface PersonAccess {
  id: GeneratedAlways<string>
  person_id: string
  worker_id: string
  kind: string
  reason: string
  why: Generated<string>
  from_at: string
  to_at: string | null
  given_by: string
  held_by: Generated<string[]>
  finding: string | null
  finding_words: string | null
  closed_at: string | null
  closed_by: string | null
}

interface PersonHistory {
  id: GeneratedAlways<string>
  person_id: string
  was: Json
  replaced_at: string
  replaced_by: string | null
  reason: string
}

interface PersonKnownBy {
  id: GeneratedAlways<string>
  person_id: string
  kind: string
  whose: Generated<string>
  value: string
  key: GeneratedAlways<string>
  from_at: string
  to_at: string | null
  recorded_by: string | null
  ended_by: string | null
}

interface PersonNamePart {
  part: string
  person_id: string
  family: boolean
}

interface PersonRestriction {
  id: GeneratedAlways<string>
  person_id: string
  reason: string
  review_on: string | null
  from_at: string
  by_worker: string | null
  ended_at: string | null
  ended_by: string | null
  ended_reason: string | null
}

interface Professional {
  id: GeneratedAlways<string>
  person_id: string
  name: Generated<string>
  role: string
  organisation: Generated<string>
  phone: string | null
  tie: string | null
  from_on: string | null
  to_on: string | null
  recorded_at: string
  recorded_by: string | null
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
  recorded_at: Generated<string>
  recorded_by: Generated<string | null>
}

interface RecordPerson {
  id: GeneratedAlways<string>
  record_id: string
  person_id: string
  as_what: string
  recorded_at: Generated<string>
  recorded_by: Generated<string | null>
}

interface RecoveryCode {
  worker_id: string
  code_hash: Buffer
  made_at: string
  used_at: string | null
}

interface Redaction {
  id: GeneratedAlways<string>
  pack_id: string
  item_id: string
  from_at: number | null
  to_at: number | null
  rule: string
  ground: string
  reason: string
  suggests: string
  state: Generated<string>
  decided_at: string | null
  decided_by: string | null
  decided_because: Generated<string>
  remembered_at: string | null
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
  recorded_at: Generated<string>
  from_on: string | null
  to_on: string | null
  ended_because: string | null
  birth_order: number | null
  together_from: string | null
  together_to: string | null
  tie: string | null
  changed_because: string | null
}

interface RequestDraft {
  known_by: Buffer
  sealed: Buffer
  kept_at: string
  expires_at: string
}

interface RowHistory {
  id: GeneratedAlways<string>
  table_name: string
  row_id: string
  person_id: string | null
  other_person_id: string | null
  record_id: string | null
  part_id: string | null
  was: Json
  removed: boolean
  known_to: string
  by_worker: string | null
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
  id: GeneratedAlways<string>
  device: Generated<string>
  came_by: Generated<string>
  only_to_enrol: Generated<boolean>
  provider_token: Buffer | null
}

interface Sharing {
  id: GeneratedAlways<string>
  person_id: string
  record_id: string | null
  kind: string
  what: string
  to_whom: string
  how: Generated<string>
  basis: string
  basis_words: Generated<string>
  at: string
  by_worker: string | null
}

interface SignInStep {
  known_by: Buffer
  kind: string
  worker_id: string | null
  sealed: Buffer
  begun_at: string
  expires_at: string
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

interface StatementNote {
  id: GeneratedAlways<string>
  record_id: string | null
  part_id: string | null
  question: string | null
  person_id: string | null
  fact_id: string | null
  field: string | null
  kind: string
  whose: string
  whose_name: Generated<string>
  words: string
  at: string
  by_worker: string
  answer: string | null
  answered_at: string | null
  answered_by: string | null
}

interface Street {
  street: string
}

interface Subject {
  id: GeneratedAlways<string>
  kind: string
}

interface Subscription {
  id: GeneratedAlways<string>
  name: string
  email: string
  about: Generated<string[]>
  localities: Generated<string[]>
  agreed_at: string
  ends_on: string
  stop_token: string
  topic: string
  link_sent_at: string | null
  confirmed_at: string | null
}

interface SubscriptionTold {
  subscription_id: string
  entry_id: string
  sent_at: string
}

interface SupportedYear {
  id: GeneratedAlways<string>
  worker_id: string
  until_on: string
  said_at: string
  said_by: string
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

interface ToldOfOneself {
  id: GeneratedAlways<string>
  worker_id: string
  answers: Json
  told_at: string
}

interface UnsentForm {
  known_by: Buffer
  worker_id: string
  sealed: Buffer
  kept_at: string
  expires_at: string
}

interface UnusualAccessNote {
  id: GeneratedAlways<string>
  rule: string
  worker_id: string
  from_at: string
  note: string
  at: string
  by_worker: string
}

interface UnusualAccessSwitch {
  id: GeneratedAlways<string>
  rule: string
  is_on: boolean
  reason: string
  at: string
  by_worker: string
}

interface VisitSent {
  worker_id: string
  key: string
  record_id: string
  body_sha256: string
  result: Json
  at: string
}

interface WatchSwitch {
  id: GeneratedAlways<string>
  watch: string
  is_on: boolean
  reason: string
  at: string
  by_worker: string
}

interface Worker {
  id: GeneratedAlways<string>
  username: string
  name: string
  agency: string | null
  created_at: string
  ended_at: string | null
  organisation: string | null
}

interface WorkerPerson {
  id: GeneratedAlways<string>
  worker_id: string
  person_id: string
  tie: string
  declared_at: string
  declared_by: string
  ended_at: string | null
  ended_by: string | null
  ended_reason: string | null
}

interface WorkerPost {
  id: GeneratedAlways<string>
  worker_id: string
  role: string
  team_id: string
  from_at: string
  to_at: string | null
  begun_by: string | null
  ended_by: string | null
  acting_for: string | null
  from_claims: Generated<boolean>
}

export interface Database {
  access_pack: AccessPack
  access_pack_item: AccessPackItem
  account: Account
  addendum: Addendum
  address: Address
  allocation: Allocation
  answer_contest: AnswerContest
  answer_history: AnswerHistory
  api_key: ApiKey
  audit: Audit
  audit_archive: AuditArchive
  audit_chain: AuditChain
  audit_gap: AuditGap
  audit_look: AuditLook
  audit_seal: AuditSeal
  authenticator_app: AuthenticatorApp
  chronology_filter: ChronologyFilter
  chronology_mark: ChronologyMark
  consent_said: ConsentSaid
  daily_feed_child: DailyFeedChild
  daily_feed_send: DailyFeedSend
  dated_fact: DatedFact
  deadline: Deadline
  deadline_history: DeadlineHistory
  directory_change: DirectoryChange
  directory_contact: DirectoryContact
  directory_cost_option: DirectoryCostOption
  directory_count: DirectoryCount
  directory_funding: DirectoryFunding
  directory_identifier: DirectoryIdentifier
  directory_key: DirectoryKey
  directory_list: DirectoryList
  directory_location: DirectoryLocation
  directory_organisation: DirectoryOrganisation
  directory_phone: DirectoryPhone
  directory_said: DirectorySaid
  directory_schedule: DirectorySchedule
  directory_service: DirectoryService
  directory_service_at_location: DirectoryServiceAtLocation
  document: Document
  document_move: DocumentMove
  duplicate_pair: DuplicatePair
  duplicate_search: DuplicateSearch
  entry: Entry
  equal_opportunities: EqualOpportunities
  event_sign_up: EventSignUp
  group_attendance: GroupAttendance
  group_booking: GroupBooking
  group_booking_key: GroupBookingKey
  group_centre: GroupCentre
  group_check: GroupCheck
  group_programme: GroupProgramme
  group_session: GroupSession
  hand_over: HandOver
  information_request: InformationRequest
  installation: Installation
  intake_change: IntakeChange
  intake_file: IntakeFile
  intake_row: IntakeRow
  intake_upload: IntakeUpload
  merge: Merge
  merge_row: MergeRow
  message: Message
  migration: Migration
  moved_in: MovedIn
  moving_file: MovingFile
  moving_refusal: MovingRefusal
  moving_run: MovingRun
  name_part: NamePart
  one_time_link: OneTimeLink
  passkey: Passkey
  person: Person
  person_access: PersonAccess
  person_history: PersonHistory
  person_known_by: PersonKnownBy
  person_name_part: PersonNamePart
  person_restriction: PersonRestriction
  professional: Professional
  received_request: ReceivedRequest
  record: Record
  record_part: RecordPart
  record_person: RecordPerson
  recovery_code: RecoveryCode
  redaction: Redaction
  relationship: Relationship
  request_draft: RequestDraft
  row_history: RowHistory
  search: Search
  session: Session
  sharing: Sharing
  sign_in_step: SignInStep
  sign_off: SignOff
  statement_note: StatementNote
  street: Street
  subject: Subject
  subscription: Subscription
  subscription_told: SubscriptionTold
  supported_year: SupportedYear
  taken_off: TakenOff
  team: Team
  told_of_oneself: ToldOfOneself
  unsent_form: UnsentForm
  unusual_access_note: UnusualAccessNote
  unusual_access_switch: UnusualAccessSwitch
  visit_sent: VisitSent
  watch_switch: WatchSwitch
  worker: Worker
  worker_person: WorkerPerson
  worker_post: WorkerPost
}
