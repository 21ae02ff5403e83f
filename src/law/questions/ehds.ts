import { manyOf, oneOf, theme } from '../../core/question.ts'

/** The role of the user under the European Health Data Space, Regulation (EU) 2025/327. */
export const ehds = theme('ehds', {
  product: oneOf('record', 'wellness', 'device', 'general', 'none'),
  part: manyOf('make', 'modify', 'import', 'resell', 'none'),
  delivery: oneOf('installed', 'service', 'hybrid', 'inHouse'),
  claim: oneOf('yes', 'no'),
  categories: manyOf('first', 'second'),
  size: oneOf('micro', 'larger'),
  holdings: manyOf('records', 'devices', 'wellness', 'registries', 'genetics', 'trials', 'determinants', 'none'),
  reuse: oneOf('no', 'research', 'policy'),
  buyer: oneOf('yes', 'no'),
})
