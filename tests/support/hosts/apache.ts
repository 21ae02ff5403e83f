import type { WebServer } from './server.ts'

const folder = '/usr/lib/apache2/modules'
/** The modules that Debian switches on, as far as a static site needs them, and mod_headers, which the sample needs. */
const modules = ['mpm_event', 'authz_core', 'mime', 'dir', 'filter', 'deflate', 'headers']

/** Apache with the sample as `.htaccess` in the folder that it serves. */
export const apache: WebServer = {
  variable: 'APACHE_PATH',
  debian: 'apache2',
  command: (file) => ['-X', '-f', file],
  configuration: ({ served, own, port, isRoot }) => `
ServerRoot ${own}
ServerName 127.0.0.1
PidFile ${own}/pid
DefaultRuntimeDir ${own}
ErrorLog ${own}/errors
Listen 127.0.0.1:${port}
${modules.map((name) => `LoadModule ${name}_module ${folder}/mod_${name}.so`).join('\n')}
${isRoot ? 'User www-data\nGroup www-data' : ''}
TypesConfig /etc/mime.types
DocumentRoot ${served}
<Directory ${served}>
  AllowOverride All
  Require all granted
</Directory>
`,
}
