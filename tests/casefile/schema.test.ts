import { readFileSync } from 'node:fs'
import { toJsonSchema } from '@valibot/to-json-schema'
import { expect, test } from 'vitest'
import { caseSchema } from '../../src/casefile/schema.ts'

/** Lists are checked for repeats, texts for half characters; only the first can be said in a JSON Schema. */
const uniqueIf = (isList: boolean) => (isList ? { uniqueItems: true } : {})

// `npx vitest run tests/casefile/schema.test.ts --update` writes the published schema anew.
test('the published schema is the one definition that reads', async () => {
  const { $schema, ...schema } = toJsonSchema(caseSchema, {
    target: 'draft-2020-12',
    typeMode: 'output',
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'check' ? { ...jsonSchema, ...uniqueIf(jsonSchema.type === 'array') } : undefined,
  })
  const published = { $schema, title: 'Cadrage case file, version 2', ...schema }
  await expect(`${JSON.stringify(published, null, 2)}\n`).toMatchFileSnapshot('../../public/case-file.schema.json')
})

test('it holds no rule that a browser’s policy against evaluated text would stop', () => {
  const library = readFileSync('node_modules/valibot/dist/index.mjs', 'utf8')
  expect(library.length).toBeGreaterThan(10_000)
  expect(library).not.toMatch(/\bFunction\s*\(|\beval\s*\(/)
})
