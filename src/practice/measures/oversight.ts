import { toBeConfirmed, workingWell } from '../law/sources.ts'
import { national } from '../vocabulary/source.ts'
import type { Measure } from '../vocabulary/measure.ts'

const complaints = national(
  'Children Act 1989 Representations Procedure (England) Regulations 2006: stage 1 in 10 working days, or 20',
)
const dataProtection = national('UK General Data Protection Regulation, article 12(3): one month')

/** Family group conferences, and how well we look at our own work (handbook A 7). */
export const oversightMeasures: readonly Measure[] = [
  {
    id: 'family-group-offers',
    group: 'Family group conferences',
    title: 'Family group conferences offered',
    definition: 'Offers of a family group conference or meeting made to a child’s family.',
    counted: { fact: 'family-group-offer', by: 'start' },
    unit: { number: 'things' },
    better: 'higher',
    source: [workingWell('Family Group Conferences')],
  },
  {
    id: 'family-group-conferences',
    group: 'Family group conferences',
    title: 'Family group conferences held',
    definition: 'Family group conferences held in the period, counted for each child.',
    counted: { fact: 'family-group-conference', by: 'start' },
    unit: { number: 'things' },
    better: 'higher',
    source: [workingWell('Family Group Conferences')],
  },
  {
    id: 'supervision-in-time',
    group: 'Oversight',
    title: 'Case supervision in time',
    definition: 'Case supervisions held by their day ÷ case supervisions that fell due (T102).',
    counted: { clocks: ['T102', 'T102b'], by: 'due', limit: 'local' },
    unit: { share: { inTime: 'local' } },
    better: 'higher',
    source: [toBeConfirmed('how often a manager goes through each child’s case')],
  },
  {
    id: 'audits',
    group: 'Oversight',
    title: 'Case audits',
    definition: 'Case audits completed in the period, counted for each child.',
    counted: { process: 'case-audit', by: 'decided' },
    unit: { number: 'things' },
    better: 'higher',
    source: [toBeConfirmed('audits of cases')],
  },
  {
    id: 'audits-good',
    group: 'Oversight',
    title: 'Case audits graded good or better',
    definition: 'Audits graded good or outstanding ÷ audits completed in the period.',
    counted: { process: 'case-audit', by: 'decided' },
    unit: { share: { outcome: ['good', 'outstanding'] } },
    better: 'higher',
    source: [toBeConfirmed('audits of cases')],
  },
  {
    id: 'complaints-in-time',
    group: 'Oversight',
    title: 'Complaints answered in time',
    definition: 'First-stage responses sent by the legal limit ÷ those that fell due (T105).',
    counted: { clocks: ['T105'], by: 'due', limit: 'statutory' },
    unit: { share: { inTime: 'statutory' } },
    better: 'higher',
    source: [complaints],
  },
  {
    id: 'access-requests-in-time',
    group: 'Oversight',
    title: 'Requests to see a record answered in time',
    definition: 'Answered by the legal limit ÷ those that fell due (T106).',
    counted: { clocks: ['T106', 'T106b'], by: 'due', limit: 'statutory' },
    unit: { share: { inTime: 'statutory' } },
    better: 'higher',
    source: [dataProtection],
  },
]
