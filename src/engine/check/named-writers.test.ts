import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { pack } from '../../../authorities/lancashire/pack.ts'
import { catalogue } from '../../practice/catalogue.ts'
import type { FiguresTogether } from '../../practice/vocabulary/measure.ts'
import type { ProcessDefinition } from '../../practice/vocabulary/process.ts'
import { layOver } from '../practice.ts'
import { checkMeasures } from './measures.ts'
import { checkRoles } from './roles.ts'

const practice = layOver(catalogue, pack)
const update = catalogue.processes.find(({ id }) => id === 'improvement-update')

const faults = (change: Partial<ProcessDefinition>): readonly string[] => {
  assert.ok(update)
  return checkRoles({ ...update, ...change }, practice)
}

describe('a process that whoever is named may write', () => {
  it('is sound as it stands', () => {
    assert.deepEqual(faults({}), [])
  })

  it('says who, and by which fact, or neither', () => {
    assert.ok(update)
    const { start, record, read = [] } = update.roles
    assert.deepEqual(faults({ roles: { start, record, read } }), [
      'improvement-update › namedBy: who is named, and by what, are said together or not at all',
    ])
  })

  it('goes by a detail of a fact that names a worker', () => {
    assert.deepEqual(faults({ namedBy: { fact: 'improvement-action', detail: 'theme' } }), [
      'improvement-update › namedBy: improvement-action names no worker under theme',
    ])
  })

  it('is read by whoever may be named, whichever team holds it', () => {
    assert.ok(update)
    assert.deepEqual(faults({ roles: { ...update.roles, read: [] } }), [
      'improvement-update › namedBy: whoever is named may not read it wherever it is held',
    ])
  })
})

describe('figures that are read together', () => {
  const { measures } = catalogue
  assert.ok(measures)
  const [first] = measures.together ?? []
  assert.ok(first)
  const faultsOf = (change: Partial<FiguresTogether>): readonly string[] =>
    checkMeasures(
      layOver(
        { ...catalogue, measures: { ...measures, together: [{ ...first, ...change }] } },
        pack,
      ),
    )

  it('are counted, each once, beside a list that there is', () => {
    assert.deepEqual(faultsOf({}), [])
    assert.deepEqual(faultsOf({ measures: ['audits', 'zz', 'audits'], watchList: 'yy' }), [
      'measures › together › permanence › zz: no such measure',
      'measures › together › permanence: names a measure twice',
      'measures › together › permanence › yy: no such list',
    ])
  })
})
