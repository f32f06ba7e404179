import { add, all, drop, now } from '../book.ts'
import type { Cases } from './case.ts'

const ana = (cells: Record<string, string>) => now('OC2', 'ANA', cells)
const gus = (cells: Record<string, string>) => now('OC2', 'GUS', cells)

/** Another date of birth, where the rule reads it in OC2 and where in Header. */
const bornAs = (child: string, DOB: string) =>
  all(now('OC2', child, { DOB }), now('Header', child, { DOB }))

const noSdq = { SDQ_SCORE: '', SDQ_REASON: '' }
const blankHealth = {
  CHILD: 'BEA',
  DOB: '20/08/2009',
  SDQ_SCORE: '',
  SDQ_REASON: '',
  CONVICTED: '',
  HEALTH_CHECK: '',
  IMMUNISATIONS: '',
  TEETH_CHECK: '',
  HEALTH_ASSESSMENT: '',
  SUBSTANCE_MISUSE: '',
  INTERVENTION_RECEIVED: '',
  INTERVENTION_OFFERED: '',
}
const beaToo = (cells: Record<string, string>) => add('OC2', { ...blankHealth, ...cells })

export const healthCases: Cases = {
  '158': {
    fails: ana({ SUBSTANCE_MISUSE: '1', INTERVENTION_RECEIVED: '1', INTERVENTION_OFFERED: '0' }),
    holds: ana({ SUBSTANCE_MISUSE: '1', INTERVENTION_RECEIVED: '1' }),
  },
  '159': {
    fails: ana({ SUBSTANCE_MISUSE: '1', INTERVENTION_RECEIVED: '0' }),
    holds: ana({ SUBSTANCE_MISUSE: '1', INTERVENTION_RECEIVED: '0', INTERVENTION_OFFERED: '1' }),
  },
  '182': { fails: ana({ TEETH_CHECK: '' }), holds: beaToo({}) },
  '190': { fails: beaToo({ TEETH_CHECK: '1' }), holds: beaToo({ SDQ_SCORE: '3' }) },
  '191': { fails: drop('OC2', 'ANA'), holds: drop('OC2', 'BEA') },
  '192': ana({ SUBSTANCE_MISUSE: '1' }),
  '193': ana({ INTERVENTION_OFFERED: '0' }),
  '215': {
    fails: add('OC2', { ...blankHealth, CHILD: 'CAL', DOB: '14/09/2006', TEETH_CHECK: '0' }),
    holds: add('OC2', { ...blankHealth, CHILD: 'CAL', DOB: '14/09/2006' }),
  },
  '542': {
    fails: all(bornAs('ANA', '01/04/2016')),
    holds: all(bornAs('ANA', '31/03/2016')),
  },
  '543': {
    fails: all(ana({ CONVICTED: '' }), bornAs('ANA', '31/03/2016')),
    holds: all(ana({ CONVICTED: '' }), bornAs('ANA', '01/04/2016')),
  },
  '544': {
    fails: ana({ CONVICTED: '1', HEALTH_ASSESSMENT: '' }),
    holds: ana({ CONVICTED: '0', HEALTH_ASSESSMENT: '' }),
  },
  '545': {
    fails: gus({ HEALTH_CHECK: '' }),
    holds: all(gus({ HEALTH_CHECK: '' }), bornAs('GUS', '31/03/2021')),
  },
  '546': ana({ HEALTH_CHECK: '0' }),
  '547': gus({ IMMUNISATIONS: '' }),
}

export const questionnaireCases: Cases = {
  '157': {
    fails: all(ana({ SDQ_SCORE: '', SDQ_REASON: 'SDQ1' }), bornAs('ANA', '01/04/2009')),
    holds: all(ana({ SDQ_SCORE: '', SDQ_REASON: 'SDQ1' }), bornAs('ANA', '31/03/2009')),
  },
  '185': beaToo({ SDQ_SCORE: '3' }),
  '186': { fails: ana(noSdq), holds: ana({ SDQ_SCORE: '', SDQ_REASON: 'SDQ2' }) },
  '188': {
    fails: all(bornAs('ANA', '01/04/2022')),
    holds: all(bornAs('ANA', '31/03/2022')),
  },
  '189': { fails: bornAs('ANA', '01/04/2008'), holds: bornAs('ANA', '02/04/2008') },
  '197a': ana({ SDQ_REASON: 'SDQ2' }),
  '197B': {
    fails: all(ana(noSdq), bornAs('ANA', '31/03/2009')),
    holds: all(ana(noSdq), bornAs('ANA', '01/04/2009')),
  },
  '198': beaToo({ SDQ_REASON: 'SDQ2' }),
}
