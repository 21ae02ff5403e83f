/**
 * Opens the `details` around an element, scrolls to it and focuses it. The address does not change, so that Back leaves
 * the page.
 */
export const reveal = (id: string): void => {
  const element = document.getElementById(id)
  for (let around = element?.closest('details'); around; around = around.parentElement?.closest('details'))
    around.open = true
  element?.scrollIntoView()
  element?.focus({ preventScroll: true })
}
