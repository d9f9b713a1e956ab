import type { RequestListener } from 'node:http';
import type { HttpLimits } from '../../../../src/server/source/wordpress/http-request.ts';

const answers =
  (status: number, body = '', headers: Record<string, string> = {}): RequestListener =>
  (_request, response) =>
    void response.writeHead(status, headers).end(body);

const html = { 'content-type': 'text/html' };
const json = { 'content-type': 'application/json' };
const LOGIN = '<!doctype html><form id="loginform"><input type="password"></form>';
const deep = '['.repeat(10_000) + ']'.repeat(10_000);

type SiteFault = [name: string, fault: RequestListener, problem: string, limits?: HttpLimits];

/** What a site may do instead of answering, and what its operator is told of it. */
export const SITE_FAULTS: SiteFault[] = [
  [
    'a web page with status 200',
    answers(200, '<!doctype html><title>Soon back</title>', html),
    'answered with a web page instead of data: a firewall, a cache or a maintenance page may be answering for /wp-json.',
  ],
  [
    'a redirect to a login page',
    (request, response) =>
      request.url === '/wp-login.php'
        ? void response.writeHead(200, html).end('<html><title>Who are you?</title>')
        : void response.writeHead(302, { location: '/wp-login.php' }).end(),
    'sends those who read its REST API to a login: let anonymous visitors read its REST API (a security plugin may be blocking /wp-json).',
  ],
  [
    'a login form in the place of data',
    answers(200, LOGIN, html),
    'sends those who read its REST API to a login: let anonymous visitors read its REST API (a security plugin may be blocking /wp-json).',
  ],
  [
    'status 401',
    answers(401, '{}', json),
    'answered 401: let anonymous visitors read its REST API (a security plugin may be blocking /wp-json).',
  ],
  [
    'status 403',
    answers(403, '<html>Forbidden</html>', html),
    'answered 403: let anonymous visitors read its REST API (a security plugin may be blocking /wp-json).',
  ],
  [
    'no REST API any more',
    answers(404, '<html>Nothing here</html>', html),
    'answered 404: is its REST API switched off, or WORDPRESS_URL no longer its address?',
  ],
  [
    'status 429',
    answers(429, '{}', json),
    'answered 429, it has too much to do: if that lasts, raise its limit of requests for the address of this machine.',
  ],
  [
    'status 503',
    answers(503, 'Briefly unavailable for scheduled maintenance.', html),
    'answered 503, it has too much to do: is it in maintenance, or overloaded?',
  ],
  [
    'status 500',
    answers(500, '<html>There has been a critical error</html>', html),
    'answered 500: look in the error logs of its server and of PHP.',
  ],
  [
    'a request that it does not take',
    answers(400, '{}', json),
    'answered 400: a firewall or a plugin may be refusing what is asked of /wp-json.',
  ],
  [
    'no answer at all',
    () => undefined,
    'does not answer in time: look at the load of its server, and for a slow plugin.',
    { milliseconds: 400 },
  ],
  [
    'an answer that comes byte by byte',
    (_request, response) => {
      response.writeHead(200, json);
      const timer = setInterval(() => response.write(' '), 50);
      response.once('close', () => clearInterval(timer));
    },
    'does not answer in time: look at the load of its server, and for a slow plugin.',
    { milliseconds: 400 },
  ],
  [
    'an answer without an end',
    (_request, response) => {
      response.writeHead(200, json);
      const more = () => {
        while (!response.destroyed && response.write(' '.repeat(10_000)));
      };
      response.on('drain', more);
      more();
    },
    'sends more than 200000 bytes at once: a plugin may be adding to what /wp-json answers.',
    { bytes: 200_000 },
  ],
  [
    'an answer that is reset half way',
    (_request, response) => {
      response.writeHead(200, { ...json, 'content-length': '1000' });
      response.write('[{"id":1', () => response.socket?.resetAndDestroy());
    },
    'breaks its answers off: look in the error logs of its server and of PHP.',
  ],
  [
    'torn data',
    answers(200, '[{"id":1,"da', json),
    'answered with torn data: look in the error log of PHP for what breaks the answers of /wp-json off.',
  ],
  [
    'a picture',
    answers(200, 'GIF89a', { 'content-type': 'image/gif' }),
    'answered with image/gif instead of data: a firewall, a cache or a plugin may be changing what /wp-json answers.',
  ],
  [
    'data that is nested too deep',
    answers(200, deep, json),
    'answered with data in more than 100 levels: a firewall, a cache or a plugin may be changing what /wp-json answers.',
  ],
  [
    'a circle of redirects',
    (request, response) => void response.writeHead(302, { location: request.url }).end(),
    'redirects in a circle: a plugin or its server may be forcing another address on /wp-json.',
  ],
];
