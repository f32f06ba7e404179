import { textOf, type Value } from './standpoint.ts'

/** Somebody at a meeting, with the columns of `practice/blocks/meeting.ts`; what was left blank is empty. */
export interface Invited {
  readonly name: string
  readonly role: string
  readonly agency: string
  readonly capacity: string
  readonly response: string
  readonly attended: string
  readonly delegatedTo: string
}

/** Who was at a meeting and who was not. Nobody stands in two of these. */
export interface Attendance {
  readonly there: readonly Invited[]
  /** They sent their views, or somebody in their place. */
  readonly represented: readonly Invited[]
  readonly away: readonly Invited[]
  /** Nobody has said yet whether they came. */
  readonly notSaid: readonly Invited[]
}

const ways: Readonly<Record<string, keyof Attendance>> = {
  inPerson: 'there',
  phone: 'there',
  video: 'there',
  sentViews: 'represented',
  delegated: 'represented',
  no: 'away',
}

/** Everybody in a meeting's list of people, in its order, by whether they came. */
export function attendanceIn(value: Value | undefined): Attendance {
  const came: Record<keyof Attendance, Invited[]> = {
    there: [],
    represented: [],
    away: [],
    notSaid: [],
  }
  for (const one of invitedIn(value)) came[ways[one.attended] ?? 'notSaid'].push(one)
  return came
}

/** Everybody in a meeting's list of people. */
export function invitedIn(value: Value | undefined): readonly Invited[] {
  if (!Array.isArray(value)) return []
  return (value as readonly Readonly<Record<string, Value>>[]).map((row) => ({
    name: textOf(row.name),
    role: textOf(row.role),
    agency: textOf(row.agency),
    capacity: textOf(row.capacity),
    response: textOf(row.response),
    attended: textOf(row.attended),
    delegatedTo: textOf(row.delegatedTo),
  }))
}
