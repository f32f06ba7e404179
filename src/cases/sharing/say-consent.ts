import type { Caller } from '../../engine/permissions.ts'
import { done, invalid, notFound, type Problem, type Result } from '../../engine/refusal.ts'
import { dateInLondon, readDate } from '../../engine/temporal.ts'
import { addConsent } from '../../store/sharing.ts'
import { act } from '../act.ts'
import type { Office } from '../office.ts'
import { openPerson } from '../people/open-person.ts'

/** What somebody says of consent to sharing, as it was typed. */
export interface GivenConsent {
  /** "given" or "withdrawn". */
  readonly is: string
  readonly on: string
  readonly saidBy: string
  readonly words: string
}

/**
 * Writes down that consent to sharing was given or taken back: whoever hears it writes it, because from then on nothing
 * more is shared on it. Refused for a day to come, and without who said it and their words.
 */
export async function sayConsent(
  office: Office,
  caller: Caller,
  personId: string,
  given: GivenConsent,
): Promise<Result<true>> {
  return await act(office, caller, { action: 'say-consent' }, async (request) => {
    const person = await openPerson(request, caller, personId)
    if (!person) return notFound()
    const problems = whatIsWrong(given, dateInLondon(request.now))
    if (problems.length > 0) {
      return invalid(problems, 'Nothing was written down yet, and nothing you typed is lost.')
    }
    await addConsent(
      request.work,
      {
        person_id: person.id,
        is_given: given.is === 'given',
        said_on: given.on,
        said_by: given.saidBy.trim(),
        words: given.words.trim(),
      },
      { at: request.now, by: caller.workerId },
    )
    return done(true)
  })
}

function whatIsWrong({ is, on, saidBy, words }: GivenConsent, today: string): readonly Problem[] {
  const problem = (question: keyof GivenConsent, message: string): Problem => ({
    question,
    message,
  })
  return [
    ...(['given', 'withdrawn'].includes(is)
      ? []
      : [problem('is', 'Choose whether consent was given or taken back')]),
    ...(readDate(on) === undefined
      ? [problem('on', 'Enter the day on which they said it, like 12 9 2026')]
      : on > today
        ? [problem('on', 'The day on which they said it cannot be in the future')]
        : []),
    ...(saidBy.trim() === '' ? [problem('saidBy', 'Write who said it')] : []),
    ...(words.trim() === '' ? [problem('words', 'Write what they said, in their words')] : []),
  ]
}
