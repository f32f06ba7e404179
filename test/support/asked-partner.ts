import assert from 'node:assert/strict'
import { askPartner } from '../../src/cases/front-door/ask-partner.ts'
import { startProcess } from '../../src/cases/records/start-process.ts'
import type { Started } from '../../src/cases/records/start-record.ts'
import type { TestOffice } from './office.ts'

/** The police are asked about Mia Crossley in a screening of hers. Returns the screening. */
export async function policeAsked(at: TestOffice, asked: string): Promise<Started> {
  const worker = at.caller('joanne-whitworth')
  const started = await startProcess(at.office, worker, {
    process: 'multi-agency-screening',
    personIds: [at.person('mia-crossley')],
  })
  assert.ok(started.ok, JSON.stringify(started))
  const request = await askPartner(at.office, worker, started.value.id, {
    agency: 'police',
    about: 'Mia Crossley, born 20 July 2020, Burnley',
    asked,
    legalBasis: 'public-task',
  })
  assert.ok(request.ok, JSON.stringify(request))
  return started.value
}
