/** Downloads a text, in UTF-8, or bytes as a file. `type` is its MIME type. */
export const download = (name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void => {
  const isText = typeof content === 'string'
  const address = URL.createObjectURL(new Blob([content], { type: isText ? `${type};charset=utf-8` : type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
