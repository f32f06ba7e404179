/** Why a row is refused, in the words that partners' systems know; checked in this order, the first wins. */
export const rowRefusals = [
  'the row does not fit the header',
  'received_at is not a date and time',
  'source code not known',
  'worries missing',
  'consent state missing',
  'no child',
  'date of birth is not a date',
  'both date of birth and expected date of delivery',
  'date of birth after the request was received',
  'expected date of delivery more than 40 weeks ahead',
  'the only person named is an adult',
  'NHS number fails its check digit',
] as const

export type RowRefusal = (typeof rowRefusals)[number]

const sentences: Readonly<Record<RowRefusal, string>> = {
  'the row does not fit the header':
    'This row has more or fewer cells than the first line of the file, so nobody can say which words belong where. Often a comma stands in a text that has no quotation marks around it. Close the text in quotation marks.',
  'received_at is not a date and time':
    'We cannot tell when the request was received, and the time for deciding it counts from then. Write the date and time like 2026-03-27T15:10.',
  'source code not known':
    'We cannot tell who the request is from. Use a source code of the children in need census, like 2A for a school or 6 for the police; 10 is “not known”.',
  'worries missing':
    'The row does not say what the worry is. Write what has happened, when, and who saw it.',
  'consent state missing':
    'The row does not say whether the family agreed. Write “given”, “refused”, “withdrawn” or “not sought”.',
  'no child':
    'The row names no child. Give a name, a date of birth, or the expected date of an unborn child: any one of them will do.',
  'date of birth is not a date':
    'A date of birth in this row is not a day of the calendar. Write it like 2018-09-12, or leave it empty if nobody knows it.',
  'both date of birth and expected date of delivery':
    'The child has a date of birth and an expected date of delivery, and can have only one of them. Take out the one that is wrong.',
  'date of birth after the request was received':
    'A date of birth in this row is later than the day the request was received. Check both dates; for an unborn child use the expected date of delivery instead.',
  'expected date of delivery more than 40 weeks ahead':
    'The baby is expected more than 40 weeks after the request was received, and no pregnancy is that long. Check the year.',
  'the only person named is an adult':
    'Everybody named as a child was 18 or over on the day the request was received. Name the child it is about, or ring adult social care about the adult.',
  'NHS number fails its check digit':
    'The last digit of the NHS number does not fit the others, so one of them is mistyped. Check it, or leave it empty.',
}

/** What happened, what is safe and what to do, for whoever mends the file. */
export const refusalInFull = (reason: string): string =>
  `${sentences[reason as RowRefusal]} Nothing of the row is lost: mend it in the file of refused rows and send that.`

/** Said of a row that made nothing because its reference was accepted before. */
export const alreadyReceived = 'same reference sent twice: one contact'
