import { type Html, html } from '../html.ts'
import { classNames, type Dressed, writeAttributes } from './attributes.ts'
import { tag, type TagProps } from './tag.ts'
import { type Maybe, type Words, words } from './words.ts'

export interface TaskListItem {
  readonly title: Words & { readonly classes?: string | undefined }
  readonly hint?: Words | undefined
  readonly status: Words & {
    readonly tag?: TagProps | undefined
    readonly classes?: string | undefined
  }
  /** Left out for a task that cannot be started yet. */
  readonly href?: string | undefined
  readonly classes?: string | undefined
}

export interface TaskListProps extends Dressed {
  readonly idPrefix?: string | undefined
  readonly items: readonly Maybe<TaskListItem>[]
}

function title(item: TaskListItem, describedBy: string): Html {
  const said = words(item.title)
  if (!item.href) {
    const className = item.title.classes && html` class="${item.title.classes}"`
    return html`<div${className}>${said}</div>`
  }
  const className = classNames('govuk-link govuk-task-list__link', item.title.classes)
  return html`<a class="${className}" href="${item.href}" aria-describedby="${describedBy}">
        ${said}
      </a>`
}

function task(item: TaskListItem, id: string): Html {
  const hintId = item.hint && `${id}-hint`
  const statusId = `${id}-status`
  const className = classNames(
    'govuk-task-list__item',
    item.href && 'govuk-task-list__item--with-link',
    item.classes,
  )
  const status = item.status.tag ? tag(item.status.tag) : words(item.status)
  return html`<li class="${className}">
    <div class="govuk-task-list__name-and-hint">
      ${title(item, classNames(hintId, statusId))}
      ${hintId && html`<div id="${hintId}" class="govuk-task-list__hint">${words(item.hint)}</div>`}
    </div>
    <div class="${classNames('govuk-task-list__status', item.status.classes)}" id="${statusId}">
      ${status}
    </div>
  </li>`
}

/** What is to be done in one undertaking, and how far each part of it is. */
export function taskList(props: TaskListProps): Html {
  const idPrefix = props.idPrefix ?? 'task-list'
  const tasks = props.items.map((item, at) => item && task(item, `${idPrefix}-${at + 1}`))
  return html`<ul class="${classNames('govuk-task-list', props.classes)}"${writeAttributes(props.attributes)}>
  ${tasks}
</ul>`
}
