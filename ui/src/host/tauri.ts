import { Channel, convertFileSrc, invoke } from '@tauri-apps/api/core';

import type { View } from '../bindings/View';
import type { Host } from './types';

export const tauri: Host = {
  async start(onView) {
    const channel = new Channel<View>();
    channel.onmessage = onView;
    await invoke('start', { channel });
  },
  send: (event) => invoke('send', { event }),
  photoUrl: (id) => convertFileSrc(`photo/${id}`, 'camera'),
  previewUrl: () => convertFileSrc('preview', 'camera'),
  async choosePhoto(file) {
    await invoke('choose_photo', await file.arrayBuffer(), { headers: { 'content-type': file.type } });
  },
};
