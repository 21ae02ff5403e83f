/** Puts a text on the clipboard. Says whether it could: a browser may refuse, or have none. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
