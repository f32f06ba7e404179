import { timeTyped } from '../../engine/answers.ts'
import { choicesOf, type Practice } from '../../engine/practice.ts'
import { instantInLondon, readDate } from '../../engine/temporal.ts'
import type { Code } from '../../practice/vocabulary/code-list.ts'
import type { Question } from '../../practice/vocabulary/question.ts'

/**
 * A date as partners write it, `2026-03-27`, or day first, as their spreadsheets write it when a file is mended
 * and saved: `27/03/2026`. A year nobody can mean is no date.
 */
export function dateWritten(text: string): string | undefined {
  const date = readDate(text.trim().replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, '$3-$2-$1'))
  return date && date >= '1900' && date < '2200' ? date : undefined
}

/**
 * The instant of a local date and time, `2026-03-27T15:10`. A time that does not exist is read one hour later,
 * one that occurs twice is the first. With a zone of its own it is no local time, and is not guessed at.
 */
export function instantWritten(text: string): string | undefined {
  const [, dateText = '', timeText] =
    /^(\d{4}-\d{2}-\d{2}|\d{2}\/\d{2}\/\d{4})[T ](\d{1,2}:\d{2})(?::\d{2})?$/.exec(text.trim()) ??
    []
  const date = dateWritten(dateText)
  const time = timeTyped(timeText)
  return date && time && instantInLondon(date, time)
}

/** The code that a partner's word means: the code itself, its label, or a word known to mean it. */
export function codeMeant(codes: readonly Code[], word: string): string | undefined {
  const plain = (text: string): string => text.trim().toLowerCase()
  const wanted = plain(word)
  return codes.find((one) =>
    [one.code, one.label, ...(one.also ?? [])].some((known) => plain(known) === wanted),
  )?.code
}

/** The value of a question that a partner's word means, where it is one of its choices. */
export function choiceMeant(
  practice: Practice,
  question: Question,
  word: string,
): string | undefined {
  if (question.kind === 'yes-no') {
    const answer = word.trim().toLowerCase()
    return ['yes', 'no', ...(question.unknown ? ['unknown'] : [])].find((one) => one === answer)
  }
  return codeMeant(choicesOf(practice, question), word)
}
