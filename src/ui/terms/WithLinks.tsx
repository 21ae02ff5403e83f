/** An address in a text, and the words before it that name what it leads to: “The list of ANS: https://…”. */
const named = /^(.*?)((?!\s)(?:(?!\.\s|:\s).)+?)(\s*[:,]\s+)$/su

/**
 * Renders a text in which every address is a link. What ends a sentence after an address is not part of it. The words
 * before an address are part of its link and are its name for screen readers, which would spell the address.
 */
export const WithLinks = ({ text, lang }: { readonly text: string; readonly lang: string }) => {
  const parts = text.split(/(https:\/\/[^\s)]*[^\s).,;])/)
  return parts.map((part, i) => {
    const french = lang === 'fr' ? undefined : 'fr'
    if (!part.startsWith('https://')) return parts[i + 1] === undefined ? part : (named.exec(part)?.[1] ?? part)
    const [, , name = '', separator = ''] = named.exec(parts[i - 1] ?? '') ?? []
    return (
      <a key={part} href={part} rel='noreferrer' hrefLang='fr' lang={name === '' ? french : undefined}>
        {name}
        <span aria-hidden={name !== '' || undefined} lang={french}>
          {separator}
          {part}
        </span>
      </a>
    )
  })
}
