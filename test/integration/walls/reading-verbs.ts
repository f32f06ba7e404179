import { readdirSync, readFileSync } from 'node:fs'
import type { Families } from './walled-families.ts'

/** With what a verb is asked, after the office and whoever asks: a list for each time. */
type Asked = (families: Families) => readonly (readonly unknown[])[]

const nothing: Asked = () => [[]]
const each =
  (list: (families: Families) => readonly string[], ...more: readonly unknown[]): Asked =>
  (families) =>
    list(families).map((id) => [id, ...more])
const person = (...more: readonly unknown[]): Asked => each(({ people }) => people, ...more)
const record = (...more: readonly unknown[]): Asked => each(({ records }) => records, ...more)
const document = each(({ documents }) => documents)
const period = { from: '2026-01-01', to: '2026-12-31' }
const names: Asked = ({ surnames }) =>
  surnames.flatMap((words) => [[{ words }], [{ words, bornOn: '2011-02-09' }]])
const aPack = 'what is in a pack is read by its verb, tested in test/integration/access-pack'
const directory = 'is about services and places that are published, and names no child'
const oneself = 'shows a worker their own account, and nobody else'
const returns = 'judges or makes files of a return, for those whose reach is everybody'

/** Every verb that reads for a worker, by its file: how it is asked, or why it shows nobody. */
export const readingVerbs: Readonly<Record<string, Asked | string>> = {
  'access-pack/make-pack.ts readPacks': record(),
  'access-pack/read-pack.ts readPack': aPack,
  'access-pack/read-pack.ts printPack': aPack,
  'access/declare-tie.ts readTies':
    'says who is tied to whom to the privacy officer, whose task it is',
  'access/open-record-of.ts readInterruption': person(),
  'access/open-record-of.ts openWithReason': person({ reason: '', words: '' }),
  'access/read-restrictions.ts readRestrictions': nothing,
  'access/read-restrictions.ts readRestrictionOf': person(),
  'audit/read-looks.ts readLooks': person(),
  'audit/read-unusual-access.ts readUnusual': () => [[0]],
  'audit/switch-unusual-rule.ts readUnusualRule': 'says what a rule looks for, and names nobody',
  'audit/unusual-finding.ts readFinding':
    'shows the privacy officer the requests behind one line of readUnusual',
  'careers/events.ts readSignUps':
    'shows recruiters who comes to an event: no child (test/integration/careers.test.ts)',
  'careers/equal-opportunities.ts readDiversity':
    'counts what applicants said of themselves, and names nobody (test/integration/careers-diversity.test.ts)',
  'careers/of-oneself.ts readOfOneself':
    'says when whoever asks last said something of themselves, and never what',
  'careers/stability.ts readStability': 'counts starts, ends and posts, and names nobody',
  'careers/read-drive.ts readDrive': 'counts posts and starts, and names nobody',
  'directory/family-list.ts printFamilyList': ({ records }) =>
    records.map((recordId) => [{ recordId, partId: '1' }]),
  'directory/find-services.ts findServices': directory,
  'directory/read-desk.ts readDirectoryChange': directory,
  'directory/read-desk.ts readDirectoryDesk': directory,
  'directory/read-desk.ts readDirectoryOrganisation': directory,
  'directory/read-desk.ts readDirectorySaid': directory,
  'directory/read-figures.ts readDirectoryFigures':
    'counts families pointed to services without small numbers, and names nobody',
  'directory/read-services.ts readService': directory,
  'directory/read-services.ts readShortList': directory,
  'directory/read-services.ts readTermCounts': directory,
  'directory/taken-up.ts readSignposts': record(),
  'documents/read-documents.ts readDocuments': person(),
  'documents/read-documents.ts openForReading': document,
  'documents/read-documents.ts readDocument': document,
  'groups/check-before-booking.ts readCheck': person(),
  'groups/read-groups.ts readGroups': 'counts places of programmes, and names nobody',
  'groups/read-groups.ts readProgramme':
    'shows who comes to the team that runs it, through row security (test/integration/groups.test.ts)',
  'groups/read-groups.ts readRegister':
    'shows who comes to the team that runs it, through row security (test/integration/groups.test.ts)',
  'groups/whats-on.ts readOpenProgramme': 'what anybody may come to, and nobody’s name',
  'groups/whats-on.ts readWhatsOn': 'what anybody may come to, and nobody’s name',
  'measures/download-measures.ts downloadMeasures':
    'puts the figures of readMeasures into a file: counts and places, and names nobody',
  'measures/list-measure.ts listMeasure': ({ measures }) => measures.map((id) => [id, {}]),
  'measures/read-measure-children.ts readMeasureChildren': ({ measures }) =>
    [undefined, { cut: 'sex', place: 'female' }].flatMap((of) =>
      measures.map((measureId) => [{ kind: 'month', from: '2026-03-01', to: '', measureId, of }]),
    ),
  'measures/read-measures.ts readMeasures': () => [[{ kind: 'month', from: '2026-03-01', to: '' }]],
  'moving/export-person.ts exportPerson': ({ people }) =>
    people.map((personId) => [{ personId, reason: 'A test of what leaves the house' }]),
  'moving/export-person.ts readExport': person(),
  'moving/read-runs.ts readRuns': 'counts rows of files table by table, and names nobody',
  'moving/read-runs.ts downloadRefused':
    'gives rows that became nothing here, as the former system wrote them, to those who mend them or answer for it',
  'outsiders/read-families.ts readFamilies': nothing,
  'outsiders/read-letting-in.ts readLettingIn': record(),
  'people/as-known/read-as-known.ts readAsKnown': person({ at: '2026-03-02T15:00:00Z' }),
  'people/change-person.ts readPersonChanges': person(),
  'people/chronology/mark-line.ts readLine': person('record-1'),
  'people/chronology/read-chronology.ts readChronology': ({ people }) =>
    people.flatMap((personId) => [[{ personId }], [{ personId, prints: true }]]),
  'people/family/change-relationship.ts readRelationship': person('1'),
  'people/family/read-family.ts readFamily': person(),
  'people/find-people.ts wantedBy': 'gives the words back that the caller looked for',
  'people/find-people.ts findPeople': (families) => [
    ...names(families),
    ...families.people.map((words) => [{ words }]),
    ...['9434765919', '41 Quillfeathergate', 'Bo', 'quilfeather'].map((words) => [{ words }]),
  ],
  'people/known-already.ts knownAlready': ({ surnames }) =>
    surnames.map((surname) => [{ surname, forenames: 'Bo', bornOn: '2011-02-09', sex: 'F' }]),
  'people/known-by.ts readKnownBy': person(),
  'people/merging/read-duplicates.ts readDuplicates': nothing,
  'people/merging/read-duplicates.ts readTwoRecords': ({ people }) =>
    people.map((one, index) => [[one, people[index - 1] ?? people[1]]]),
  'people/merging/read-merge.ts readMerge': () => [['1']],
  'people/merging/read-merge.ts whereMerged': person(),
  'people/read-person.ts readPerson': person(),
  'people/story/read-story.ts readStory': person(),
  'people/what-may-begin.ts readBeginning': person('contact'),
  'reading/count-records.ts countParts': () => [
    ['contact', period],
    ['child-protection-plan', period],
  ],
  'reading/count-records.ts countFacts': () => [
    ['child-protection-plan', period],
    ['open-referral', period],
  ],
  'reading/others-named.ts readOthersNamed': ({ records, surnames }) =>
    records.map((id) => [id, `It is Bo ${surnames.join(' and Bo ')}`]),
  'reading/print-record.ts printRecord': record('plan'),
  'reading/read-board.ts readBoard': () =>
    ['central', 'east', 'north', null].map((locality) => [
      { process: 'contact', locality, page: 1 },
    ]),
  'reading/read-board.ts readDecidedToday': () => [
    [{ process: 'contact', locality: null, page: 1 }],
  ],
  'reading/read-deadlines.ts readDeadlines': record(),
  'reading/read-decision.ts readDecision': record(),
  'reading/read-hand-over.ts readHandOver': each(({ handOvers }) => handOvers),
  'reading/read-message.ts readMessage': each(({ messages }) => messages),
  'reading/read-my-work.ts readMyWork': nothing,
  'reading/read-outbox.ts readOutbox': nothing,
  'reading/read-record.ts readAtEntry': record(),
  'reading/read-record.ts readRecord': record(),
  'reading/read-requests.ts readRequests': nothing,
  'reading/read-requests.ts readRequest': each(({ requests }) => requests),
  'reading/read-team.ts readTeamBoard': nothing,
  'reading/read-team.ts readColleague': ({ colleagues }) => colleagues.map((id) => [id]),
  'records/taken-along.ts readTakeable': nothing,
  'records/taken-along.ts takeAlong': record(),
  'improvement/read-plan.ts readPlans': 'lists plans and judgements, which are no people',
  'improvement/read-plan.ts readPlan': 'shows the actions of a plan, which are no people',
  'improvement/read-partnership.ts readPartnership':
    'shows typed figures, and a count of all children in our care as Measures has it',
  'improvement/read-readiness.ts readReadiness':
    'shows documents, findings and audits, which are no people',
  'improvement/read-reports.ts readReports':
    'shows counts of actions, papers of committees and priorities, which are no people',
  'measures/read-copies.ts readCopies': nothing,
  'improvement/read-together.ts readFiguresTogether': each(() => ['permanence', 'assurance']),
  'registers/read-entry.ts readEntry':
    'shows an entry, which is no person, to those who read its register (test/integration/registers.test.ts)',
  'registers/download-figures.ts downloadRegisterFigures':
    'puts the figures of readRegisterFigures into a file: counts of entries, which are no people',
  'registers/read-figures.ts readRegisterFigures': 'counts entries, which are no people',
  'registers/read-figures.ts readBehindRegisterFigure':
    'lists entries, which are no people, for those who read the register (test/integration/registers.test.ts)',
  'registers/read-own.ts readOwn': oneself,
  'registers/read-registers.ts readRegister':
    'lists entries, which are no people, for those who read the register (test/integration/registers.test.ts)',
  'returns/at-entry/read-data-quality.ts downloadDataQuality': nothing,
  'returns/at-entry/read-data-quality.ts readDataQuality': nothing,
  'returns/at-entry/read-person-returns.ts readPersonReturns': person(),
  'returns/daily-feed/read-daily-feed.ts readDailyFeed': returns,
  'returns/export-return.ts exportReturn': returns,
  'returns/return-readiness.ts downloadReturn': returns,
  'returns/return-readiness.ts readReadiness': returns,
  'returns/return-readiness.ts readReturnExports': returns,
  'returns/validate-files.ts readReturnYears': returns,
  'returns/validate-files.ts validateFiles': returns,
  'returns/validate-files.ts readFindings': returns,
  'returns/validate-files.ts downloadFindings': returns,
  'screens/read-screen.ts readScreen': ({ records }) => records.map((id) => ['missing', id]),
  'screens/read-screen-lists.ts readScreenLists': () => [['missing']],
  'sharing/read-shared.ts readShared': person(),
  'sharing/read-shared.ts readSharedFrom': record(),
  'sign-in/account.ts readAccount': oneself,
  'sign-in/account.ts changePassword': oneself,
  'sign-in/app.ts readAppToAdd': oneself,
  'sign-in/unsent-form.ts keptForm': oneself,
  'watching/read-watch-list.ts readWatchList': ({ watchLists }) => watchLists.map((id) => [id]),
  'ways-in/read-files.ts readFiles': nothing,
  'ways-in/read-files.ts readFile': each(({ files }) => files),
  'ways-in/read-files.ts downloadOf': each(({ files }) => files, 'report'),
  'ways-in/review-changes.ts readChanges': nothing,
  'workers/end-worker.ts readLeaving': ({ colleagues }) => colleagues.map((id) => [id]),
  'workers/read-worker.ts readWorker': ({ colleagues }) => colleagues.map((id) => [id]),
  'workers/read-workers.ts readWorkers': nothing,
}

const root = new URL('../../../src/cases/', import.meta.url)
const saysThatItReads =
  /^(read|find|count|print|download|export|known|where|wanted|kept|openForReading|openWithReason)/

/** Every verb of the tree that reads for a worker: it says so in its request to the audit, or by its name. */
export function verbsThatRead(): readonly string[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  return files
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) => {
      const parts = readFileSync(new URL(file, root), 'utf8').split(/^(?=export )/m)
      return parts.flatMap((part) => {
        const [, name = '', given = ''] =
          /^export (?:async )?function\*? (\w+)\(([^]*?)\): ?[^]*? \{\n/.exec(part) ?? []
        const isAsked = /: Office\b/.test(given) && /\b(caller|actor): /.test(given)
        // Only what its own body says: helpers of the file that are not exported follow it.
        const body = part.split(/^\}/m)[0] ?? ''
        const reads = saysThatItReads.test(name) || /reads: true/.test(body)
        return isAsked && reads ? [`${file} ${name}`] : []
      })
    })
    .toSorted()
}

/** The verb itself, to be asked. */
export async function verbOf(
  name: string,
): Promise<(...given: readonly unknown[]) => Promise<unknown>> {
  const [file = '', verb = ''] = name.split(' ')
  const found = (await import(new URL(file, root).href)) as Readonly<
    Record<string, (...given: readonly unknown[]) => Promise<unknown>>
  >
  const one = found[verb]
  if (!one) throw new Error(`There is no ${name}`)
  return one
}
