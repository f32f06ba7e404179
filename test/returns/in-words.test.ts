import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { elementInWords } from '../../src/returns/cin/in-words.ts'
import { columnInWords } from '../../src/returns/ssda903/in-words.ts'
import { columnNames } from '../../src/returns/ssda903/lay-out.ts'
import { tableNames } from '../../src/returns/ssda903/tables.ts'

describe('names of a return, in words', () => {
  it('are said for the elements of the census', () => {
    for (const [name, words] of Object.entries({
      CPPstartDate: 'Child protection plan start date',
      CPPreviewDate: 'Child protection plan review date',
      CINPlanDates: 'Child in need plan dates',
      DateOfInitialCPC: 'Date of initial child protection conference',
      ICPCnotRequired: 'Initial child protection conference not required',
      LAchildID: 'Local authority child ID',
      ReferralNFA: 'Referral no further action',
      S47ActualStartDate: 'Section 47 actual start date',
      Section47: 'Section 47',
      UPNunknown: 'UPN unknown',
      Ethnicity: 'Ethnicity',
    })) {
      assert.equal(elementInWords(name), words)
    }
  })

  it('are there for every column of the SSDA903', () => {
    const columns = tableNames.flatMap((table) => columnNames(table))
    assert.deepEqual(
      columns.filter((column) => columnInWords(column) === column),
      [],
    )
    assert.equal(columnInWords('DECOM'), 'Date the episode began')
  })
})
