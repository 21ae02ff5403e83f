import type { Condition } from '../core/condition.ts'

/** Returns a condition as text with ids, such as `project.purpose = research and not (outside)`. */
export const printCondition = (condition: Condition): string => {
  switch (condition.kind) {
    case 'answered': {
      const { question, oneOf } = condition
      return oneOf.length === 1 ? `${question.id} = ${oneOf[0]}` : `${question.id} in {${oneOf.join(', ')}}`
    }
    case 'fact':
      return condition.id
    case 'not':
      return `not ${inBrackets(condition.of)}`
    case 'disputed':
      return condition.reading === 'open' ? `disputed ${inBrackets(condition.of)}` : printCondition(condition.of)
    case 'all':
      return condition.of.map(inBrackets).join(' and ')
    case 'any':
      return condition.of.map(inBrackets).join(' or ')
    default:
      return condition satisfies never
  }
}

const inBrackets = (condition: Condition): string =>
  condition.kind === 'all' || condition.kind === 'any' ? `(${printCondition(condition)})` : printCondition(condition)
