// @ts-check
import { blanksIn, shown } from './new/blank.mjs'

const blanks = blanksIn(process.cwd())
for (const one of blanks) console.error(shown(one))
if (blanks.length > 0) console.error(`${blanks.length} blanks are left to write.`)
process.exitCode = blanks.length === 0 ? 0 : 1
