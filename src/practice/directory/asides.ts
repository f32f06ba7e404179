import type { Aside, Weekday } from '../vocabulary/directory.ts'

const feature = (id: string, ...says: readonly string[]): Aside => ({
  says: says.flatMap((phrases) => phrases.split(', ')),
  asks: { feature: id },
})

const day = (of: Weekday, name: string): Aside => ({
  says: [`on ${name}s`, `on ${name}`, `on a ${name}`, `${name}s`, name],
  asks: { day: of },
})

/** What stands in a search beside the need: a way in, a day, a price. The longer of two phrases is looked for first. */
export const asides: readonly Aside[] = [
  feature(
    'step-free',
    'with wheelchair access, wheelchair accessible, wheelchair access, wheelchair friendly',
    'step free, no steps, no stairs, without steps, with a ramp, a ramp',
  ),
  feature('accessible-toilet', 'disabled toilet, accessible toilet'),
  feature('changing-place', 'changing places, changing place, changing places toilet'),
  feature('parking', 'disabled parking, blue badge parking'),
  feature('hearing-loop', 'hearing loop, loop system'),
  feature('quiet', 'quiet space, quiet room, quiet hour'),
  feature('baby-change', 'baby change, baby changing'),
  day('MO', 'monday'),
  day('TU', 'tuesday'),
  day('WE', 'wednesday'),
  day('TH', 'thursday'),
  day('FR', 'friday'),
  day('SA', 'saturday'),
  day('SU', 'sunday'),
  { says: ['for free', 'free of charge', 'free', 'no cost', 'for nothing'], asks: { free: true } },
]
