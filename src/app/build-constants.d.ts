declare const __VERSION__: string
declare const __COMMIT__: string
interface ImportMetaEnv {
  readonly VITE_PUBLISHER?: string
  readonly VITE_HOST?: string
  readonly VITE_ISSUES_URL?: string
}
