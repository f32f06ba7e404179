/** What the department refused, as somebody reads it who is to mend it. */
export interface RefusalWords {
  /** What of the child it is about, in our words: `Postcode`, `Placement: type`. */
  readonly about: string
  /** The department's own words, without where in the call the child stood and what of theirs was quoted. */
  readonly words: string
}

// The schema says that a refusal has words, and not which: what stands there is read for names of its fields.
const parts: Readonly<Record<string, string>> = {
  child_and_family_assessments: 'Assessment',
  child_in_need_plans: 'Child in need plan',
  section_47_assessments: 'Section 47 enquiry',
  child_protection_plans: 'Child protection plan',
  child_looked_after_placements: 'Placement',
  adoption: 'Adoption',
  care_leavers: 'Care leaver',
  sdq_assessments: 'Strengths and difficulties questionnaire',
  social_care_episodes: 'Episode of need',
}

const fields: Readonly<Record<string, string>> = {
  la_child_id: 'number',
  unique_pupil_number: 'unique pupil number',
  former_unique_pupil_number: 'former unique pupil number',
  unique_pupil_number_unknown_reason: 'why there is no unique pupil number',
  first_name: 'first name',
  surname: 'surname',
  date_of_birth: 'date of birth',
  expected_date_of_birth: 'expected date of birth',
  sex: 'sex',
  ethnicity: 'ethnicity',
  disabilities: 'disabilities',
  postcode: 'postcode',
  uasc_flag: 'unaccompanied asylum-seeking',
  uasc_end_date: 'end of unaccompanied asylum-seeking',
  referral_date: 'date of referral',
  referral_source: 'source of referral',
  referral_no_further_action_flag: 'no further action',
  closure_date: 'date of closure',
  closure_reason: 'reason for closure',
  authorisation_date: 'date of authorisation',
  factors: 'factors',
  icpc_required_flag: 'whether a conference is needed',
  icpc_date: 'date of the initial conference',
  start_date: 'start',
  start_reason: 'reason for the start',
  placement_type: 'type',
  end_date: 'end',
  end_reason: 'reason for the end',
  change_reason: 'reason for the change',
  initial_decision_date: 'date of the decision',
  matched_date: 'date of the match',
  placed_date: 'date placed',
  contact_date: 'date in touch',
  activity: 'activity',
  accommodation: 'accommodation',
  score: 'score',
}

/** What a refusal says and is about, where its words name a field of the schema. */
export function refusalInWords(refused: string): RefusalWords {
  const message = withoutPlace(messageIn(refused.replace(/^\d{3}: /, '')))
  const words = withoutValues(message)
  const named = message.match(/\w+/g) ?? []
  const within = named.findLast((one) => Object.hasOwn(parts, one))
  const field = named.findLast((one) => Object.hasOwn(fields, one))
  const said = [within && parts[within], field && fields[field]].filter((one) => one !== undefined)
  const about = said.join(': ')
  return {
    about: about === '' ? 'The record as a whole' : about.charAt(0).toUpperCase() + about.slice(1),
    words: words === '' ? 'The department gave no reason.' : words,
  }
}

/** Every string of an answer that is JSON, with what it stands under; other answers as they are. */
function messageIn(text: string): string {
  try {
    return leaves(JSON.parse(text)).join('; ')
  } catch {
    return text.trim()
  }
}

const leaves = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(leaves)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]) =>
    leaves(one).map((said) => (/[a-z]_|\[|\$|\//.test(name) ? `${name}: ${said}` : said)),
  )
}

/** The child stood alone in the call, so where they stood says nothing: `body/0/child_details/postcode`, `[0].sex`. */
const withoutPlace = (words: string): string =>
  words
    .replace(/\bbody\//g, '')
    .replace(/\$?\[\d+\]/g, '')
    .replace(/(^|\s)\./g, '$1')
    .replace(/\b\d+\//g, '')

/** What is quoted is somebody's postcode or name, unless it names a field: the same fault of many reads the same. */
const withoutValues = (words: string): string =>
  words.replace(
    /(?<!\w)(["'“‘])([^"'“”‘’]*)(["'”’])(?!\w)/g,
    (quoted, opens: string, said: string, ends: string) =>
      Object.hasOwn(fields, said) || /^[a-z\d]+(_[a-z\d]+)+$/.test(said)
        ? quoted
        : `${opens}…${ends}`,
  )
