import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dist } from '../browser/browser.ts'

/** The publisher that the second version names in its legal notices. */
export const secondPublisher = 'The second version'
let built: string | undefined

/** Returns the folder of a second version of the site, built once for all journeys. */
const secondVersion = (): string => {
  if (built !== undefined) return built
  const folder = mkdtempSync(join(tmpdir(), 'cadrage-second-'))
  execFileSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'],
    { env: { ...process.env, VITE_PUBLISHER: secondPublisher } },
  )
  built = folder
  return folder
}

/** Removes what these journeys have built. */
export const removeSecondVersion = (): void => {
  if (built !== undefined) rmSync(built, { recursive: true, force: true })
  built = undefined
}

/** A folder that a host serves, and in which a release can be replaced. */
export type Published = {
  readonly folder: string
  /** Replaces the first version as a whole. */
  readonly replace: () => void
  /** Puts the pages of the second version over the files of the first, as a copy that is not complete does. */
  readonly replaceHalf: () => void
}
/** Makes a part of a journey on a folder that contains the built site. */
export const withRelease = async (part: (published: Published) => Promise<void>): Promise<void> => {
  const second = secondVersion()
  const folder = mkdtempSync(join(tmpdir(), 'cadrage-release-'))
  const publish = (from: string) => {
    rmSync(folder, { recursive: true, force: true })
    cpSync(from, folder, { recursive: true })
  }
  publish(dist)
  try {
    await part({
      folder,
      replace: () => publish(second),
      replaceHalf: () => {
        publish(second)
        for (const files of ['assets', 'boot']) {
          rmSync(join(folder, files), { recursive: true })
          cpSync(join(dist, files), join(folder, files), { recursive: true })
        }
      },
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
