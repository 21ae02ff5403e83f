import { hosting } from '../questions/hosting.ts'
import { research } from '../questions/research.ts'

/** By question, the options by which a person says that what decides is not known. */
export const notKnown: Readonly<Record<string, readonly string[]>> = {
  [hosting.certificate.id]: ['claimed'],
  [hosting.remote.id]: ['basisUnknown'],
  [research.transfers.id]: ['basisUnknown'],
}
