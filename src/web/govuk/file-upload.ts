import { type Html, html } from '../html.ts'
import {
  type Attributes,
  classNames,
  type Dressed,
  optional,
  spokenAttributes,
  writeAttributes,
} from './attributes.ts'
import { explain, type LabelledProps, labelledGroup } from './form-group.ts'
import { words } from './words.ts'

export interface FileUploadProps extends LabelledProps, Dressed {
  /** The same as the name unless given. */
  readonly id?: string | undefined
  readonly name: string
  readonly disabled?: boolean | undefined
  readonly multiple?: boolean | undefined
  /** Lets people drop files on the page, where the browser can. */
  readonly javascript?: boolean | undefined
  readonly chooseFilesButtonText?: string | undefined
  readonly dropInstructionText?: string | undefined
  readonly multipleFilesChosenText?: Readonly<Record<string, string>> | undefined
  readonly noFileChosenText?: string | undefined
  readonly enteredDropZoneText?: string | undefined
  readonly leftDropZoneText?: string | undefined
  readonly wrapperClasses?: string | undefined
  readonly wrapperAttributes?: Attributes | undefined
}

function dropZone(props: FileUploadProps, element: Html): Html {
  const className = classNames('govuk-file-upload-wrapper', props.wrapperClasses)
  const spoken = spokenAttributes({
    'choose-files-button': props.chooseFilesButtonText,
    'no-file-chosen': props.noFileChosenText,
    'multiple-files-chosen': props.multipleFilesChosenText,
    'drop-instruction': props.dropInstructionText,
    'entered-drop-zone': props.enteredDropZoneText,
    'left-drop-zone': props.leftDropZoneText,
  })
  return html`<div class="${className}" data-module="govuk-file-upload"${writeAttributes(spoken)}${writeAttributes(props.wrapperAttributes)}>
    ${element}
  </div>`
}

/** One file, or several, from somebody's machine or phone. */
export function fileUpload(props: FileUploadProps): Html {
  const id = props.id ?? props.name
  const explained = explain(id, props, props.describedBy)
  const className = classNames(
    'govuk-file-upload',
    props.classes,
    props.errorMessage && 'govuk-file-upload--error',
  )
  const element = html`<input class="${className}" id="${id}" name="${props.name}" type="file"${optional(
    'disabled',
    props.disabled,
  )}${optional('multiple', props.multiple)}${optional(
    'aria-describedby',
    explained.describedBy,
  )}${writeAttributes(props.attributes)}>`
  return labelledGroup(
    id,
    props,
    explained,
    html`${words(props.formGroup?.beforeInput)}
  ${props.javascript ? dropZone(props, element) : element}
  ${words(props.formGroup?.afterInput)}`,
  )
}
