import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { type CaseLibrary, caseLibrary } from '../../../src/platform/case-library.ts'

/** The name of a copy, in English. */
export const copyOf = (name: string) => `${name} (copy)`

const open: CaseLibrary[] = []
/** One more tab of the same browser. */
export const tab = (): CaseLibrary => {
  const library = caseLibrary()
  open.push(library)
  return library
}
/** A browser in which the person has agreed, with nothing kept yet. */
export const agreedTab = async (): Promise<CaseLibrary> => {
  const library = tab()
  await library.agree()
  return library
}
/** Closes every tab and starts with a new browser. */
export const newBrowser = async (): Promise<void> => {
  await Promise.all(open.splice(0).map((library) => library.close()))
  globalThis.indexedDB = new IDBFactory()
}
/** The value, when it is of the kind a test goes on from. */
export const as = <R extends { readonly kind: string }, K extends R['kind']>(
  result: R,
  kind: K,
): Extract<R, { readonly kind: K }> => {
  if (result.kind !== kind) throw new Error(`expected “${kind}”, got ${JSON.stringify(result)}`)
  return result as Extract<R, { readonly kind: K }>
}
