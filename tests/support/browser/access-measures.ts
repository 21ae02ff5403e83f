import type { Page } from 'playwright-core'

/** Where the Tab key leads on a page, from its start to its end, and what is wrong on the way. */
export type TabWalk = {
  readonly stops: number
  /** Controls that are shown and that Tab did not come to; of a group of radios, one is enough. */
  readonly missed: readonly string[]
  readonly withoutOutline: readonly string[]
  readonly obscured: readonly string[]
}

/** Presses Tab until the page is left. Throws if that does not happen: a trap, or a page without an end. */
export const tabThrough = async (page: Page, most = 400): Promise<TabWalk> => {
  await page.evaluate(() => {
    const told = (of: Element) =>
      `${of.tagName.toLowerCase()}${of.id && `#${of.id}`} ${(of.textContent ?? '').trim().slice(0, 40)}`
    const met = new Set<Element>()
    const withoutOutline: string[] = []
    const obscured: string[] = []
    const isOutlined = (of: Element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(of)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    }
    const note = () => {
      const now = document.activeElement
      if (!now || now === document.body || met.has(now)) return false
      met.add(now)
      const row = now.closest('.choice')
      if (!isOutlined(now) && !(row && isOutlined(row))) withoutOutline.push(told(now))
      const box = now.getBoundingClientRect()
      const points = [
        [box.left + box.width / 2, box.top + box.height / 2],
        [box.left + 3, box.top + 3],
        [box.right - 3, box.bottom - 3],
      ] as const
      const labels = now instanceof HTMLInputElement ? [...(now.labels ?? [])] : []
      const own = [now, ...labels]
      const isSeen = points.some(([x, y]) => {
        const there = document.elementFromPoint(x, y)
        return there !== null && own.some((each) => each.contains(there) || there.contains(each))
      })
      if (!isSeen) obscured.push(told(now))
      return true
    }
    const missed = () => {
      const groups = new Set(
        [...met].flatMap((e) => (e instanceof HTMLInputElement && e.type === 'radio' ? e.name : [])),
      )
      return [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
        .filter((e) => e.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
        .filter((e) => !met.has(e) && !(e instanceof HTMLInputElement && e.type === 'radio' && groups.has(e.name)))
        .map(told)
    }
    Object.assign(window, {
      tabs: { note, found: () => ({ stops: met.size, missed: missed(), withoutOutline, obscured }) },
    })
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    getSelection()?.removeAllRanges()
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
  })
  type Tabs = { tabs: { note: () => boolean; found: () => TabWalk } }
  for (let n = 0; n < most; n++) {
    await page.keyboard.press('Tab')
    if (!(await page.evaluate(() => (window as unknown as Tabs).tabs.note())))
      return page.evaluate(() => (window as unknown as Tabs).tabs.found())
  }
  throw new Error(`${most} times Tab did not leave ${page.url()}`)
}

/** Controls smaller than 24 by 24 pixels, with the label that belongs to them. A link inside a sentence is exempt. */
export const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isInSentence = (of: Element) => {
      if (of.tagName !== 'A' || getComputedStyle(of).display !== 'inline') return false
      let block = of.parentElement
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement
      const others = (block?.textContent ?? '').replace(of.textContent ?? '', '')
      return /[\p{L}\d]/u.test(others)
    }
    return [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
      .filter((e) => e.checkVisibility({ visibilityProperty: true }) && !isInSentence(e) && !e.matches('.skip'))
      .flatMap((e) => {
        const parts = [e, ...(e instanceof HTMLInputElement ? (e.labels ?? []) : [])].map((p) =>
          p.getBoundingClientRect(),
        )
        const width = Math.max(...parts.map((b) => b.right)) - Math.min(...parts.map((b) => b.left))
        const height = Math.max(...parts.map((b) => b.bottom)) - Math.min(...parts.map((b) => b.top))
        return Math.min(width, height) < 24
          ? [
              `${e.tagName.toLowerCase()} “${(e.textContent ?? '').trim().slice(0, 40)}” ${Math.round(width)} × ${Math.round(height)}`,
            ]
          : []
      })
  })

/** Elements that move when a person has asked for less motion. */
export const moving = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((e) =>
      [undefined, '::before', '::after'].flatMap((pseudo) => {
        const { transitionDuration, animationName } = getComputedStyle(e, pseudo)
        const isStill =
          transitionDuration.split(',').every((d) => Number.parseFloat(d) === 0) && animationName === 'none'
        return isStill ? [] : [`${e.tagName.toLowerCase()}.${e.className}${pseudo ?? ''}`]
      }),
    ),
  )

/** Sets the text apart as WCAG 1.4.12 says; the page must be one whose policy looks away. */
export const spaceText = (page: Page) =>
  page.addStyleTag({
    content:
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  })

/** Texts that are cut, or that come out of their box, and the page if it has to be pushed sideways. */
export const cutTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isText = (e: Element) =>
      [...e.childNodes].some((n) => n.nodeType === 3 && (n.textContent ?? '').trim() !== '')
    /** Words that are there for who listens only, cut down to nothing on purpose. */
    const isUnseen = (e: Element | null): boolean =>
      e !== null && (getComputedStyle(e).clipPath === 'inset(50%)' || isUnseen(e.parentElement))
    const cut = [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter(
        (e) => isText(e) && e.checkVisibility({ visibilityProperty: true }) && !e.closest('.skip') && !isUnseen(e),
      )
      .filter((e) => getComputedStyle(e).display !== 'inline')
      .filter((e) => e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 6)
      .map((e) => `${e.tagName.toLowerCase()}.${e.className} “${(e.textContent ?? '').trim().slice(0, 40)}”`)
    const wide =
      document.documentElement.scrollWidth > innerWidth ? [`the page is ${document.documentElement.scrollWidth}`] : []
    return [...wide, ...cut]
  })

/**
 * Passages of French that stand in a page of another language without saying so, known by words that only French has.
 * Names of acts and bodies, and technical terms in brackets after their translation, need no mark (WCAG 3.1.2); the name
 * that a person gave a case is in the language of that person.
 */
export const frenchUnmarked = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const french = /(?<![\p{L}-])(alinéa|dernier|premier|du|des|et|relatif|portant|annexe)(?![\p{L}])(?! al\b)/iu
    const names =
      /Loi Informatique et Libertés|Ségur du numérique|Défenseur des droits|Agence du numérique en santé|Code de la santé publique|[[(][^\])]*[\])]/gi
    const found: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const text = (node.textContent ?? '').replaceAll(names, '')
      const { lang = '' } = node.parentElement?.closest<HTMLElement>('[lang]') ?? {}
      if (node.parentElement?.matches('.report-head strong')) continue
      if (french.test(text) && lang !== 'fr') found.push(text.trim().slice(0, 120))
    }
    return found
  })
