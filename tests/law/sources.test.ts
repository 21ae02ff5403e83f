import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import enInstruments from '../../locales/en/instruments.json'
import enSources from '../../locales/en/sources.json'
import frInstruments from '../../locales/fr/instruments.json'
import frSources from '../../locales/fr/sources.json'
import { sourcesOf } from '../../src/core/law.ts'
import type { Source } from '../../src/core/source.ts'
import { law } from '../../src/law/index.ts'
import * as files from '../../src/law/sources/index.ts'

// `instrument` throws when a source repeats a value of its instrument, and the types require a title and a gist for each id.

const sources = Object.values(files).flatMap((file) => Object.values<Source>(file))
const sorted = (ids: Iterable<string>) => [...ids].sort()

test('the list of files is whole', () => {
  const withoutSources = ['index.ts', 'csp.ts']
  const found = readdirSync(new URL('../../src/law/sources/', import.meta.url)).filter(
    (f) => !withoutSources.includes(f),
  )
  expect(found.length).toBe(Object.keys(files).length)
})
test('each source is cited, and has an id of its own', () => {
  expect(sorted(sources.map(({ id }) => id))).toEqual(sorted(sourcesOf(law).map(({ id }) => id)))
})
test.each([
  ['fr', frInstruments, frSources],
  ['en', enInstruments, enSources],
])('in %s, nothing has a title or a gist but the instruments and sources', (_lang, titles, gists) => {
  expect(sorted(Object.keys(titles))).toEqual(sorted(new Set(sources.map(({ instrument }) => instrument))))
  expect(sorted(Object.keys(gists))).toEqual(sorted(sources.map(({ id }) => id)))
})
test.each([
  ['fr', frInstruments],
  ['en', enInstruments],
])('in %s, no two instruments share a title', (_lang, titles) => {
  expect(new Set(Object.values(titles)).size).toBe(Object.keys(titles).length)
})
test('an instrument is in one file, but for the public health code', () => {
  const places = Object.entries(files).flatMap(([name, file]) =>
    [...new Set(Object.values<Source>(file).map(({ instrument }) => instrument))].map((id) => ({ id, name })),
  )
  const elsewhere = places.filter(({ id, name }) => places.some((other) => other.id === id && other.name !== name))
  expect([...new Set(elsewhere.map(({ id }) => id))]).toEqual(['csp'])
})
