const made = (name, properties, ...children) => {
  const element = Object.assign(document.createElement(name), properties)
  element.append(...children)
  return element
}

/** Rows are added here, where no server can be asked for one more: a copy of the last row, with nothing in it. */
export function addRows(form) {
  for (const button of form.querySelectorAll('[name="do"]')) {
    if (!button.value.startsWith('add-row:')) {
      button.remove()
      continue
    }
    button.type = 'button'
    button.addEventListener('click', () => {
      const rows = button.closest('.tw-rows').querySelectorAll('[data-row]')
      const last = rows[rows.length - 1]
      last.after(blankCopy(last, Number(last.dataset.row) + 1))
    })
  }
}

function blankCopy(row, at) {
  const copy = row.cloneNode(true)
  const before = `-row${row.dataset.row}`
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const { name, value } of [...element.attributes]) {
      if (value.includes(before)) element.setAttribute(name, value.replaceAll(before, `-row${at}`))
    }
    if (element.matches('input[type="radio"], input[type="checkbox"]')) element.checked = false
    else if (element.matches('input, textarea, select')) element.value = ''
  }
  copy.dataset.row = at
  const title = copy.querySelector('.tw-row__title')
  if (title) title.textContent = title.textContent.replace(/\d+/, at + 1)
  const said = copy.querySelector('[data-row-said]')
  if (said) said.textContent = ''
  copy.querySelector('details')?.setAttribute('open', '')
  return copy
}

/** Why nothing was taken, with what was written here beside what the record says, and what can be done. */
export function showRefused(form, { refused, answers }, { asNote, again, away }) {
  if (!refused) return []
  const labelOf = (answer) =>
    (refused.stands ?? []).find(
      (one) => one.question === answer.question && (one.partId ?? '') === (answer.partId ?? ''),
    )
  const both = Object.values(answers).map((answer) => {
    const stands = labelOf(answer)
    return made(
      'div',
      { className: 'tw-contest' },
      made(
        'p',
        { className: 'tw-contest__title' },
        made('strong', {}, stands?.text ?? answer.question),
      ),
      made(
        'div',
        { className: 'tw-contest__both' },
        version('You wrote on this phone', stands?.yours ?? inWords(answer.raw)),
        version('The record says', stands?.says ?? 'Not known here'),
      ),
    )
  })
  const button = (text, does, more = 'govuk-button--secondary') => {
    const element = made('button', { type: 'button', className: `govuk-button ${more}` }, text)
    element.addEventListener('click', does)
    return element
  }
  return [
    made('h2', { className: 'tw-section__title' }, 'This was not taken'),
    made(
      'p',
      { className: 'govuk-body' },
      refused.message,
      ' What you wrote is safe on this phone.',
    ),
    ...both,
    made(
      'div',
      { className: 'govuk-button-group' },
      ...(refused.mayNote ? [button('Add what I wrote as a note', asNote, '')] : []),
      button('Try again', again),
      button('Take it off this phone, with what I wrote', away, 'govuk-button--warning'),
    ),
  ]
}

const version = (title, words) =>
  made(
    'div',
    { className: 'tw-paper' },
    made('p', { className: 'tw-small' }, title),
    made('p', { className: 'tw-said' }, words || 'No answer'),
  )

function inWords(raw) {
  if (raw === null || raw === undefined) return ''
  if (typeof raw === 'string') return raw
  return Object.values(raw).map(inWords).filter(Boolean).join(' ')
}
