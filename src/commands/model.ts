import { checkCatalogue } from '../engine/check.ts'
import { notYetDefined } from '../engine/describe/practice.ts'
import { counted } from '../engine/words.ts'
import type { Command } from './command.ts'

/** Is the practice model sound? Prints every fault, numbered, or what the model holds; exit 1 on a fault. */
export const model: Command = {
  name: 'model',
  usage: 'model                        Check the practice model and say what is not written yet',
  run(_, surroundings) {
    const { practice } = surroundings
    const faults = checkCatalogue(practice)
    faults.forEach((fault, at) => {
      surroundings.print(`${at + 1}. ${fault}`)
    })
    if (faults.length > 0) return Promise.resolve(1)
    const { processes } = practice.catalogue
    const count = (of: (one: (typeof processes)[number]) => object): number =>
      processes.reduce((sum, one) => sum + Object.keys(of(one)).length, 0)
    const holds = [
      `${processes.length} ${processes.length === 1 ? 'process' : 'processes'}`,
      counted(
        count(({ questions }) => questions),
        'question',
      ),
      counted(
        count(({ clocks }) => clocks),
        'clock',
      ),
      counted(
        count(({ outcomes }) => outcomes),
        'outcome',
      ),
    ]
    surroundings.print(`The practice model is sound: ${holds.join(', ')}.`)
    const unwritten = notYetDefined(practice)
    if (unwritten.length > 0)
      surroundings.print('Not yet defined, and handed over instead of opened:')
    for (const { number, title } of unwritten) surroundings.print(`  ${number} ${title}`)
    return Promise.resolve(0)
  },
}
