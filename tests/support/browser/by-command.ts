import { assessCommand } from '../../../src/cli/assess.ts'
import type { Lang } from '../../../src/text/eager/law-text.ts'
import type { Told } from '../law/gist.ts'

/** Our cases hold nothing that this edition does not know. */
const refuse = (line: string): never => {
  throw new Error(line)
}
/** What the command line says of a case file. */
export const byCommand = (file: string, lang: Lang = 'fr'): Told =>
  JSON.parse(assessCommand([file, '--lang', lang], refuse)) as Told
