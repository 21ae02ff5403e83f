import { caching, headers } from './policy.ts'

const each = (say: (name: string, value: string) => string) =>
  Object.entries(headers)
    .map(([name, value]) => say(name, value))
    .join('\n')

/** `_headers`, as Netlify and Cloudflare Pages read it. Rules that match together add up, so each path has one `Cache-Control`. */
export const forNetlify = `/*
${each((name, value) => `  ${name}: ${value}`)}

/assets/*
  Cache-Control: ${caching.named}
${['/', '/fr/', '/en/', '/fr/question/', '/en/question/', '/service-worker.js'].map((path) => `\n${path}\n  Cache-Control: ${caching.other}`).join('\n')}
`

/** A server block’s content for nginx. `add_header` is not inherited where it is used again, hence the map. */
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
${each((name, value) => `  add_header ${name} "${value}" always;`)}
}
`

/** `.htaccess` for Apache, with mod_headers. */
export const forApache = `AddType application/manifest+json .webmanifest
AddType font/woff2 .woff2
DirectoryIndex index.html
Options -Indexes
<IfModule mod_headers.c>
${each((name, value) => `  Header always set ${name} "${value}"`)}
  Header set Cache-Control "${caching.other}"
  <If "%{REQUEST_URI} =~ m#/assets/#">
    Header set Cache-Control "${caching.named}"
  </If>
</IfModule>
`
