import type { Plugin } from 'vite'

const asynchronous = /write-excel-file\/modules\/zip\/zipToArrayBuffer\.js$/

/**
 * Replaces the asynchronous ZIP of `write-excel-file` by the synchronous one that the package holds beside it: the
 * former starts a worker from a blob for a large sheet, which the policy of the page forbids. The build fails where the
 * package no longer has such a file.
 */
export const synchronousZip = (): Plugin => {
  let isFound = false
  return {
    name: 'synchronous-zip',
    apply: 'build',
    load: (id) => {
      if (!asynchronous.test(id)) return undefined
      isFound = true
      return "import zip from './zipToArrayBufferSync.js'\nexport default (files) => Promise.resolve(zip(files))"
    },
    buildEnd: (error) => {
      if (!error && !isFound)
        throw new Error('synchronous-zip.ts: write-excel-file has no zipToArrayBuffer.js. Look how it makes its ZIP.')
    },
  }
}
