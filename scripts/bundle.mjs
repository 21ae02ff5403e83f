import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { root } from './ensure.mjs'

/**
 * Returns the exports of these files, built into a folder as one bundle, as they are shipped: modules apart are several
 * times slower. `name` names the bundle; two bundles of one folder have two names.
 */
export const bundleOf = async (folder, name, files) => {
  const entry = join(root, `src/cli/${name}.js`)
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: true,
      emptyOutDir: false,
      outDir: folder,
      rollupOptions: { input: { [name]: entry }, output: { entryFileNames: '[name].mjs' } },
    },
    plugins: [
      {
        name: 'bundle',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) =>
          id === entry ? files.map((file) => `export * from ${JSON.stringify(file)}`).join('\n') : undefined,
      },
    ],
  })
  return import(pathToFileURL(join(folder, `${name}.mjs`)).href)
}
