const mostSaid = 4

/** Keeps the line of a row saying what is typed in the boxes folded under it. */
export function keepRowWords(form) {
  form.addEventListener('input', (event) => {
    const row = event.target.closest('[data-row]')
    const said = row?.querySelector('[data-row-said]')
    if (said) said.textContent = wordsIn(row.querySelector('.tw-row__boxes'))
  })
}

function wordsIn(boxes) {
  const said = [...boxes.querySelectorAll('input, select, textarea')].map(inWords)
  return said.filter(Boolean).slice(0, mostSaid).join(' · ')
}

function inWords(box) {
  const value = box.value.trim()
  if (box.type === 'radio' || box.type === 'checkbox') {
    // "Yes" says nothing without its question.
    return box.checked && !['yes', 'no', 'unknown'].includes(value)
      ? box.labels[0]?.textContent.trim()
      : ''
  }
  if (box.type === 'hidden' || value === '') return ''
  if (box.matches('select')) return box.selectedOptions[0]?.textContent.trim()
  if (/-(month|year|time)$/.test(box.name)) return ''
  if (!box.name.endsWith('-day')) return value.length > 60 ? `${value.slice(0, 60)}…` : value
  const boxes = [...box.closest('.govuk-date-input').querySelectorAll('input')]
  return dateInWords(boxes.map((one) => one.value.trim()).slice(0, 3))
}

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** "Thu 26 Mar 2026", as the server says it; what is no day of the calendar yet, as it was typed. */
function dateInWords([day, month, year]) {
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const exists =
    /^\d{4}$/.test(year) && at.getUTCMonth() === month - 1 && at.getUTCDate() === Number(day)
  if (!exists) return [day, month, year].filter(Boolean).join('/')
  return `${weekdays[at.getUTCDay()]} ${Number(day)} ${months[month - 1]} ${year}`
}
