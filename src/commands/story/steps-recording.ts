import { readRecord, type RecordFile } from '../../cases/reading/read-record.ts'
import { addToRecord, type Added } from '../../cases/records/add-people.ts'
import { questionIn } from '../../cases/records/outcome-question.ts'
import { saveAnswers, type GivenAnswer } from '../../cases/records/save-answers.ts'
import { startProcess } from '../../cases/records/start-process.ts'
import type { Raw } from '../../engine/answers.ts'
import { processOf } from '../../engine/practice.ts'
import type { Question } from '../../practice/vocabulary/question.ts'
import { everyone, type Answer } from './read-answers.ts'
import { whoTheyAre } from './read-cast.ts'
import { idOf, recordIn, wholeFile, type Scene } from './scene.ts'
import { eachUntilRefused, recordOf, refusalOf, type Step } from './steps.ts'

/** Begins a record, or takes up one that is there. */
const begin: Step = {
  asked: ({ record, in: named }) => record !== undefined || named !== undefined,
  async carryOut(going) {
    const { scene, event, caller } = going
    const file = (event.in ?? event['opened from']) ? await wholeFile(scene) : undefined
    if (event.in) {
      const found = file && recordIn(file, scene, event.in)
      if (!found) return 'There is no such record yet'
      going.record = found.id
    } else {
      const { happenedAt } = processOf(scene.office.practice, event.record ?? '')
      const when = event.gives.find((one) => one.question === happenedAt && !one.child)
      const opener = event['opened from']
      const started = await startProcess(scene.office, caller, {
        process: event.record ?? '',
        personIds: (event.about ?? []).map((word) => idOf(scene.people, word)),
        // What the record is about happened at its own time: its clock never begins at the time of writing.
        ...(when ? { answers: { [happenedAt]: when.raw } } : {}),
        openedFrom: opener && file && recordIn(file, scene, opener)?.id,
      })
      if (!started.ok) return refusalOf(started)
      going.record = started.value.id
    }
    if (event.as) scene.records.set(event.as, recordOf(going))
    return undefined
  },
}

/** Adds others whom the record names, and people found or made on the way. */
const addPeople: Step = {
  asked: ({ adds, 'also names': others }) => adds !== undefined || others !== undefined,
  async carryOut(going) {
    const { scene, event, caller } = going
    const add = async (added: Added): ReturnType<typeof addToRecord> =>
      await addToRecord(scene.office, caller, recordOf(going), added)
    const refused = await eachUntilRefused(event['also names'] ?? [], async ({ key, value }) =>
      refusalOf(await add({ as: 'other', relationship: value, personId: idOf(scene.people, key) })),
    )
    if (refused !== undefined) return refused
    return await eachUntilRefused(event.adds ?? [], async (one) => {
      const personId = scene.people.get(one.person)
      const { address, postcode, district, ...who } = whoTheyAre(one)
      const lives = address ?? postcode ?? district
      const result = await add({
        as: one.as === undefined ? 'subject' : 'other',
        relationship: one.as,
        parentalResponsibility: one['parental responsibility'],
        ...(personId === undefined
          ? {
              person: {
                ...who,
                ...(lives ? { address: { line: address, postcode, district } } : {}),
              },
            }
          : { personId }),
      })
      if (result.ok) scene.people.set(one.person, result.value.personId)
      return refusalOf(result)
    })
  },
}

/** Gives answers, each over the version that its writer has before them. */
const answer: Step = {
  asked: ({ gives }) => gives.length > 0,
  async carryOut(going) {
    const { scene, event, caller } = going
    const read = await readRecord(scene.office, caller, recordOf(going))
    if (!read.ok) return refusalOf(read)
    const given = event.gives.flatMap((one) => givenAnswers(one, event.gives, read.value, scene))
    const saved = await saveAnswers(
      scene.office,
      caller,
      recordOf(going),
      given.map((one) => ({ ...one, ...(event.because ? { reason: event.because } : {}) })),
    )
    if (!saved.ok) return refusalOf(saved)
    const notSaved = saved.value.answers.flatMap((one) => {
      if (one.is === 'problem') return [`${one.question}: ${one.message}`]
      if (one.is === 'no-longer-asked' && !isForAll(one.question, event.gives)) {
        return [`${one.question}: this is not asked here`]
      }
      return one.is === 'contested' ? [`${one.question}: somebody else has answered meanwhile`] : []
    })
    return notSaved.length > 0 ? notSaved.join(' ') : undefined
  },
}

/** What is written for all of the children is taken for those of whom it is asked. */
const isForAll = (question: string, gives: readonly Answer[]): boolean =>
  gives.some((one) => one.question === question && one.child === everyone)

function givenAnswers(
  { question, child, raw }: Answer,
  all: readonly Answer[],
  { definition, parts, row }: RecordFile,
  scene: Scene,
): readonly GivenAnswer[] {
  const asked = raised(questionIn(definition, question), raw, scene)
  if (child === undefined) {
    return [{ question, raw: asked, version: row.answers[question]?.version ?? 0 }]
  }
  const hasOwn = (personId: string): boolean =>
    all.some(
      (one) =>
        one.question === question &&
        one.child !== undefined &&
        one.child !== everyone &&
        scene.people.get(one.child) === personId,
    )
  return parts
    .filter(({ person }) =>
      child === everyone ? !hasOwn(person.id) : person.id === scene.people.get(child),
    )
    .map((part) => ({
      question,
      raw: asked,
      partId: part.row.id,
      version: part.row.answers[question]?.version ?? 0,
    }))
}

/** A worker is written by what they sign in as, and answered by their id. */
function raised(question: Question | undefined, raw: Raw, scene: Scene): Raw {
  if (question?.kind === 'worker' && typeof raw === 'string') return scene.workers.get(raw) ?? raw
  if (question?.kind !== 'list' || !Array.isArray(raw)) return raw
  return (raw as readonly Readonly<Record<string, Raw>>[]).map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([id, one]) => [id, raised(question.of[id], one, scene)]),
    ),
  )
}

export const recording: readonly Step[] = [begin, addPeople, answer]
