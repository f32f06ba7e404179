import { directory } from '../../authorities/lancashire/demonstration-directory.ts'
import { loadDirectory } from '../../src/cases/directory/load-directory.ts'
import type { ServiceEntry } from '../../src/practice/vocabulary/directory.ts'
import type { TestOffice } from './office.ts'

/** Fills the directory of a test with the services of the demonstration; returns how many. */
export const withDirectory = async ({ office }: Pick<TestOffice, 'office'>): Promise<number> =>
  await loadDirectory(office, directory)

/** An entry that can be shown, as far as the test does not say otherwise. */
export const anEntry = (more: Partial<ServiceEntry> = {}): ServiceEntry => ({
  name: 'Lantern club',
  description: 'A club with games.',
  status: 'active',
  refer: ['self'],
  audience: 'public',
  terms: ['things-to-do'],
  contacts: [{ phones: [{ number: '01632 960 999' }] }],
  places: [],
  schedules: [],
  costs: [],
  ...more,
})
