import { type Html, html } from '../html.ts'
import { classNames, type Dressed, optional, writeAttributes } from './attributes.ts'
import { tag, type TagProps } from './tag.ts'
import { type Maybe, type Words, words } from './words.ts'

export interface TaskListItem {
  readonly title: Words & { readonly classes?: string | undefined }
  readonly hint?: Words | undefined
  readonly status: Words & {
    readonly tag?: TagProps | undefined
    readonly classes?: string | undefined
  }
  /** Left out while the task cannot be started. */
  readonly href?: string | undefined
  readonly classes?: string | undefined
}

export interface TaskListProps extends Dressed {
  readonly items: readonly Maybe<TaskListItem>[]
  readonly idPrefix?: string | undefined
}

function taskTitle(item: TaskListItem, describedBy: string): Html {
  const said = words(item.title)
  if (!item.href) {
    return html`<div${optional('class', item.title.classes)}>
        ${said}
      </div>`
  }
  const className = classNames('govuk-link govuk-task-list__link', item.title.classes)
  return html`<a class="${className}" href="${item.href}" aria-describedby="${describedBy}">
        ${said}
      </a>`
}

function task(item: TaskListItem, id: string): Html {
  const className = classNames(
    'govuk-task-list__item',
    item.href && 'govuk-task-list__item--with-link',
    item.classes,
  )
  const describedBy = classNames(item.hint && `${id}-hint`, `${id}-status`)
  return html`<li class="${className}">
    <div class="govuk-task-list__name-and-hint">
      ${taskTitle(item, describedBy)}
      ${item.hint && html`<div id="${id}-hint" class="govuk-task-list__hint">${words(item.hint)}</div>`}
    </div>
    <div class="${classNames('govuk-task-list__status', item.status.classes)}" id="${id}-status">
      ${item.status.tag ? tag(item.status.tag) : words(item.status)}
    </div>
  </li>`
}

/** What is to be done, in any order, and how far each is. */
export function taskList(props: TaskListProps): Html {
  const idPrefix = props.idPrefix ?? 'task-list'
  const items = props.items.map((item, at) => item && task(item, `${idPrefix}-${at + 1}`))
  return html`<ul class="${classNames('govuk-task-list', props.classes)}"${writeAttributes(props.attributes)}>
  ${items}
</ul>`
}
