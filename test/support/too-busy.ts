/** What a page is given for an answer of a server that is too busy. */
export const TOO_BUSY = {
  status: 503,
  contentType: 'application/problem+json',
  body: JSON.stringify({
    type: 'about:blank',
    title: 'Service Unavailable',
    status: 503,
    detail: 'Too busy',
  }),
};
