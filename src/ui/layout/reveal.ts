/** Opens what is folded around an element, scrolls to it and gives it the focus. The address stays: Back leaves the page. */
export const reveal = (id: string): void => {
  const element = document.getElementById(id)
  for (let fold = element?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true
  element?.scrollIntoView()
  element?.focus({ preventScroll: true })
}
