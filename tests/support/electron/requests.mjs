// Every request of a page: answered by the program for its own scheme, cancelled where it says so, and else failed, as
// there is no network here.
import { fromWeb, handlers } from './addresses.mjs';
import { send } from './chromium.mjs';

const OWN = /^(?:data|blob|about):/u;

export async function answerRequest(contents, paused, sessionId) {
  const { requestId, request, resourceType } = paused;
  const url = fromWeb(request.url);
  const fail = (errorReason) => send('Fetch.failRequest', { requestId, errorReason }, sessionId);
  try {
    const isNavigation = resourceType === 'Document' && paused.frameId !== undefined && url !== contents.expected;
    if (isNavigation && !contents.mayNavigate(url)) return await fail('Aborted');
    if (await isCancelled(contents, url)) return await fail('BlockedByClient');
    if (OWN.test(url)) return await send('Fetch.continueRequest', { requestId }, sessionId);
    const handler = handlers.get(new URL(url).protocol.slice(0, -1));
    if (!handler) return await fail('InternetDisconnected');
    const response = await handler(new Request(url, { method: request.method, headers: request.headers }));
    return await fulfil(requestId, response, sessionId);
  } catch (error) {
    // A page that was closed meanwhile needs no answer.
    return fail('Failed').catch(() => error);
  }
}

function isCancelled({ session }, url) {
  const { beforeRequest } = session;
  return beforeRequest ? new Promise((resolve) => beforeRequest({ url }, ({ cancel }) => resolve(cancel))) : false;
}

async function fulfil(requestId, response, sessionId) {
  const responseHeaders = Array.from(response.headers, ([name, value]) => ({ name, value }));
  const body = Buffer.from(await response.arrayBuffer()).toString('base64');
  await send('Fetch.fulfillRequest', { requestId, responseCode: response.status, responseHeaders, body }, sessionId);
}
