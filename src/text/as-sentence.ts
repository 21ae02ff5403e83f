/** Returns a phrase with a capital. */
export const capital = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1)
/** Returns a phrase as a sentence: with a capital, and a full stop unless it ends with an address or has one. */
export const asSentence = (phrase: string): string =>
  capital(phrase) + (/https:\/\/\S+$|[.!?]$/.test(phrase) ? '' : '.')
