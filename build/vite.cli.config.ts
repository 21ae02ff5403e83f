import { defineConfig } from 'vite'
import { synchronousZip } from './synchronous-zip.ts'

/** Builds the command line as one file for Node. */
export default defineConfig({
  plugins: [synchronousZip()],
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist-cli',
    target: 'node20',
    rollupOptions: {
      output: { entryFileNames: 'cadrage.mjs' },
      // Without comments that contain module paths, so that the output does not depend on the location of packages.
      experimental: { attachDebugInfo: 'none' },
    },
  },
  ssr: { noExternal: true },
  publicDir: false,
})
