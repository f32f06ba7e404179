import { roles } from '../roles.ts'
import type { Register } from '../vocabulary/register.ts'
import { post } from '../vocabulary/role.ts'
import { workingWell } from '../law/sources.ts'

/** The services of the directory, so that an answer can be one of them: where a family was pointed to. */
export const directoryRegister: Register = {
  id: 'directory',
  title: 'Services in the directory',
  noun: 'service in the directory',
  holds:
    'Every service of the directory by its name. It is made when an entry is published, and says so once it has closed.',
  name: { text: 'What is the service called?' },
  keptBy: 'directory',
  keep: [],
  read: roles
    .filter(({ id, onlyNamedBy }) => id !== 'partner' && onlyNamedBy === undefined)
    .map(({ id }) => post(id)),
  source: [workingWell('section 2, outcomes: signposted to other services')],
}
