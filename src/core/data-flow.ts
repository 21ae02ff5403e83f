import type { Law } from './law.ts'
import type { Given } from './question.ts'

/** A further data flow of a case: a name, unique in the case, and answers to the questions that describe a flow. */
export type Flow = { readonly name: string; readonly answers: Given }

/** Returns the answers of a case in which the answers about the main data flow are replaced by those of `flow`. */
export const inFlow = (law: Pick<Law, 'flow'>, given: Given, flow: Given): Given => {
  const describing = new Set(law.flow?.questions)
  const entries = (answers: Given, aboutFlow: boolean) =>
    Object.entries(answers).filter(([id]) => describing.has(id) === aboutFlow)
  return Object.fromEntries([...entries(given, false), ...entries(flow, true)])
}
