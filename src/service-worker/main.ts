import { isPageAddress } from '../shared/page-paths.ts';
import { TAKE_OVER, TRIM } from '../shared/worker-messages.ts';
import { answerPicture, answerSavedPicture } from './answer-picture.ts';
import { answerQuestion } from './answer-question.ts';
import { countBytes } from './count-bytes.ts';
import { followNews } from './follow-news.ts';
import { notForLong } from './from-device.ts';
import { policyFor } from './policies.ts';
import { answerFile, answerNavigation, dropFormerShells, keepShell } from './shell.ts';
import { dropFormerAnswers } from './stored-answers.ts';
import { trimAll } from './trim.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => event.waitUntil(keepShell()));

self.addEventListener('activate', (event) => {
  // What is left of former versions does no harm where it cannot be removed. Until this has ended, all that pages ask for waits.
  const clearing = Promise.allSettled([dropFormerShells(), dropFormerAnswers(), trimAll()]);
  event.waitUntil(Promise.allSettled([self.clients.claim(), notForLong(clearing)]));
});

self.addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void self.skipWaiting();
  if (data === TRIM) void trimAll();
});

countBytes();
followNews();

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    if (isPageAddress(url)) event.respondWith(answerNavigation(event));
    return;
  }
  if (request.cache === 'no-store' || request.headers.has('Range')) return;
  const policy = policyFor(url.pathname);
  switch (policy?.first) {
    case 'network':
      return event.respondWith(answerQuestion(event, policy));
    case 'device':
      return event.respondWith(answerPicture(event, policy));
    case 'saved':
      return event.respondWith(answerSavedPicture(event));
    case 'version':
      return event.respondWith(answerFile(event));
  }
});
