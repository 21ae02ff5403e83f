/** One way to see a scene: on a screen of a width in pixels, or on a sheet of A4. */
export type Look = {
  readonly width: number | 'print'
  readonly theme: 'light' | 'dark'
  readonly lang: 'fr' | 'en'
}
export const allWidths = [320, 768, 1280, 'print'] as const
export const allThemes = ['light', 'dark'] as const

/** Every look of a scene. Only a verdict is printed, and paper has no dark theme. */
export const looksOf = (
  scene: { readonly hash: string; readonly shows?: string },
  widths: readonly Look['width'][] = allWidths,
  themes: readonly Look['theme'][] = allThemes,
): readonly Look[] =>
  (['fr', 'en'] as const).flatMap((lang) =>
    widths.flatMap((width): readonly Look[] => {
      if (width !== 'print') return themes.map((theme) => ({ width, theme, lang }))
      return scene.hash === '#/verdict' && scene.shows === '.verdict' ? [{ width, theme: 'light', lang }] : []
    }),
  )

export const nameOf = ({ width, theme, lang }: Look): string => `${width}.${theme}.${lang}`

/** Two pictures of one look, compared; the files of those that differ are next to the page that shows them. */
export type Compared = {
  readonly look: Look
  /** Pixels of a hundred that differ, of the larger of both pictures. */
  readonly share: number
  readonly heights: readonly [before: number, after: number]
}
/** What the comparison of one scene found. A side that did not come to the scene says why. */
export type SceneResult = {
  readonly scene: string
  readonly compared: readonly Compared[]
  readonly unreached: { readonly before?: string; readonly after?: string }
  readonly lines: { readonly gone: readonly string[]; readonly come: readonly string[] }
}

/** The lines of text that stand on one side alone, each once, in their order. */
export const linesThatDiffer = (before: string, after: string): SceneResult['lines'] => {
  const [was, is] = [before, after].map(
    (text) =>
      new Set(
        text
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== ''),
      ),
  ) as [Set<string>, Set<string>]
  return { gone: [...was].filter((line) => !is.has(line)), come: [...is].filter((line) => !was.has(line)) }
}

const isReached = ({ unreached }: SceneResult) => unreached.before === undefined && unreached.after === undefined
export const differingLooks = ({ compared }: SceneResult): readonly Compared[] =>
  compared.filter(({ share }) => share > 0)

/** Returns “only in …” for a scene that one side alone comes to, “in neither” if none does; otherwise nothing. */
export const reachOf = (
  { unreached: { before, after } }: SceneResult,
  sides: readonly [before: string, after: string],
): string => {
  if (before !== undefined && after !== undefined) return 'in neither'
  if (before !== undefined) return `only in ${sides[1]}`
  return after === undefined ? '' : `only in ${sides[0]}`
}

/** A share below a hundredth of a percent is not written as none. */
export const percent = (share: number): string => (share < 0.01 ? '< 0.01 %' : `${share.toFixed(2)} %`)

/** Returns the table that is printed: each scene that differs with its largest share, then the totals. */
export const tableOf = (results: readonly SceneResult[], sides: readonly [before: string, after: string]): string => {
  const apart = results.filter((each) => isReached(each) && differingLooks(each).length > 0)
  const unreached = results.filter((each) => !isReached(each))
  const equal = results.length - apart.length - unreached.length
  const rows = [
    ...apart.map((each) => [
      each.scene,
      `${differingLooks(each).length} of ${each.compared.length}`,
      percent(Math.max(...each.compared.map(({ share }) => share))),
    ]),
    ...unreached.map((each) => [each.scene, reachOf(each, sides), '']),
  ]
  const table = [['scene', 'pictures that differ', 'largest share of pixels'], ...rows]
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)))
  const lines = table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  const missing = unreached.length === 0 ? '' : `, ${unreached.length} not on both sides`
  const total = `Scenes: ${equal} equal, ${apart.length} different${missing}.`
  return rows.length === 0 ? total : [...lines, '', total].join('\n')
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
/** The name of a picture’s file without its ending: of a scene, a look and a side. */
export const fileOf = (scene: string, look: Look, side: 'before' | 'after' | 'diff'): string =>
  `${scene.replaceAll(/[^a-z0-9]+/gi, '-')}.${nameOf(look)}.${side}`

const list = (heading: string, lines: readonly string[]) =>
  lines.length === 0
    ? ''
    : `<h4>${escaped(heading)}</h4><ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`

/** Returns a page that shows every scene that differs: both pictures of each look, where they differ, and the words. */
export const pageOf = (results: readonly SceneResult[], sides: readonly [before: string, after: string]): string => {
  const [before, after] = sides
  const shown = results.filter((each) => !isReached(each) || differingLooks(each).length > 0)
  const words = (at: 'gone' | 'come') => {
    const scenes = new Map<string, number>()
    for (const { lines } of results) for (const line of lines[at]) scenes.set(line, (scenes.get(line) ?? 0) + 1)
    return [...scenes].sort(([, a], [, b]) => b - a).map(([line, count]) => `${count} × ${line}`)
  }
  const picture = (each: SceneResult, { look }: Compared, side: 'before' | 'after' | 'diff', label: string) => {
    const file = `${fileOf(each.scene, look, side)}.png`
    const alt = escaped(`${each.scene}, ${nameOf(look)}: ${label}`)
    return `<figure><figcaption>${escaped(label)}</figcaption><a href="${file}"><img loading="lazy" src="${file}" alt="${alt}"></a></figure>`
  }
  const lookShown = (each: SceneResult, of: Compared) => {
    const [was, is] = of.heights
    const tall = was === is ? '' : `, ${was} px tall before and ${is} px after`
    return `<h3>${escaped(nameOf(of.look))}: ${percent(of.share)}${tall}</h3><div class="row">${picture(each, of, 'before', before)}${picture(each, of, 'after', after)}${picture(each, of, 'diff', 'what differs')}</div>`
  }
  const sceneShown = (each: SceneResult) => {
    const reasons = Object.values(each.unreached).map((why) => `<pre>${escaped(why)}</pre>`)
    const reach = reachOf(each, sides)
    return `<section><h2>${escaped(each.scene)}</h2>${reach === '' ? '' : `<p>${escaped(reach)}</p>`}${reasons.join('')}${list(`Lines only in ${before}`, each.lines.gone)}${list(`Lines only in ${after}`, each.lines.come)}${differingLooks(
      each,
    )
      .map((of) => lookShown(each, of))
      .join('')}</section>`
  }
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>${escaped(`${before} and ${after}`)}</title>
<style>body{font:1rem/1.5 sans-serif;margin:2rem}.row{display:flex;gap:1rem;align-items:start}figure{margin:0;flex:1;min-width:0}img{max-width:100%;border:1px solid #888}</style>
<h1>${escaped(`${before} and ${after}`)}</h1>
<pre>${escaped(tableOf(results, sides))}</pre>
<details><summary>Lines of text that differ, with the number of scenes</summary>${list(`Only in ${before}`, words('gone'))}${list(`Only in ${after}`, words('come'))}</details>
${shown.map(sceneShown).join('\n')}
</html>
`
}
