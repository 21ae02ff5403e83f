import { expect, test } from 'vitest'
import { sourcesOf } from '../../src/core/law.ts'
import { questionsOf } from '../../src/core/outline.ts'
import type { Source } from '../../src/core/source.ts'
import { law } from '../../src/law/index.ts'
import { sayIn } from '../../src/text/eager/law-text.ts'
import { createSay, languages } from '../../src/text/law-text.ts'
import { importPart } from '../../src/text/locale-parts.ts'

test.each(languages)(
  'in %s, each part has the titles and gists of its sources, and no title that an earlier one has',
  async (lang) => {
    const asks = questionsOf(law.outline)
    const needed: readonly (readonly [part: 'first' | 'interview' | 'full', sources: readonly Source[]])[] = [
      ['first', asks[0]?.citing ?? []],
      ['interview', asks.flatMap(({ citing }) => citing)],
      ['full', sourcesOf(law)],
    ]
    let instruments = {}
    let sources = {}
    for (const [part, cited] of needed) {
      const { tables } = (await importPart[lang][part]()).words
      expect(Object.keys(tables.instruments ?? {}).filter((id) => Object.hasOwn(instruments, id))).toEqual([])
      instruments = { ...instruments, ...tables.instruments }
      sources = { ...sources, ...tables.sources }
      const say = createSay(lang, { instruments, sources })
      for (const source of cited) expect(say.source(source)).toEqual(sayIn(lang).source(source))
      expect(Object.keys(sources).length).toBe(new Set(cited.map(({ id }) => id)).size)
      expect(Object.keys(instruments).length).toBe(new Set(cited.map(({ instrument }) => instrument)).size)
    }
  },
)
