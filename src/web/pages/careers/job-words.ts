import type { Job, JobWords } from '../../../cases/careers/published.ts'
import { timeInLondon } from '../../../engine/temporal.ts'
import { counted, dateInWords, listInWords } from '../../../engine/words.ts'

const pounds = (amount: number): string => `£${amount.toLocaleString('en-GB')}`

/** "£37,280 to £46,142 a year". */
export const payInWords = ({ salary }: Job): string =>
  salary.from === salary.to
    ? `${pounds(salary.from)} a year`
    : `${pounds(salary.from)} to ${pounds(salary.to)} a year`

/** "5 days left", or that it is over. */
export function timeLeft({ isOpen, daysLeft }: Job): string {
  if (!isOpen) return 'Closed'
  return daysLeft === 0 ? 'Closes today' : `${counted(daysLeft, 'day')} left`
}

/** "Sun 17 May 2026, 11:59pm". */
export const closingInWords = ({ closesOn, closesAt }: Job): string =>
  `${dateInWords(closesOn)}, ${clockInWords(timeInLondon(closesAt))}`

/** "23:59" as people say it: "11:59pm". */
export function clockInWords(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const rest = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`
  return `${hours % 12 === 0 ? 12 : hours % 12}${rest}${hours < 12 ? 'am' : 'pm'}`
}

/** What the codes of a job are called, in a sentence. */
export const named = (words: Readonly<Record<string, string>>, codes: readonly string[]): string =>
  listInWords(codes.map((one) => words[one] ?? one))

/** "37 a week. Full time or Part time". */
export const hoursInWords = (job: Job, words: JobWords): string =>
  [
    job.hours,
    listInWords(
      job.patterns.map((one) => (words.patterns[one] ?? one).toLowerCase()),
      'or',
    ),
  ]
    .filter(Boolean)
    .join(', ')

const experience: Readonly<Record<string, string>> = {
  reviewingOfficer: 'Needs five years after qualifying',
  seniorPractitioner: 'Needs three years after qualifying',
}

/** How long somebody has to have worked; nothing where nobody asks. */
export const experienceInWords = ({ kind, contract }: Job): string | undefined =>
  experience[kind] ?? (contract === 'agency' ? 'Needs three years after qualifying' : undefined)
