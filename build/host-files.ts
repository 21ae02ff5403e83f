import { caching, headers } from './policy.ts'

/** Returns one line for each header. */
const headerLines = (format: (name: string, value: string) => string) =>
  Object.entries(headers)
    .map(([name, value]) => format(name, value))
    .join('\n')

/**
 * The file `_headers` of Netlify and Cloudflare Pages. Matching rules are combined, so each path has only one
 * `Cache-Control`.
 */
export const forNetlify = `/*
${headerLines((name, value) => `  ${name}: ${value}`)}

/assets/*
  Cache-Control: ${caching.named}
${['/', '/fr/', '/en/', '/fr/question/', '/en/question/', '/service-worker.js'].map((path) => `\n${path}\n  Cache-Control: ${caching.other}`).join('\n')}
`

/**
 * The content of a server block of nginx. The map is needed because a nested `add_header` discards the inherited ones.
 */
export const forNginx = `# In the http block.
map $uri $cadrage_cache {
  default "${caching.other}";
  ~/assets/ "${caching.named}";
}

# In the server block. Add "application/manifest+json webmanifest;" to mime.types if it is not there.
location / {
  index index.html;
  try_files $uri $uri/ =404;
  add_header Cache-Control $cadrage_cache;
${headerLines((name, value) => `  add_header ${name} "${value}" always;`)}
}
`

/** The file `.htaccess` of Apache, which needs mod_headers. */
export const forApache = `AddType application/manifest+json .webmanifest
AddType font/woff2 .woff2
DirectoryIndex index.html
Options -Indexes
<IfModule mod_headers.c>
${headerLines((name, value) => `  Header always set ${name} "${value}"`)}
  Header set Cache-Control "${caching.other}"
  <If "%{REQUEST_URI} =~ m#/assets/#">
    Header set Cache-Control "${caching.named}"
  </If>
</IfModule>
`
