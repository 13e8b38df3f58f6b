import type { CameraWish } from '../bindings/CameraWish';
import type { View } from '../bindings/View';
import type { Host } from './types';

/** The page's query travels with each call: it names the session a test asked for. */
const at = (path: string) => path + location.search;

/** Listens to what the core sends one after the other. */
function listen<T>(path: string, on: (said: T) => void): Promise<void> {
  return new Promise((resolve) => {
    const source = new EventSource(at(path));
    source.onopen = () => resolve();
    source.onmessage = (message: MessageEvent<string>) => on(JSON.parse(message.data) as T);
  });
}

async function post(path: string, type: string, body: BodyInit): Promise<void> {
  const answer = await fetch(at(path), { method: 'POST', headers: { 'content-type': type }, body });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
}

export const http: Host = {
  async start(onView, onWish) {
    await listen<View>('/api/views', onView);
    if (new URLSearchParams(location.search).get('camera') === 'page') await listen<CameraWish>('/api/wishes', onWish);
  },
  send: (event) => post('/api/event', 'application/json', JSON.stringify(event)),
  photoUrl: (id) => at(`/camera/photo/${id}`),
  previewUrl: () => at('/camera/preview'),
  choosePhoto: (file) => post('/api/photo', file.type, file),
  report: (opening, report) => post(`/api/camera/${opening}/report`, 'application/json', JSON.stringify(report)),
  frame: (opening, jpeg) => post(`/api/camera/${opening}/frame`, jpeg.type, jpeg),
  photo: (opening, shot, file) => post(`/api/camera/${opening}/photo/${shot}`, file.type, file),
};
