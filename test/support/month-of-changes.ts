import assert from 'node:assert/strict'
import { act } from '../../src/cases/act.ts'
import { changePerson, type Changed } from '../../src/cases/people/change-person.ts'
import { addToRecord } from '../../src/cases/records/add-people.ts'
import { allocate } from '../../src/cases/records/allocate.ts'
import { authorise } from '../../src/cases/records/authorise.ts'
import { correctDate } from '../../src/cases/records/correct-date.ts'
import { sendBack } from '../../src/cases/records/send-back.ts'
import { startProcess } from '../../src/cases/records/start-process.ts'
import { submit } from '../../src/cases/records/submit.ts'
import { takeOffPerson } from '../../src/cases/records/take-off-person.ts'
import type { Raw } from '../../src/engine/answers.ts'
import { done, type Result } from '../../src/engine/refusal.ts'
import { changeFact, endFact, holdFacts, startFact } from '../../src/store/facts.ts'
import { given, save } from './contact.ts'
import { decisionForChild, eachChild, schoolCall } from './contact-answers.ts'
import type { TestOffice } from './office.ts'

const child = 'ellie-mae-thornley'
const worker = 'joanne-whitworth'
const manager = 'sam-patel'
const team = 'hyndburn-duty-and-assessment'

/** What happens to one child and her records in a month, one change a day, as her workers do it. */
export function monthOfChanges(at: TestOffice): readonly (() => Promise<void>)[] {
  const { office } = at
  const id = at.person(child)
  let first = ''
  let part = ''
  let second = ''
  const fine = async (result: Promise<Result<unknown>>): Promise<void> => {
    const value = await result
    assert.ok(value.ok, JSON.stringify(value))
  }
  const begin = async (word: string): Promise<{ id: string; part: string }> => {
    const personIds = [at.person(word)]
    const started = await startProcess(office, at.caller(worker), { process: 'contact', personIds })
    assert.ok(started.ok, JSON.stringify(started))
    return { id: started.value.id, part: started.value.partIds[0] ?? '' }
  }
  const person = (changed: Partial<Changed>) => async () =>
    await fine(
      changePerson(office, at.caller(worker), id, { because: 'The school rang', ...changed }),
    )
  const write = async (
    by: string,
    recordId: string,
    answers: Parameters<typeof save>[3],
  ): Promise<void> => {
    await save(at, by, recordId, answers)
  }
  const answer = (question: string, raw: Raw, version: number) => async () =>
    await write(worker, first, [{ question, raw, version }])
  const written = (
    change: (work: Parameters<typeof startFact>[0], now: string) => Promise<unknown>,
  ) => {
    return async () =>
      await fine(
        act(office, 'system', { action: 'test' }, async ({ work, now }) =>
          done(await change(work, now)),
        ),
      )
  }
  const { workerId } = at.caller(worker)

  return [
    async () => {
      const begun = await begin(child)
      first = begun.id
      part = begun.part
    },
    async () =>
      await write(worker, first, [
        ...given({ ...schoolCall, receivedAt: '2026-03-02 09:10', receivedBy: workerId }),
        ...given(eachChild, part),
      ]),
    answer('worries', 'Hunger, lateness and head lice.', 1),
    answer('supportTried', '', 1),
    answer('supportTried', 'Breakfast club, and the school nurse twice.', 2),
    async () =>
      await write(worker, first, [
        { question: 'whereNow', partId: part, raw: 'At home', version: 1 },
      ]),
    async () => await fine(submit(office, at.caller(worker), first)),
    async () => await fine(sendBack(office, at.caller(manager), first, 'Ask the school nurse.')),
    answer('worries', 'Hunger, lateness, head lice; the nurse saw her.', 2),
    async () => await fine(submit(office, at.caller(worker), first)),
    person({ school: 'St Oswald’s' }),
    async () =>
      await write(manager, first, [
        ...given({ ...decisionForChild, outcome: 'noFurtherAction' }, part),
        ...given({ feedbackBy: 'email' }),
      ]),
    async () => await fine(authorise(office, at.caller(manager), first)),
    person({ address: { line: '3 Canal View', postcode: 'BB5 1AA' } }),
    person({ phone: '01632 960200' }),
    async () =>
      await fine(
        correctDate(office, at.caller(manager), first, {
          ...{ question: 'receivedAt', raw: '2026-03-02 08:50', version: 2 },
          reason: 'The log of the switchboard',
        }),
      ),
    written((work, now) =>
      startFact(work, {
        subjectId: id,
        kind: 'open-referral',
        fromOn: '2026-03-10',
        teamId: team,
        at: now,
      }),
    ),
    written((work) => holdFacts(work, { subjectId: id, teamId: team, workerId })),
    person({ bornOn: '2018-09-13' }),
    async () => {
      second = (await begin('jack-tattersall')).id
      await fine(addToRecord(office, at.caller(worker), second, { as: 'subject', personId: id }))
    },
    async () => await write(worker, second, given({ worries: 'Seen alone on the towpath.' })),
    async () =>
      await fine(
        takeOffPerson(office, at.caller(worker), second, {
          ...{ as: 'subject', personId: id, reason: 'It was her cousin' },
        }),
      ),
    written((work) =>
      changeFact(work, { subjectId: id, kind: 'open-referral', detail: { note: 'changed' } }),
    ),
    person({ nhsNumber: '9434765919' }),
    written((work, now) =>
      startFact(work, {
        ...{
          subjectId: id,
          kind: 'child-in-need-plan',
          fromOn: '2026-03-20',
          teamId: team,
          at: now,
        },
      }),
    ),
    written((work) =>
      endFact(work, { subjectId: id, kind: 'child-in-need-plan', toOn: '2026-03-27' }),
    ),
    async () => {
      const begun = await begin(child)
      second = begun.id
    },
    async () =>
      await fine(allocate(office, at.caller(manager), second, at.caller(worker).workerId)),
    async () => await write(worker, second, given({ worries: 'A second call from the school.' })),
    person({ surname: 'Ashworth', forenames: 'Ellie-Mae Rose' }),
    written((work) => endFact(work, { subjectId: id, kind: 'open-referral', toOn: '2026-04-01' })),
  ]
}
