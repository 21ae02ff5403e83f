import { allOf, fact, isNot } from '../../core/condition.ts'
import { bars } from '../bars/index.ts'

/** No prohibition stands in the way. */
export const noBar = fact('noBar', allOf(...bars.map((b) => isNot(b.when))))
