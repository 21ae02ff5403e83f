import { caching, headersFor } from './policy.ts'

/** Returns one line for each header. */
const headerLines = (styles: readonly string[], format: (name: string, value: string) => string) =>
  Object.entries(headersFor(styles))
    .map(([name, value]) => format(name, value))
    .join('\n')

// `styles`: the digests of the styles that stand in the pages.

/**
 * Returns the file `_headers` of Netlify and Cloudflare Pages. Matching rules are combined, so each path has only one
 * `Cache-Control`.
 */
export const forNetlify = (styles: readonly string[]) => `/*
${headerLines(styles, (name, value) => `  ${name}: ${value}`)}

/assets/*
  Cache-Control: ${caching.named}
${['/', '/fr/', '/en/', '/fr/question/', '/en/question/', '/service-worker.js'].map((path) => `\n${path}\n  Cache-Control: ${caching.other}`).join('\n')}
`

/** The types of text files, which a host compresses and, except JSON, sends with their encoding. */
const encoded = ['text/plain', 'text/css', 'text/javascript', 'application/javascript', 'image/svg+xml']
const compressed = [...encoded, 'application/json', 'application/manifest+json']

/**
 * Returns the content of a server block of nginx. The map is needed because a nested `add_header` discards the inherited ones,
 * and because an error must not be cached as the file that should be there.
 */
export const forNginx = (styles: readonly string[]) => `# In the http block.
map "$status $uri" $cadrage_cache {
  default "no-store";
  "~^(200|206|304) .*/assets/" "${caching.named}";
  "~^(200|206|301|304) " "${caching.other}";
}

# In the server block.
location / {
  index index.html;
  try_files $uri $uri/ =404;
  charset utf-8;
  charset_types ${encoded.join(' ')};
  gzip on;
  gzip_vary on;
  gzip_types ${compressed.join(' ')};
  add_header Cache-Control $cadrage_cache always;
${headerLines(styles, (name, value) => `  add_header ${name} "${value}" always;`)}
  location ~ \\.webmanifest$ {
    types {
      application/manifest+json webmanifest;
    }
  }
  location ~ /(\\.ht[^/]*|_headers)$ {
    return 404;
  }
}
`

/** Returns the file `.htaccess` of Apache, which needs mod_headers. Without mod_deflate, it compresses nothing. */
export const forApache = (styles: readonly string[]) => `AddType application/manifest+json .webmanifest
AddType font/woff2 .woff2
AddCharset utf-8 .html .css .js .txt .svg
DirectoryIndex index.html
Options -Indexes
<FilesMatch "^(\\.ht|_headers$)">
  Require all denied
</FilesMatch>
<IfModule mod_filter.c>
  <IfModule mod_deflate.c>
    AddOutputFilterByType DEFLATE text/html ${compressed.join(' ')}
  </IfModule>
</IfModule>
<IfModule mod_headers.c>
${headerLines(styles, (name, value) => `  Header always set ${name} "${value}"`)}
  Header set Cache-Control "${caching.other}"
  <If "%{REQUEST_URI} =~ m#/assets/#">
    Header set Cache-Control "${caching.named}"
  </If>
  Header always set Cache-Control "no-store" "expr=%{REQUEST_STATUS} -ge 400"
</IfModule>
`
