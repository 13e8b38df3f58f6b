import type { View } from '../bindings/View';
import type { Host } from './types';

/** The page's query travels with each call: it names the session a test asked for. */
const at = (path: string) => path + location.search;

async function post(path: string, type: string, body: BodyInit): Promise<void> {
  const answer = await fetch(at(path), { method: 'POST', headers: { 'content-type': type }, body });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
}

export const http: Host = {
  start: (onView) =>
    new Promise((resolve) => {
      const views = new EventSource(at('/api/views'));
      views.onopen = () => resolve();
      views.onmessage = (message: MessageEvent<string>) => onView(JSON.parse(message.data) as View);
    }),
  send: (event) => post('/api/event', 'application/json', JSON.stringify(event)),
  photoUrl: (id) => at(`/camera/photo/${id}`),
  previewUrl: () => at('/camera/preview'),
  choosePhoto: (file) => post('/api/photo', file.type, file),
};
