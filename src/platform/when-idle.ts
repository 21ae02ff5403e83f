/** Calls `start` once the page has loaded and the browser is idle. */
export const whenIdle = (start: () => unknown): void => {
  const idle = () =>
    (window.requestIdleCallback ?? ((callback: () => void) => setTimeout(callback, 500)))(() => start())
  if (document.readyState === 'complete') idle()
  else addEventListener('load', idle)
}
