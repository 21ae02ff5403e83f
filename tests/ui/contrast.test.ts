import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const tokens = readFileSync(new URL('../../src/ui/styles/tokens.css', import.meta.url), 'utf8')
const pairs = new Map(
  [...tokens.matchAll(/--([a-z-]+): light-dark\(\s*(#[\da-f]+),\s*(#[\da-f]+)\s*\)/gi)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
)
const channel = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
const luminance = (colour: string) => {
  const hex = colour.length === 4 ? colour.slice(1).replaceAll(/./g, '$&$&') : colour.slice(1)
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((i) => channel(Number.parseInt(hex.slice(i, i + 2), 16) / 255))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (one: string, other: string) => {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const colour = (name: string) => {
    const pair = pairs.get(name)
    if (!pair) throw new Error(`tokens.css has no colour --${name} in light-dark().`)
    return pair[theme]
  }
  test.each(['ink', 'soft', 'accent', 'stop', 'wait', 'good'])(
    '--%s has a contrast of 7:1 on every background',
    (name) => {
      for (const ground of ['paper', 'sheet', 'tint'])
        expect(contrast(colour(name), colour(ground)), ground).toBeGreaterThanOrEqual(7)
    },
  )
  test('text on the accent has a contrast of 7:1', () =>
    expect(contrast(colour('on-accent'), colour('accent'))).toBeGreaterThanOrEqual(7))
  test('the border of a control has a contrast of 3:1', () => {
    for (const ground of ['paper', 'sheet', 'tint'])
      expect(contrast(colour('edge'), colour(ground)), ground).toBeGreaterThanOrEqual(3)
  })
})
