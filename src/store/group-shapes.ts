/** A centre as it is opened. */
export interface GroupCentreIn {
  readonly team_id: string
  readonly name: string
  readonly kind: string
  readonly address: string
  readonly postcode: string
  readonly district: string | null
  readonly opens: string
  readonly rooms: string
  readonly access_words: string
  readonly directory_address: string
  readonly opened_at: string
  readonly opened_by: string
}

/** A programme as it is begun. */
export interface GroupProgrammeIn {
  readonly centre_id: string
  readonly title: string
  readonly aim: string
  readonly evidence: string
  readonly who_for: string
  readonly from_age: number | null
  readonly to_age: number | null
  readonly outcomes: readonly string[]
  readonly weeks: number
  readonly places: number
  readonly is_open: boolean
  readonly led_by: string
  readonly begun_at: string
  readonly begun_by: string
}

/** A booking as it is made; without `placed_at` it waits. */
export interface GroupBookingIn {
  readonly programme_id: string
  readonly person_id: string
  readonly consent_by: string
  readonly consent_on: string
  readonly photo_consent: boolean
  readonly needs: string
  readonly emergency_contact: string
  readonly checked_with: string
  readonly score_before: number | null
  readonly booked_at: string
  readonly booked_by: string
  readonly placed_at: string | null
  readonly told_at: string | null
}

/** A booking that somebody made for themselves or their child: nobody on file, and no worker behind it. */
export interface OpenBookingIn extends Pick<
  GroupBookingIn,
  | 'programme_id'
  | 'consent_by'
  | 'consent_on'
  | 'photo_consent'
  | 'emergency_contact'
  | 'needs'
  | 'booked_at'
  | 'placed_at'
  | 'told_at'
> {
  readonly first_name: string
  readonly age: number | null
  readonly email: string
  readonly phone: string
}
