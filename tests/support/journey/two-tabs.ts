import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { type CaseLibrary, caseLibrary } from '../../../src/platform/case-library.ts'

/** The name of a copy, in English. */
export const copyOf = (name: string) => `${name} (copy)`

const open: CaseLibrary[] = []
/** Opens the library in another tab of the same browser. */
export const tab = (): CaseLibrary => {
  const library = caseLibrary()
  open.push(library)
  return library
}
/** Opens the library in a tab and gives the user’s consent. */
export const agreedTab = async (): Promise<CaseLibrary> => {
  const library = tab()
  await library.agree()
  return library
}
/** Closes all tabs and replaces the database with an empty one. */
export const newBrowser = async (): Promise<void> => {
  await Promise.all(open.splice(0).map((library) => library.close()))
  globalThis.indexedDB = new IDBFactory()
}
/** Returns a result narrowed to one kind. Throws if it is of another. */
export const as = <R extends { readonly kind: string }, K extends R['kind']>(
  result: R,
  kind: K,
): Extract<R, { readonly kind: K }> => {
  if (result.kind !== kind) throw new Error(`expected “${kind}”, got ${JSON.stringify(result)}`)
  return result as Extract<R, { readonly kind: K }>
}
