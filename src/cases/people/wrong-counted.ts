import type { Practice } from '../../engine/practice.ts'
import type { Problem } from '../../engine/refusal.ts'
import { isUpn } from '../../engine/upn.ts'
import type { PersonRow } from '../../store/people.ts'
import type { Changed } from './change-person.ts'

/** What is said where a box holds a code that its list has not. */
const notOnTheList = 'This is not on the list. Choose one that is'

/**
 * What is wrong with what the returns count of somebody (ethnicity, disability, why there is no UPN), in the words beside
 * each box; empty when nothing is. Rules 4220, 8540 and 8790 of the children in need census, and handbook A, K1.
 */
export function wrongCounted(
  person: PersonRow,
  changed: Changed,
  practice: Practice,
): readonly Problem[] {
  const { ethnicity, disabilities = [], upnUnknown, formerUpn } = changed
  const problems: Problem[] = []
  const wrong = (question: string, message: string): void => {
    problems.push({ question, message })
  }
  const isOffered = (list: string, code: string): boolean =>
    practice.codeLists.get(list)?.codes.some((one) => one.code === code && !one.closed) ?? false
  if (typeof ethnicity === 'string' && !isOffered('ethnicity', ethnicity)) {
    wrong('ethnicity', notOnTheList)
  }
  if (!disabilities.every((code) => isOffered('disability', code))) {
    wrong('disabilities', notOnTheList)
  } else if (disabilities.includes('NONE') && new Set(disabilities).size > 1) {
    wrong(
      'disabilities',
      'No disability and a disability cannot both be right. Choose “No disability” alone, or leave it out',
    )
  } else if (disabilities.length > 0 && isUnborn(person, changed)) {
    wrong('disabilities', 'Leave this empty until the baby is born: the census asks it of the born')
  }
  if (typeof upnUnknown === 'string') {
    const upn = changed.upn === undefined ? person.upn : changed.upn
    if (!isOffered('upn-unknown', upnUnknown)) wrong('upnUnknown', notOnTheList)
    else if (upn !== null) {
      wrong(
        'upnUnknown',
        'There is a UPN, so there is no reason for having none. Leave one of the two empty',
      )
    }
  }
  if (typeof formerUpn === 'string' && !isUpn(formerUpn)) {
    wrong(
      'formerUpn',
      'Check the former UPN: it is made like a UPN, and its first letter has to fit',
    )
  }
  return problems
}

const isUnborn = (person: PersonRow, { bornOn, expectedOn }: Changed): boolean =>
  (bornOn === undefined ? person.born_on : bornOn) === null &&
  (expectedOn === undefined ? person.expected_on : expectedOn) !== null
