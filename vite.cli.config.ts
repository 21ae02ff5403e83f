import { defineConfig } from 'vite'

/** The command line, as one file for Node. */
export default defineConfig({
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist-cli',
    target: 'node20',
    rollupOptions: { output: { entryFileNames: 'cadrage.mjs' } },
  },
  ssr: { noExternal: true },
  publicDir: false,
})
