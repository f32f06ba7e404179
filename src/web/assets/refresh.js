/**
 * Brings the parts of the page that follow from the answers up to date: where work would go, two answers side by
 * side, what is still wanted. The server works them out; a part that somebody is in is left alone.
 */
export async function refreshFrom(form) {
  try {
    const response = await fetch(location.href, { headers: { accept: 'text/html' } })
    if (!response.ok) return
    const fresh = new DOMParser().parseFromString(await response.text(), 'text/html')
    if (fresh.querySelector('[data-record-form]')?.dataset.who !== form.dataset.who) return
    for (const part of document.querySelectorAll('[data-refresh]')) {
      const now = fresh.getElementById(part.id)
      if (!now || now.innerHTML === part.innerHTML || part.contains(document.activeElement))
        continue
      part.replaceChildren(...now.childNodes)
    }
  } catch {
    // Without a connection the page stays as it is; the next save brings it up to date.
  }
}
