/** What unfolds over the page is folded again by Escape, which gives the focus back, and by a press anywhere else. */
export function foldAgain(page) {
  const box = page.querySelector('[data-folds-again]')
  if (!box) return
  page.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !box.open) return
    box.open = false
    box.querySelector('summary').focus()
  })
  page.addEventListener('click', (event) => {
    if (!box.contains(event.target)) box.open = false
  })
}
