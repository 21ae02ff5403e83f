import { law } from '../../src/law/index.ts'

// Inputs as no person types them: the same for the same numbers.

/** The answers of the case that inputs are made from. */
export const answers = { 'project.actor': 'softwarePublisher', 'project.purpose': 'care', 'hosting.where': 'saas' }
export const flows = [{ name: 'Backup', answers: { 'hosting.where': 'backup' } }]
/** A case with everything that a file may hold. */
export const good = {
  ...{
    format: 'cadrage-case',
    version: 2,
    edition: law.edition,
    asOf: law.covers.from,
    title: 'Étude',
    answers,
    flows,
  },
  ...{ notes: { 'project.actor': 'a note' }, done: ['dpo'], aside: { answers: { 'old.question': 'yes' } } },
} as const
const pieces = [
  ...[
    '\u0000',
    '\u001B[2J',
    '\u202E',
    '\u2066',
    '\uFEFF',
    '\u200B',
    '\u3164',
    '\u2028',
    '\r\n',
    '\t',
    '\ud83d',
    '\udc00',
  ],
  ...[
    '<script>alert(1)</script>',
    '<img src="x" class="injected" onerror="injected=1">',
    '</title></style></textarea><b class="injected">',
    '$t(close)',
    '=1+1',
    '"',
    "'",
    '\\',
    '`',
    '[x](javascript:1)',
    '| a |',
    '# h',
    '---',
    '{{detail}}',
    '$&',
    '%',
    '%zz',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    '../',
    'é',
    '数据',
    'بيانات',
    '😀',
    '1e999',
    '-0',
    'null',
    '{',
    ']',
    ',',
    ':',
    ' ',
  ],
]
/** Returns a number from 0 to 1, without 1. */
type Random = () => number
/** Returns one of several things. */
export const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
/** Returns a text of fewer than `most` pieces that break programs. */
export const words = (random: Random, most = 12) =>
  Array.from({ length: Math.floor(random() * most) }, () => pick(random, pieces)).join('')
/** Returns a text with some characters removed, repeated, replaced or moved. */
export const altered = (random: Random, text: string): string => {
  let now = text
  for (let n = 1 + Math.floor(random() * 4); n > 0; n--) {
    const [from, to] = [random(), random()].map((share) => Math.floor(share * now.length)).sort((a, b) => a - b)
    const middle = now.slice(from, to)
    const more = pick(random, [
      '',
      middle + middle,
      words(random),
      [...middle].reverse().join('').slice(0, 40),
      pick(random, pieces),
    ])
    now = now.slice(0, from) + (random() < 0.5 ? middle.slice(0, 3) : middle) + more + now.slice(to)
  }
  return now.slice(0, 20_000)
}
/** Returns a value of any shape. */
export const someValue = (random: Random, depth = 0): unknown => {
  const inner = () => someValue(random, depth + 1)
  const kind = random()
  if (depth > 3 || kind < 0.5)
    return pick(random, [null, true, 0, -1, 1e21, '', words(random), [], {}, 'unsure', 'softwarePublisher'])
  if (kind < 0.75) return Array.from({ length: Math.floor(random() * 4) }, inner)
  return Object.fromEntries(
    Array.from({ length: Math.floor(random() * 4) }, () => [
      pick(random, [words(random), ...Object.keys(answers), 'name', 'answers', 'old.question']),
      inner(),
    ]),
  )
}
/** Returns the text of a case in which some fields have another value. */
export const someFile = (random: Random): string => {
  const fields: Record<string, unknown> = { ...good }
  for (let n = random() < 0.5 ? 0 : 1 + Math.floor(random() * 3); n > 0; n--)
    fields[pick(random, [...Object.keys(good), words(random, 3)])] = someValue(random)
  if (random() < 0.3) fields['title'] = words(random)
  if (random() < 0.3) fields['flows'] = [{ name: words(random), answers: {} }, ...flows]
  if (random() < 0.3) fields['notes'] = { 'project.actor': words(random, 40) }
  const text = JSON.stringify(fields)
  return random() < 0.3 ? altered(random, text) : text
}

/** Returns a text in the place of a day: one that is none, one that is no day of the calendar, or one far away. */
export const someDay = (random: Random): string => {
  const digits = (most: number) => String(Math.floor(random() * 10 ** most)).padStart(random() < 0.7 ? most : 1, '0')
  return pick(random, [
    () => `${digits(4)}-${digits(2)}-${digits(2)}`,
    () => `2026-${pick(random, ['02-29', '02-30', '04-31', '13-01', '00-00', '12-31', '1-1'])}`,
    () => `${pick(random, ['20266', '275760', '-0001', '+02026', '0000'])}-09-13`,
    () => pick(random, ['11/26/2026', '26/11/2026', '2026-11-26T10:00:00Z', '2026-W48-4', 'Infinity', '٢٠٢٦-١١-٢٦']),
    () => altered(random, '2026-11-26'),
    () => words(random, 4),
  ])()
}
