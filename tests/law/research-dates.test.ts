import { expect, test } from 'vitest'
import { law } from '../../src/law/index.ts'
import { mfaOn, mfaRows } from '../support/law/rows/research-dates.ts'

test.each(mfaRows)('CH-2: %s', (_, of, day, says) => expect(mfaOn(law, of, day)).toEqual(says))
