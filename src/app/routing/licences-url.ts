import { isSingleFile, rootFile } from './hash-router.ts'

const blobUrl = () =>
  URL.createObjectURL(
    new Blob([document.getElementById('licences')?.textContent ?? ''], { type: 'text/plain;charset=utf-8' }),
  )

/**
 * The URL of the licences of the bundled packages: a file of the site or, in the single file, a blob of its content.
 */
export const licencesUrl = isSingleFile ? blobUrl() : rootFile('licences.txt')
