import { put, type RuleCase } from './case.ts'

export const wholeReturnCases: readonly RuleCase[] = [
  {
    rule: '100',
    breaks: put('header', { ReferenceDate: '2026-03-30' }),
    holds: put('header', { Year: '2025', ReferenceDate: '2025-03-31' }),
  },
  {
    rule: '2883',
    breaks: put('section47', { DateOfInitialCPC: undefined }),
    holds: ({ section47, open }) => {
      section47.DateOfInitialCPC = undefined
      open.DateOfInitialCPC = '2025-05-28'
    },
  },
  {
    rule: '2886Q',
    breaks: put('carys', { Sex: 'U' }),
    // One in fifty is 2%, and no more.
    holds: ({ carys, children, ben }) => {
      carys.Sex = undefined
      for (let at = children.length; at < 50; at += 1)
        children.push({ ...ben, LAchildID: `E${at}` })
    },
  },
  {
    rule: '2887Q',
    breaks: put('amina', {
      Disability: ['MOB', 'HAND', 'PC', 'INC', 'COMM', 'LD', 'HEAR', 'NONE'],
    }),
    holds: ({ amina, ben }) => {
      amina.Disability = ['MOB', 'HAND', 'PC', 'INC', 'COMM', 'LD', 'HEAR']
      ben.Disability = ['VIS']
    },
  },
  {
    rule: '2888Q',
    breaks: put('amina', { Disability: ['MOB', 'NONE'] }),
    holds: put('amina', { Disability: ['MOB', 'AUT'] }),
  },
]
