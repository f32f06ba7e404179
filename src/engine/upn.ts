const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ'

/**
 * True for a unique pupil number that can be one: a letter, eleven digits and a digit or, where it is temporary, a
 * letter. Of a permanent one the first letter must fit: each digit by its place (2 to 13), together modulo 23 (handbook
 * C, rules 1510, 1540 and 1550 of the children in need census, which do not say how a temporary one is checked).
 */
export function isUpn(text: string): boolean {
  if (!/^[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]$/.test(text)) return false
  if (!/\d$/.test(text)) return true
  let sum = 0
  for (let at = 1; at < text.length; at += 1) sum += Number(text[at]) * (at + 1)
  return text[0] === letters[sum % letters.length]
}

/** A pupil number as it is kept: capitals, no blanks. */
export const writtenUpn = (text: string): string => text.replaceAll(/[\s-]/g, '').toUpperCase()
