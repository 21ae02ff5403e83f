import { PNG } from 'pngjs'
import { describe, expect, test } from 'vitest'
import {
  linesThatDiffer,
  looksOf,
  nameOf,
  pageOf,
  type SceneResult,
  tableOf,
} from '../support/browser/look-comparison.ts'
import { comparedWhole } from '../support/browser/pictures.ts'

const verdict = { hash: '#/verdict', shows: '.verdict' }
const sides = ['14a4ae5', 'the working tree'] as const
const look = { width: 320, theme: 'light', lang: 'fr' } as const
const result = (scene: string, share: number): SceneResult => ({
  scene,
  compared: [
    { look, share, heights: [900, 900] },
    { look: { ...look, lang: 'en' }, share: 0, heights: [900, 900] },
  ],
  unreached: {},
  lines: { gone: [], come: [] },
})

describe('the looks of a scene', () => {
  test('are each width, theme and language', () => {
    const names = looksOf({ hash: '#/' }).map(nameOf)
    expect(names).toHaveLength(12)
    expect(new Set(names).size).toBe(12)
    expect(names).toContain('768.dark.en')
  })
  test('of a verdict are a sheet of paper in each language too', () => {
    expect(looksOf(verdict).map(nameOf)).toEqual(expect.arrayContaining(['print.light.fr', 'print.light.en']))
    expect(looksOf(verdict)).toHaveLength(14)
  })
  test('are those that were asked for', () => {
    expect(looksOf(verdict, [320], ['light']).map(nameOf)).toEqual(['320.light.fr', '320.light.en'])
    expect(looksOf({ hash: '#/' }, ['print'])).toEqual([])
  })
})

describe('the table', () => {
  test('counts what is equal', () => {
    expect(tableOf([result('start', 0), result('about', 0)], sides)).toBe('Scenes: 2 equal, 0 different.')
  })
  test('lists what differs with the largest share, and what one side does not have', () => {
    const missing = { ...result('gallery', 0), compared: [], unreached: { before: 'Timeout' } }
    const gone = { ...missing, scene: 'old', unreached: { after: 'Timeout' } }
    const nowhere = { ...missing, scene: 'no', unreached: { before: 'Timeout', after: 'Timeout' } }
    expect(tableOf([result('start', 0), result('rules', 1.234), missing, gone, nowhere], sides).split('\n')).toEqual([
      'scene    pictures that differ      largest share of pixels',
      'rules    1 of 2                    1.23 %',
      'gallery  only in the working tree',
      'old      only in 14a4ae5',
      'no       in neither',
      '',
      'Scenes: 1 equal, 1 different, 3 not on both sides.',
    ])
  })
  test('does not write a single pixel as none', () => {
    expect(tableOf([result('rules', 0.0001)], sides)).toContain('< 0.01 %')
  })
})

test('lines of text on one side alone are listed once', () => {
  expect(linesThatDiffer('The card\nWhy\n\nWhy', ' Why\nCase summary\nCase summary')).toEqual({
    gone: ['The card'],
    come: ['Case summary'],
  })
})

test('the page shows the scenes and looks that differ alone, and escapes what it quotes', () => {
  const page = pageOf([result('start', 0), { ...result('rules', 2), lines: { gone: ['<b>'], come: ['a & b'] } }], sides)
  expect(page).toContain('rules.320.light.fr.before.png')
  expect(page).not.toContain('rules.320.light.en')
  expect(page).not.toContain('start.320')
  expect(page).toContain('&lt;b>')
  expect(page).toContain('a &amp; b')
})

describe('two screenshots', () => {
  const picture = (height: number, red: number) => {
    const png = new PNG({ width: 10, height })
    for (let at = 0; at < png.data.length; at += 4) png.data.set([at === 0 ? red : 0, 0, 0, 255], at)
    return PNG.sync.write(png)
  }
  test('that are the same do not differ', () => {
    expect(comparedWhole(picture(10, 0), picture(10, 0)).share).toBe(0)
  })
  test('differ by one pixel of a slightly other colour', () => {
    expect(comparedWhole(picture(10, 0), picture(10, 3)).share).toBe(1)
  })
  test('differ by what stands on the taller one alone', () => {
    const { share, heights } = comparedWhole(picture(10, 0), picture(20, 0))
    expect(share).toBe(50)
    expect(heights).toEqual([10, 20])
  })
})
