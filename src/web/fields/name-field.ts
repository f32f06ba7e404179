import type {
  EntryQuestion,
  TeamQuestion,
  WorkerQuestion,
} from '../../practice/vocabulary/question.ts'
import { select } from '../govuk/select.ts'
import type { Html } from '../html.ts'
import type { FieldProps } from './field.ts'
import { pickedField } from './picked-field.ts'
import { textOf } from './raw.ts'
import { wording } from './wording.ts'

type NamingQuestion = WorkerQuestion | TeamQuestion | EntryQuestion

/** Somebody who works here, a team, or an entry of a register. */
export function nameField(props: FieldProps<NamingQuestion>): Html {
  const { key, question, practice } = props
  if (question.kind === 'entry' && practice.registers.get(question.from)?.keptBy === 'directory') {
    return pickedField({ ...props, question })
  }
  return select({
    ...wording(props),
    id: key,
    name: key,
    value: textOf(props.raw),
    items: [{ value: '', text: 'Choose' }, ...offered(props)],
  })
}

/** Whoever fills the form in stands first: it is most often them. */
function offered({
  question,
  named,
  practice,
}: FieldProps<NamingQuestion>): readonly { readonly value: string; readonly text: string }[] {
  const listed = (all: readonly { readonly id: string; readonly name: string }[]) =>
    all.map(({ id, name }) => ({ value: id, text: name }))
  switch (question.kind) {
    case 'team':
      return listed(practice.pack.teams)
    case 'entry':
      return listed((named.entries ?? []).filter((one) => one.register === question.from))
    case 'worker': {
      const me = named.workers.find((worker) => worker.id === named.me)
      return [
        ...(me ? [{ value: me.id, text: `${me.name} (you)` }] : []),
        ...listed(named.workers.filter((worker) => worker !== me)),
      ]
    }
  }
}
