/**
 * The "/" key goes to the search box, unless somebody is typing. The page leaves the attribute out
 * for people who turned the key off (WCAG 2.1.4: dictation software "presses" single letters).
 */
export function listenForSearchKey(page) {
  const box = page.querySelector('[data-search-key]')
  if (!box) return
  page.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.target.closest('input, textarea, select, [contenteditable]')) return
    event.preventDefault()
    box.focus()
    box.select()
  })
}
