/** Paper cannot be unfolded: what says so is open while the page is printed, and then again as it was. */
export function unfoldForPrint(page) {
  let unfolded = []
  addEventListener('beforeprint', () => {
    unfolded = [...page.querySelectorAll('details.tw-prints-open:not([open])')]
    for (const fold of unfolded) fold.open = true
  })
  addEventListener('afterprint', () => {
    for (const fold of unfolded) fold.open = false
  })
}
