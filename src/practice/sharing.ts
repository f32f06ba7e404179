import { dataProtection, dataProtectionAct } from './records-kept/law.ts'
import { childrenAct1989, toBeConfirmed, workingTogether } from './law/sources.ts'
import type { SharingRules } from './vocabulary/sharing.ts'

/** The lawful bases on which something about somebody leaves, and the one that each kind of thing rests on. */
export const sharing: SharingRules = {
  bases: [
    {
      id: 'consent',
      label: 'Consent',
      endsWithConsent: true,
      source: [
        dataProtection('6(1)(a) and 7(3)'),
        toBeConfirmed('that telling others of early help rests on the family’s consent'),
      ],
    },
    {
      id: 'public-task',
      label: 'Public task',
      source: [dataProtection('6(1)(e)'), childrenAct1989('17'), childrenAct1989('27')],
    },
    { id: 'legal-obligation', label: 'Legal obligation', source: [dataProtection('6(1)(c)')] },
    { id: 'vital-interests', label: 'Vital interests', source: [dataProtection('6(1)(d)')] },
    {
      id: 'safeguarding',
      label: 'Safeguarding of children and individuals at risk',
      source: [
        dataProtectionAct('schedule 1, paragraph 18'),
        childrenAct1989('47'),
        workingTogether('information sharing'),
      ],
    },
  ],
  usual: {
    letter: { title: 'Letter', basis: 'public-task' },
    'partner-request': { title: 'Request to a partner', basis: 'safeguarding' },
    'hand-over': { title: 'Work handed over', basis: 'public-task' },
    print: { title: 'Printed or saved', basis: 'public-task' },
    copy: { title: 'Copy for whoever asked to see the record', basis: 'legal-obligation' },
    export: { title: 'Whole record taken out', basis: 'legal-obligation' },
  },
  withdrawnBy: 'consentWithdrawnOn',
}
