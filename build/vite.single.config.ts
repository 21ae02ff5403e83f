import { defineConfig } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import site from '../vite.config.ts'
import { lawByPart } from './law.ts'
import { asSingleFile } from './single-file.ts'
import { synchronousZip } from './synchronous-zip.ts'
import { usualLengthsOfCases } from './usual-lengths.ts'
import { wordsByPart } from './words.ts'

/** Builds the app as one HTML file that works when opened from a disk: `dist-single/cadrage.html`. */
export default defineConfig({
  ...(site.define && { define: site.define }),
  plugins: [
    lawByPart(),
    wordsByPart({ packed: ['plan', 'papers'] }),
    synchronousZip(),
    usualLengthsOfCases(),
    viteSingleFile({ outputFileName: 'cadrage.html' }),
    asSingleFile(),
  ],
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: 'dist-single',
    modulePreload: { polyfill: false },
    license: { fileName: 'licences.txt' },
    rollupOptions: { input: 'index.html' },
  },
})
