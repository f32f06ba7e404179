import { processOf } from '../../engine/practice.ts'
import type { Value } from '../../engine/standpoint.ts'
import { answerInWords, type NameOf } from '../../engine/summary.ts'
import { dateInLondon } from '../../engine/temporal.ts'
import type { Question } from '../../practice/vocabulary/question.ts'
import { requestsOf } from '../../store/information-requests.ts'
import { addendaOf, signOffsOf } from '../../store/sign-offs.ts'
import type { StoredAnswers } from '../../store/stored-answer.ts'
import { messagesFiled, type FiledRecord } from '../../store/whole-file.ts'
import type { Act } from '../act.ts'
import type { Statement, StatementOf } from './statement.ts'

/** A record with what names are in it. */
interface Read {
  readonly record: FiledRecord
  readonly personId: string
  readonly nameOf: NameOf
}

/** What a record says of somebody: its answers worded as they were asked, and what was added to it. */
export async function statementsIn(request: Act, read: Read): Promise<readonly Statement[]> {
  const { work, practice } = request
  const { record, personId } = read
  const signOffs = await signOffsOf(work, record.id)
  const wording = (signOffs.findLast((one) => one.wording !== null)?.wording ?? {}) as Readonly<
    Record<string, string>
  >
  const definition = processOf(practice, record.process)
  const heading = `${definition.title} ${record.reference}`
  const on = dateInLondon(record.happened_at)
  const answered = (answers: StoredAnswers, partId: string): readonly Statement[] =>
    Object.entries(definition.questions).flatMap(([id, question]) => {
      const value = answers[id]?.value as Value | undefined
      if (value === undefined || value === '') return []
      const words = (inner: Question, said: Value): string =>
        answerInWords(inner, said, practice, read.nameOf)
      return [
        {
          key: `answer-${record.id}-${partId}-${id}`,
          ...{ on, heading, asked: wording[id] ?? question.text, body: words(question, value) },
          of: ofAnswer(record.process, id, question, value, words),
        },
      ]
    })
  const addenda = await addendaOf(work, record.id)
  return [
    ...answered(record.answers, ''),
    ...record.parts
      .filter((part) => part.personId === personId)
      .flatMap((part) => answered(part.answers, part.id)),
    ...addenda.map(({ text, at }) => ({
      key: `addendum-${record.id}-${at}`,
      ...{ on: dateInLondon(at), heading, asked: 'Note added afterwards', body: text },
      of: { is: 'record' as const, process: record.process },
    })),
  ]
}

function ofAnswer(
  process: string,
  id: string,
  question: Question,
  value: Value,
  words: (inner: Question, said: Value) => string,
): StatementOf {
  const rows = question.kind === 'list' ? (value as readonly Readonly<Record<string, Value>>[]) : []
  const marked = rows.flatMap((row) =>
    question.kind === 'list'
      ? Object.entries(question.of).flatMap(([column, inner]) => {
          const said = row[column]
          return inner.sensitive && said !== undefined
            ? [{ as: inner.sensitive, words: words(inner, said) }]
            : []
        })
      : [],
  )
  return { is: 'answer', process, question: id, sensitive: question.sensitive, marked }
}

/** The letters that were sent from these records, and what partners were asked and said. */
export async function correspondence(
  { work, practice }: Act,
  records: readonly FiledRecord[],
): Promise<readonly Statement[]> {
  const ids = records.map(({ id }) => id)
  const [messages, asked] = [await messagesFiled(work, ids), await requestsOf(work, ids)]
  const processOfRecord = (id: string): string =>
    records.find((one) => one.id === id)?.process ?? ''
  const agencies = practice.pack.agencies
  return [
    ...messages.flatMap((one) =>
      one.sent_at === null
        ? []
        : [
            {
              key: `message-${one.id}`,
              on: dateInLondon(one.sent_at),
              heading: 'Letter',
              asked: 'What we wrote',
              body: [one.to_name && `To ${one.to_name}`, one.subject, one.body]
                .filter(Boolean)
                .join('\n'),
              of: { is: 'record' as const, process: processOfRecord(one.record_id) },
            },
          ],
    ),
    ...asked.flatMap((one) => {
      const agency = agencies.find(({ id }) => id === one.agency)?.name ?? one.agency
      return [
        {
          key: `asked-${one.id}`,
          on: dateInLondon(one.requested_at),
          ...{ heading: `Asked of ${agency}`, asked: 'What we asked' },
          body: `${one.about}\n${one.asked}`,
          of: { is: 'record' as const, process: processOfRecord(one.record_id) },
        },
        ...(one.reply && one.replied_at
          ? [
              {
                key: `reply-${one.id}`,
                on: dateInLondon(one.replied_at),
                ...{ heading: `Answer of ${agency}`, asked: 'What they said', body: one.reply },
                of: { is: 'partner' as const, agency: one.agency },
              },
            ]
          : []),
      ]
    }),
  ]
}
