import type { TeamQuestion, WorkerQuestion } from '../../practice/vocabulary/question.ts'
import { select } from '../govuk/select.ts'
import type { Html } from '../html.ts'
import type { FieldProps } from './field.ts'
import { textOf } from './raw.ts'
import { wording } from './wording.ts'

/** Somebody who works here, or a team. Whoever fills the form in stands first: it is most often them. */
export function nameField(props: FieldProps<WorkerQuestion | TeamQuestion>): Html {
  const { key, question, named, practice } = props
  const me = named.workers.find((worker) => worker.id === named.me)
  const others = named.workers.filter((worker) => worker !== me)
  const items =
    question.kind === 'team'
      ? practice.pack.teams.map((team) => ({ value: team.id, text: team.name }))
      : [
          ...(me ? [{ value: me.id, text: `${me.name} (you)` }] : []),
          ...others.map((worker) => ({ value: worker.id, text: worker.name })),
        ]
  return select({
    ...wording(props),
    id: key,
    name: key,
    value: textOf(props.raw),
    items: [{ value: '', text: 'Choose' }, ...items],
  })
}
