import type { Law } from './law.ts'
import type { Given } from './question.ts'

/** One more flow of data in a case, told apart by its name: its answers to the questions a flow is described by. */
export type Flow = { readonly name: string; readonly answers: Given }

/** The answers of a case with those of one flow in place of the main one's. */
export const inFlow = (law: Pick<Law, 'flow'>, given: Given, flow: Given): Given => {
  const described = new Set(law.flow?.questions)
  const of = (answers: Given, inside: boolean) => Object.entries(answers).filter(([id]) => described.has(id) === inside)
  return Object.fromEntries([...of(given, false), ...of(flow, true)])
}
