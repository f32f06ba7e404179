import { changePerson } from '../../cases/people/change-person.ts'
import { idOf } from './scene.ts'
import { eachUntilRefused, refusalOf, type Step } from './steps.ts'

/** What changed about somebody: a birth, a name, an address, a death. */
const changes: Step = {
  asked: (event) => event.changes !== undefined,
  async carryOut({ scene, event, caller }) {
    return await eachUntilRefused(event.changes ?? [], async (one) => {
      const { address, postcode, district } = one
      const lives = address ?? postcode ?? district
      return refusalOf(
        await changePerson(scene.office, caller, idOf(scene.people, one.person), {
          surname: one.surname,
          forenames: one.forenames,
          bornOn: one.born ?? one['born about'],
          bornOnEstimated: one['born about'] === undefined ? undefined : true,
          expectedOn: one.due,
          sex: one.sex,
          nhsNumber: one['NHS number'],
          school: one.school,
          phone: one.phone,
          diedOn: one.died,
          because: one.because ?? '',
          ...(lives ? { address: { line: address, postcode, district } } : {}),
        }),
      )
    })
  },
}

export const aboutPeople: readonly Step[] = [changes]
