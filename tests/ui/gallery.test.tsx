// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { i18nIn } from '../../src/text/eager/i18n.ts'
import { languages } from '../../src/text/eager/law-text.ts'
import { galleryExamples } from '../../src/ui/gallery/examples.tsx'
import { WordsContext } from '../../src/ui/hooks/use-words.ts'

afterEach(cleanup)

describe.each(languages)('in %s, each primitive of the gallery', (lang) => {
  const shown = (name: string) => {
    const example = galleryExamples.find((e) => e.name === name)
    if (!example) throw new Error(`The gallery has no example “${name}”.`)
    return render(<WordsContext value={i18nIn(lang)}>{example.show(lang)}</WordsContext>).container
  }
  test.each(galleryExamples.map(({ name }) => name))(
    '%s: controls have names, and images are hidden from screen readers',
    (name) => {
      const container = shown(name)
      expect(container.textContent?.length || container.querySelectorAll('svg').length).toBeGreaterThan(0)
      for (const role of ['button', 'link', 'radio', 'checkbox', 'group'] as const)
        expect(screen.queryAllByRole(role, { name: '' }).filter((e) => e.tagName !== 'DETAILS')).toEqual([])
      for (const picture of container.querySelectorAll('svg')) expect(picture.getAttribute('aria-hidden')).toBe('true')
      const ids = [...container.querySelectorAll('[id]')].map((e) => e.id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(container.querySelector('[style]')).toBeNull()
      for (const described of container.querySelectorAll('[aria-describedby]'))
        for (const id of described.getAttribute('aria-describedby')?.split(' ') ?? []) expect(ids).toContain(id)
    },
  )
  test('radio buttons are in a group named by the question, and none is selected at first', () => {
    shown('one choice, nothing chosen')
    const radios = within(screen.getByRole('group', { name: /\?$/ })).getAllByRole<HTMLInputElement>('radio')
    expect(radios.map((r) => r.checked)).toEqual([false, false, false])
  })
  test('an error describes its group', () => {
    shown('a group with its error')
    expect(screen.getByRole('group', { description: lang === 'fr' ? /Choisissez/ : /Choose/ })).toBeTruthy()
  })
  test('only a verb and the subject after it are kept on one line', () => {
    const container = shown('a title with its verb whole')
    const unbroken = [...container.querySelectorAll('.unbroken')].map((e) => e.textContent)
    expect(unbroken).toEqual(lang === 'fr' ? ['a-t-il'] : [])
  })
  test('the icons of the states differ by outline and sign, not only by colour', () => {
    const paths = [...shown('states').querySelectorAll('path')].map((p) => p.getAttribute('d'))
    expect(paths.length).toBe(10)
    expect(new Set(paths).size).toBe(10)
  })
})
