import { defineConfig } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { lawByPart } from './build/law.ts'
import { asSingleFile } from './build/single-file.ts'
import { wordsByPart } from './build/words.ts'
import site from './vite.config.ts'

/** The same program as one HTML file, to be opened from a disk: `dist-single/cadrage.html`. */
export default defineConfig({
  ...(site.define && { define: site.define }),
  plugins: [lawByPart(), wordsByPart(), viteSingleFile({ outputFileName: 'cadrage.html' }), asSingleFile()],
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: 'dist-single',
    modulePreload: { polyfill: false },
    license: { fileName: 'licences.txt' },
    rollupOptions: { input: 'index.html' },
  },
})
