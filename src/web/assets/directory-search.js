/**
 * Looks while somebody types, a moment after the last letter. What is found takes the place of what stood there; the
 * search itself still works by its button, which is what is counted.
 */
const pauseMilliseconds = 600

for (const form of document.querySelectorAll('[data-live-search]')) {
  let timer
  let asking
  form.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(look, pauseMilliseconds)
  })

  async function look() {
    asking?.abort()
    asking = new AbortController()
    const { signal } = asking
    const body = new URLSearchParams(new FormData(form))
    body.set('live', 'yes')
    try {
      const reply = await fetch(form.action, { method: 'post', body, signal })
      if (!reply.ok) return
      const fresh = new DOMParser().parseFromString(await reply.text(), 'text/html')
      const now = fresh.getElementById(form.dataset.liveSearch)
      if (now) document.getElementById(form.dataset.liveSearch).replaceChildren(...now.childNodes)
    } catch {
      // Without a connection, or once more was typed, what stands there stays.
    }
  }
}
