import { equal } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { bankHolidays } from '../../authorities/lancashire/bank-holidays.ts'
import { hours } from '../../authorities/lancashire/hours.ts'
import type { Period } from '../practice/vocabulary/clock.ts'
import { dueBy } from './due-by.ts'
import { serviceHours } from './opening-hours.ts'
import { instantInLondon, timeInLondon } from './temporal.ts'
import { workingCalendar } from './working-days.ts'

// The six acceptance stories, every deadline worked by hand. A time is a London one.

const calendar = workingCalendar(bankHolidays)
const context = { calendar, hours: serviceHours(hours, calendar) }

const wd = (workingDays: number): Period => ({ workingDays })
const before = (workingDaysBefore: number): Period => ({ workingDaysBefore })
const weeks = (count: number): Period => ({ weeks: count })
const months = (count: number): Period => ({ months: count })
const contactDecision: Period = { serviceDay: 'front-door' }
const openCase: Period = { sameDay: 'front-door', otherwiseAt: '10:00' }

type Row = readonly [what: string, within: Period, from: string, due: string, planning?: string]

const stories: Readonly<Record<string, readonly Row[]>> = {
  'story 1, neglect before Easter': [
    ['T01 contact decision', contactDecision, '2026-03-26 15:10', '2026-03-27 15:10'],
    ['T01 national date', wd(1), '2026-03-26 15:10', '2026-03-27'],
    ['T10 allocation', wd(1), '2026-03-27', '2026-03-30'],
    ['T13 child first seen', wd(5), '2026-03-26', '2026-04-02'],
    ['T12 manager review', wd(10), '2026-03-26', '2026-04-13'],
    ['T11 assessment, 20', wd(20), '2026-03-26', '2026-04-27'],
    ['T11 assessment, 45', wd(45), '2026-03-26', '2026-06-03'],
    ['T14 share with family', wd(5), '2026-05-19', '2026-05-27'],
    ['T20 CIN planning meeting', wd(10), '2026-05-19', '2026-06-03'],
    ['T22 first CIN visit', wd(20), '2026-06-01', '2026-06-29'],
    ['T22 next visit', wd(20), '2026-06-24', '2026-07-22'],
    ['T21 first CIN review', wd(30), '2026-06-01', '2026-07-13'],
    ['T21 second review', wd(30), '2026-07-09', '2026-08-20'],
    ['T24 senior review', months(6), '2026-06-01', '2026-12-01'],
    ['T104 closing record', wd(10), '2026-08-24', '2026-09-08'],
  ],
  'story 2, a bank-holiday weekend': [
    ['T01 contact decision', contactDecision, '2026-05-02 23:40', '2026-05-05 20:00'],
    ['T03 handover', { nextOpening: 'front-door' }, '2026-05-02 23:40', '2026-05-05 08:00'],
    ['T03 review', { dayOfNextOpening: 'front-door' }, '2026-05-02 23:40', '2026-05-05'],
    ['T31 strategy record', wd(1), '2026-05-05', '2026-05-06'],
    ['T32 s47 outcome', wd(10), '2026-05-05', '2026-05-19'],
    ['T34 ICPC', wd(15), '2026-05-05', '2026-05-27'],
    ['T35 report for ICPC', before(2), '2026-05-26', '2026-05-21'],
    ['T11 assessment, 20', wd(20), '2026-05-02', '2026-06-02'],
    ['T11 assessment, 45', wd(45), '2026-05-02', '2026-07-07'],
    ['T36 decision letter', wd(1), '2026-05-26', '2026-05-27'],
    ['T36 outline plan', wd(5), '2026-05-26', '2026-06-02'],
    ['T36 full record', wd(20), '2026-05-26', '2026-06-23'],
    ['T37 first core group', wd(10), '2026-05-26', '2026-06-09'],
    ['T38 next core group', weeks(6), '2026-06-05', '2026-07-17'],
    ['T39 first CP visit', wd(5), '2026-05-26', '2026-06-02'],
    ['T39 next CP visit', wd(15), '2026-06-02', '2026-06-23'],
    ['T39 the one after', wd(15), '2026-06-12', '2026-07-03'],
    ['T40 first RCPC', months(3), '2026-05-26', '2026-08-26'],
    ['T35 report for RCPC', before(5), '2026-08-24', '2026-08-17'],
    ['T41 next RCPC', months(6), '2026-08-24', '2027-02-24'],
    ['T23 CIN after CP', months(3), '2026-08-24', '2026-11-24'],
    ['T36 RCPC letter', wd(1), '2026-08-24', '2026-08-25'],
    ['T36 RCPC plan', wd(5), '2026-08-24', '2026-09-01'],
    ['T36 RCPC record', wd(20), '2026-08-24', '2026-09-22'],
  ],
  'story 3, an unborn baby': [
    ['T01 contact decision', contactDecision, '2026-02-04 11:00', '2026-02-05 11:00'],
    ['T11 assessment, 20', wd(20), '2026-02-04', '2026-03-04'],
    ['T11 assessment, 45', wd(45), '2026-02-04', '2026-04-10'],
    ['T32 s47 outcome', wd(10), '2026-02-10', '2026-02-24'],
    ['T34 ICPC', wd(15), '2026-02-10', '2026-03-03'],
    ['T43 pre-birth ICPC aim', { weeksBefore: 8 }, '2026-05-08', '2026-03-13'],
    ['T35 report for ICPC', before(2), '2026-03-02', '2026-02-26'],
    ['T39 first CP visit', wd(5), '2026-03-02', '2026-03-09'],
    ['T37 first core group', wd(10), '2026-03-02', '2026-03-16'],
    ['T38 next core group', weeks(6), '2026-03-12', '2026-04-23'],
    ['T50 legal planning meeting', wd(5), '2026-03-05', '2026-03-12'],
    ['T51 letter', wd(5), '2026-03-12', '2026-03-19'],
    ['T52 pre-proceedings meeting', wd(10), '2026-03-18', '2026-04-01'],
    ['T53 mid-review', weeks(8), '2026-03-18', '2026-05-13'],
    ['T53 end', weeks(16), '2026-03-18', '2026-07-08'],
    ['T53 end, extended', weeks(24), '2026-03-18', '2026-09-02'],
    ['T40 RCPC from the ICPC', months(3), '2026-03-02', '2026-06-02'],
    ['T43 RCPC from the birth', wd(20), '2026-05-01', '2026-06-02'],
    ['T35 report for RCPC', before(5), '2026-05-27', '2026-05-19'],
    ['T41 next RCPC', months(6), '2026-05-27', '2026-11-27'],
  ],
  'story 4, accommodated in the summer': [
    ['T60 T63 T62 notifications, IRO, plan', wd(5), '2026-07-17', '2026-07-24'],
    ['T61 T66 care plan, PEP', wd(10), '2026-07-17', '2026-07-31'],
    ['T71 first visit', weeks(1), '2026-07-17', '2026-07-24'],
    ['T71 next visit', weeks(6), '2026-07-22', '2026-09-02'],
    ['T64 T67 health, first review', wd(20), '2026-07-17', '2026-08-14'],
    ['report for the review', before(3), '2026-08-13', '2026-08-10'],
    ['T68 decisions', wd(5), '2026-08-13', '2026-08-20'],
    ['T68 record', wd(15), '2026-08-13', '2026-09-04'],
    ['T68 distribution', wd(20), '2026-08-13', '2026-09-11'],
    ['T69 IRO mid-point check', { halfOf: months(3) }, '2026-08-13', '2026-09-28'],
    ['T71 visit after the move', weeks(1), '2026-09-11', '2026-09-18'],
    ['T62 placement plan after the move', wd(5), '2026-09-11', '2026-09-18'],
    ['T71 next in the new placement', weeks(6), '2026-09-17', '2026-10-29'],
    ['T71 then', weeks(6), '2026-10-26', '2026-12-07'],
    ['T66 PEP for the new school', wd(10), '2026-09-14', '2026-09-28'],
    ['T90 return interview', { hours: 72 }, '2026-10-24 23:40', '2026-10-27 22:40'],
    ['T67 second review', months(3), '2026-08-13', '2026-11-13'],
    ['T67 third review', months(6), '2026-11-05', '2027-05-05'],
    ['T65 health review', months(12), '2026-08-10', '2027-08-10'],
    ['report for the second review', before(3), '2026-11-05', '2026-11-02'],
  ],
  'story 5, leaving care': [
    ['T91 needs assessment', months(3), '2026-04-14', '2026-07-14'],
    ['T92 PA for Kian', { birthday: 17 }, '2010-04-14', '2027-04-14'],
    ['T93 Kian’s pathway review', months(6), '2026-07-01', '2027-01-01', '2026-12-31'],
    ['T92 PA for Tegan', { birthday: 17 }, '2008-11-30', '2025-11-30', '2025-11-28'],
    ['T71 first visit in the new placement', weeks(1), '2026-08-03', '2026-08-10'],
    ['T71 next', weeks(6), '2026-08-07', '2026-09-18'],
    ['T71 the one after', weeks(6), '2026-09-16', '2026-10-28'],
    ['T62 placement plan', wd(5), '2026-08-03', '2026-08-10'],
    ['T67 next review', months(6), '2026-06-02', '2026-12-02'],
    ['T93 Tegan’s pathway review', months(6), '2026-06-15', '2026-12-15'],
    ['T94 PA visit after 18', { days: 7 }, '2026-11-30', '2026-12-07'],
    ['28-day pathway review', { days: 28 }, '2026-11-30', '2026-12-28', '2026-12-24'],
    ['T94 next visit', months(2), '2026-12-22', '2027-02-22'],
    ['T95 keep in touch', weeks(8), '2026-12-02', '2027-01-27'],
    [
      '903 window opens',
      { inTurn: [{ birthday: 19 }, { monthsBefore: 3 }] },
      '2008-11-30',
      '2027-08-30',
      '2027-08-27',
    ],
    ['903 window closes', { inTurn: [{ birthday: 19 }, months(1)] }, '2008-11-30', '2027-12-30'],
  ],
  'story 6, repeat contact and an access request': [
    ['T01 contact decision', contactDecision, '2026-08-28 17:20', '2026-09-01 17:20'],
    ['T10 allocation', wd(1), '2026-09-01', '2026-09-02'],
    ['T11 assessment, 20', wd(20), '2026-08-28', '2026-09-28'],
    ['T11 assessment, 45', wd(45), '2026-08-28', '2026-11-02'],
    ['T12 manager review', wd(10), '2026-08-28', '2026-09-14'],
    ['T04 contact on an open case', openCase, '2026-09-08 11:00', '2026-09-08'],
    ['T01 police contact decision', contactDecision, '2026-10-02 23:15', '2026-10-05 20:00'],
    ['T32 s47 outcome', wd(10), '2026-10-05', '2026-10-19'],
    ['T34 ICPC', wd(15), '2026-10-05', '2026-10-26'],
    ['T11 second assessment, 20', wd(20), '2026-10-02', '2026-10-30'],
    ['T11 second assessment, 45', wd(45), '2026-10-02', '2026-12-04'],
    ['T105 complaint, stage 1', wd(10), '2026-10-12', '2026-10-26'],
    ['T105 complaint, extended', wd(20), '2026-10-12', '2026-11-09'],
    ['T105 right to go to stage 2', wd(20), '2026-10-23', '2026-11-20'],
    ['T106 access request', { orNextWorkingDay: months(1) }, '2026-11-27', '2026-12-29'],
  ],
}

for (const [story, rows] of Object.entries(stories)) {
  describe(story, () => {
    for (const [what, within, from, due, planning] of rows) {
      it(`${what}: from ${from}, due ${due}`, () => {
        const found = dueBy(within, read(from), context)
        const isInstant = due.includes(' ')
        equal(found.precision, isInstant ? 'instant' : 'day')
        equal(isInstant ? `${found.on} ${timeInLondon(found.at)}` : found.on, due)
        equal(found.planningOn, planning)
      })
    }
  })
}

function read(moment: string): string {
  const [date = '', time] = moment.split(' ')
  return time === undefined ? date : instantInLondon(date, time)
}
