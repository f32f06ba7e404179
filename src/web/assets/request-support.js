// What is typed at the public door is kept as it is typed: the whole page, a moment after the last key, and at
// once when the page is left or hidden. One save at a time, so that an older one never lands on a newer one.
const form = document.querySelector('form[data-keep]')
if (form) keepAsTyped(form)

const print = document.querySelector('[data-print]')
if (print) {
  print.hidden = false
  print.addEventListener('click', () => window.print())
}

function keepAsTyped(form) {
  const status = form.querySelector('[data-kept]')
  const box = (name) => form.elements.namedItem(name)
  let timer
  let saving = false
  let changed = false
  let leaving = false
  status.textContent = 'What you type is kept as you type, until you close this browser.'

  const body = () => {
    box('_turn').value = String(Number(box('_turn').value) + 1)
    return new URLSearchParams(new FormData(form))
  }
  const send = (keepalive) =>
    fetch(form.dataset.keep, {
      method: 'POST',
      body: body(),
      keepalive,
      headers: { accept: 'application/json', 'x-csrf-token': box('_csrf').value },
    })

  async function save() {
    clearTimeout(timer)
    if (saving || leaving) return
    saving = true
    changed = false
    try {
      const reply = await send(false)
      const { message, version } = await reply.json()
      if (version !== undefined) box('_version').value = version
      status.textContent = message
    } catch {
      changed = true
      status.textContent = 'Not kept: there is no connection. It stays on this page; we try again.'
    }
    saving = false
    if (changed) timer = setTimeout(save, 3000)
  }

  form.addEventListener('input', () => {
    changed = true
    clearTimeout(timer)
    timer = setTimeout(save, 700)
  })
  form.addEventListener('submit', () => {
    leaving = true
    clearTimeout(timer)
    box('_turn').value = String(Number(box('_turn').value) + 1)
  })
  // A quick way out clears everything, so nothing may be kept behind it.
  for (const exit of document.querySelectorAll('[href$="/leave"]')) {
    exit.addEventListener('click', () => (leaving = true), { capture: true })
  }
  window.addEventListener('pagehide', () => {
    if (changed && !leaving && !document.querySelector('.govuk-exit-this-page-overlay')) {
      send(true).catch(() => undefined)
    }
  })
}
