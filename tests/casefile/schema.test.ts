import { readFileSync } from 'node:fs'
import { toJsonSchema } from '@valibot/to-json-schema'
import { expect, test } from 'vitest'
import { caseSchema } from '../../src/casefile/schema.ts'

/** Lists are checked for duplicates, texts for lone surrogates. JSON Schema can only express the first check. */
const uniqueIf = (isList: boolean) => (isList ? { uniqueItems: true } : {})

// `npx vitest run tests/casefile/schema.test.ts --update` updates the published schema.
test('the published schema is generated from the schema that reads files', async () => {
  const { $schema, ...schema } = toJsonSchema(caseSchema, {
    target: 'draft-2020-12',
    typeMode: 'output',
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'check' ? { ...jsonSchema, ...uniqueIf(jsonSchema.type === 'array') } : undefined,
  })
  const published = { $schema, title: 'Cadrage case file, version 3', ...schema }
  await expect(`${JSON.stringify(published, null, 2)}\n`).toMatchFileSnapshot('../../public/case-file.schema.json')
})

test('the schema library evaluates no code from text, which the content security policy would block', () => {
  const library = readFileSync('node_modules/valibot/dist/index.mjs', 'utf8')
  expect(library.length).toBeGreaterThan(10_000)
  expect(library).not.toMatch(/\bFunction\s*\(|\beval\s*\(/)
})
