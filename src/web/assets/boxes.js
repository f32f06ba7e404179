import { isBlank } from './conditions.js'

const moments = ['day', 'month', 'year', 'time']

/** What is in the boxes of a field, as the server understands it. */
export function readField(field) {
  const key = field.dataset.field
  if (field.dataset.kind !== 'list') return readBoxes(boxesIn(field), key)
  const rows = [...field.querySelectorAll('[data-row]')].map((row) => {
    const prefix = `${key}-row${row.dataset.row}-`
    const boxes = boxesIn(row)
    const ids = boxes.map((box) => box.name.slice(prefix.length).split('-')[0])
    return Object.fromEntries([...new Set(ids)].map((id) => [id, readBoxes(boxes, prefix + id)]))
  })
  const none = field.querySelector(`[name="${key}-none"]`)
  return none?.checked && rows.every(isBlank) ? 'none' : rows
}

function readBoxes(boxes, name) {
  const own = boxes.filter((box) => box.name === name)
  if (own.length === 0) {
    const typed = moments.map((part) => boxes.find((box) => box.name === `${name}-${part}`))
    return Object.fromEntries(moments.map((part, at) => [part, typed[at]?.value ?? '']))
  }
  if (own[0].type === 'radio') return own.find((box) => box.checked)?.value ?? ''
  if (own[0].type === 'checkbox') return own.filter((box) => box.checked).map((box) => box.value)
  return own[0].value
}

/** Puts what was typed back into its boxes. Rows that are not on the page are not made up. */
export function writeField(field, raw) {
  const key = field.dataset.field
  if (field.dataset.kind !== 'list') return writeBoxes(boxesIn(field), key, raw)
  const none = field.querySelector(`[name="${key}-none"]`)
  if (none) none.checked = raw === 'none'
  for (const row of field.querySelectorAll('[data-row]')) {
    const given = Array.isArray(raw) ? raw[row.dataset.row] : undefined
    for (const [id, inner] of Object.entries(given ?? {})) {
      writeBoxes(boxesIn(row), `${key}-row${row.dataset.row}-${id}`, inner)
    }
  }
}

function writeBoxes(boxes, name, raw) {
  for (const box of boxes) {
    if (box.name === name) {
      if (box.type === 'radio' || box.type === 'checkbox') {
        box.checked = [raw].flat().includes(box.value)
      } else box.value = raw ?? ''
    } else {
      const part = moments.find((one) => box.name === `${name}-${one}`)
      if (part) box.value = raw?.[part] ?? ''
    }
  }
}

const boxesIn = (element) =>
  [...element.querySelectorAll('input[name], select[name], textarea[name]')].filter(
    (box) => box.type !== 'hidden' && !/-(reason|none)$/.test(box.name),
  )

/** Why it was corrected, where the field asks for that. */
export const reasonIn = (field) =>
  field.querySelector(`[name="${field.dataset.field}-reason"]`)?.value || undefined

/** Says what is wrong beside a field, or that nothing is. The focus stays where it is. */
export function sayProblem(field, message) {
  const key = field.dataset.field
  const group = field.querySelector('.govuk-form-group')
  const control = field.querySelector('fieldset') ?? boxesIn(field)[0]
  const id = `${key}-error`
  field.querySelector(`[id="${id}"]`)?.remove()
  const described = (control?.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean)
  const others = described.filter((one) => one !== id)
  const ids = message ? [...others, id] : others
  if (ids.length > 0) control?.setAttribute('aria-describedby', ids.join(' '))
  else control?.removeAttribute('aria-describedby')
  group?.classList.toggle('govuk-form-group--error', Boolean(message))
  if (!message) return
  const said = document.createElement('p')
  said.id = id
  said.className = 'govuk-error-message'
  said.append(
    Object.assign(document.createElement('span'), {
      className: 'govuk-visually-hidden',
      textContent: 'Error: ',
    }),
    message,
  )
  const holder = field.querySelector('fieldset') ?? group
  const first = field.querySelector('.govuk-hint, legend, .govuk-label')
  if (first && first.parentElement === holder) first.after(said)
  else holder?.prepend(said)
}
