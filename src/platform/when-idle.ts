/** Starts something once the page has loaded and the browser has nothing better to do. */
export const whenIdle = (start: () => unknown): void => {
  const idle = () => (window.requestIdleCallback ?? ((then: () => void) => setTimeout(then, 500)))(start)
  if (document.readyState === 'complete') idle()
  else addEventListener('load', idle)
}
