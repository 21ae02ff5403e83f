import { defineConfig } from 'vite'

/** The command line, as one file for Node. */
export default defineConfig({
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist-cli',
    target: 'node20',
    rollupOptions: {
      output: { entryFileNames: 'cadrage.mjs' },
      // No comment that names the place of a module: where the packages lie must change no byte.
      experimental: { attachDebugInfo: 'none' },
    },
  },
  ssr: { noExternal: true },
  publicDir: false,
})
