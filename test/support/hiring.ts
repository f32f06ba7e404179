import assert from 'node:assert/strict'
import { apply } from '../../src/cases/careers/apply.ts'
import { readEntry } from '../../src/cases/registers/read-entry.ts'
import { readRegister } from '../../src/cases/registers/read-registers.ts'
import { anApplication, aVacancy, recruiting, said, type Answers } from './careers.ts'
import type { TestOffice } from './office.ts'

/** From a vacancy to the first day by hand, a step at a time, all on one day; who does what is who does it here. */
export function hiring(at: TestOffice, on: string) {
  const by = recruiting(at)
  const recruiter = at.caller('nina-forshaw')
  const first = at.caller('hannah-brigg')
  const second = at.caller('rafiq-mohamed')
  const approver = at.caller('celia-worsley')

  const entriesIn = async (register: string, caller = recruiter) => {
    const file = await readRegister(at.office, caller, register)
    return file.ok ? file.value.entries : []
  }
  const advertise = async (name: string, more: Answers = {}): Promise<string> => {
    const answers = { ...aVacancy, ...more }
    const { id, entryId } = await by.wholly(recruiter, 'vacancy', { name }, answers)
    await by.write(id, { outcome: 'approved' }, approver)
    assert.equal(await by.sign(id, approver), 'done')
    return entryId
  }
  /** Begins a record, writes it and returns what handing it in says. */
  const tried = async (process: string, about: string, answers: Answers, caller = recruiter) => {
    const begun = await by.begin(caller, process, about)
    if (!begun.ok) return said(begun)
    await by.write(begun.value.id, answers, caller)
    return await by.handIn(begun.value.id, caller)
  }
  const done = async (...step: Parameters<typeof tried>): Promise<void> => {
    assert.equal(await tried(...step), 'done')
  }

  return {
    ...{ by, recruiter, first, second, approver, entriesIn, advertise, tried, done },
    /** Applies as the public does. Returns the number of what may be answered beside it. */
    async applied(job: string, more: Answers = {}): Promise<string> {
      const sent = await apply(at.office, job, { ...anApplication, ...more })
      assert.ok(sent.ok, said(sent))
      return sent.value.beside
    },
    /** Whoever applied, and the latest that they wrote. */
    async latest(name = 'Rosa Lindley'): Promise<{ applicant: string; application: string }> {
      const applicant = (await entriesIn('applicants')).find((one) => one.name.startsWith(name))
      assert.ok(applicant, name)
      const file = await readEntry(at.office, recruiter, 'applicants', applicant.id)
      assert.ok(file.ok)
      const ids = file.value.records.map((one) => one.record_id)
      const details = await by.read(String(ids[0]), recruiter)
      const application = details.row.answers.application?.value
      return { applicant: applicant.id, application: String(application) }
    },
    async passOn(application: string): Promise<void> {
      const file = await readEntry(at.office, recruiter, 'applications', application)
      assert.ok(file.ok)
      const id = file.value.records[0]?.record_id ?? ''
      await by.write(id, { outcome: 'eligible' }, recruiter)
      assert.equal(await by.handIn(id, recruiter), 'done')
    },
    async shortlist(application: string, outcome = 'shortlisted'): Promise<void> {
      const scores = [{ criterion: 'you listen', score: 'n4' }]
      const { id } = await by.wholly(first, 'shortlisting', application, { scoredOn: on, scores })
      await by.write(id, { secondScores: scores, why: 'Both', outcome }, second)
      assert.equal(await by.sign(id, second), 'done')
    },
    async interview(application: string, outcome = 'offer'): Promise<void> {
      const members = [
        { name: 'Rafiq Mohamed', trained: 'yes' },
        { name: 'Hannah Brigg', trained: 'no' },
      ]
      const asked = [{ question: 'Why here?', score: '4' }]
      const rest = { heldOn: on, gaps: 'explained', feedback: 'Yes', outcome }
      await done('interview', application, { ...rest, members, asked }, second)
    },
    async offer(application: string): Promise<void> {
      const answers = { offeredOn: on, answeredOn: on, pay: '40000', outcome: 'accepted' }
      await done('job-offer', application, answers)
    },
    async refer(applicant: string): Promise<void> {
      const begun = await by.begin(recruiter, 'references', applicant)
      assert.ok(begun.ok, said(begun))
      const { id } = begun.value
      const known = (await by.read(id, recruiter)).row.answers.references?.value as Answers[]
      const came = { cameOn: on, spokenOn: on, state: 'good' }
      const references = known.map((one) => ({ ...one, ...came })) as never
      const answers = { askedOn: on, doneOn: on, outcome: 'satisfactory', references }
      await by.write(id, answers, recruiter)
      assert.equal(await by.handIn(id, recruiter), 'done')
    },
    async check(application: string): Promise<void> {
      await done('employment-checks', application, { ...everyCheck(on), outcome: 'clear' })
    },
    async confirm(application: string): Promise<void> {
      const answers = { confirmedOn: on, startsOn: on, outcome: 'confirmed' }
      await done('offer-unconditional', application, answers)
    },
    /** What a start says, but in which post. */
    starting: { startedOn: on, takes: 'all', inductionBy: first.workerId, outcome: 'started' },
  }
}

/** Every check but the references, done on a day. */
export const everyCheck = (on: string): Answers => ({
  ...{ checkedOn: on, identityOn: on, rightToWorkOn: on, disclosureOn: on, healthOn: on },
  ...{ qualificationsOn: on, onlineOn: on, registration: 'seen', overseas: 'none' },
})
