import { sample, type WebServer } from './server.ts'

const [http = '', server = ''] = sample('nginx.conf').split(/# In the server block\..*/)

/** nginx with the types of files that Debian gives it. */
export const nginx: WebServer = {
  variable: 'NGINX_PATH',
  debian: 'nginx',
  command: (file) => ['-c', file, '-e', 'stderr'],
  configuration: ({ served, own, port, isRoot }) => `
daemon off;
pid ${own}/pid;
error_log stderr;
${isRoot ? 'user root;' : ''}
events {}
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  client_body_temp_path ${own}/body;
  proxy_temp_path ${own}/proxy;
  fastcgi_temp_path ${own}/fastcgi;
  uwsgi_temp_path ${own}/uwsgi;
  scgi_temp_path ${own}/scgi;
  ${http}
  server {
    listen 127.0.0.1:${port};
    root ${served};
    ${server}
  }
}
`,
}
