import { Channel, convertFileSrc, invoke } from '@tauri-apps/api/core';

import type { CameraWish } from '../bindings/CameraWish';
import type { View } from '../bindings/View';
import type { Host } from './types';

/** Android's web view hands no bytes over: they go as text there. */
const asText = navigator.userAgent.includes('Android');

/** Phones have the scanner's plugin; an iPad calls itself a Mac, which has no touch. */
const isPhone = asText || /iPhone|iPad/.test(navigator.userAgent) || (/Mac/.test(navigator.userAgent) && navigator.maxTouchPoints > 1);

/** Whether the camera may be used, which the person is asked for once. */
async function allowed(): Promise<boolean> {
  type Allowed = { camera: string };
  let { camera } = await invoke<Allowed>('plugin:barcode-scanner|check_permissions');
  if (camera !== 'granted') ({ camera } = await invoke<Allowed>('plugin:barcode-scanner|request_permissions'));
  return camera === 'granted';
}

/** Calls a command with a file's bytes, and what belongs to them in headers. */
async function hand(command: string, file: Blob, headers: Record<string, string>): Promise<void> {
  const bytes = await file.arrayBuffer();
  await invoke(command, asText ? { base64: base64(new Uint8Array(bytes)) } : bytes, { headers });
}

function base64(bytes: Uint8Array): string {
  let letters = '';
  // As many arguments as every engine takes at a time.
  for (let at = 0; at < bytes.length; at += 8192) letters += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(letters);
}

export const tauri: Host = {
  async start(onView, onWish) {
    const [channel, wishes] = [new Channel<View>(), new Channel<CameraWish>()];
    channel.onmessage = onView;
    wishes.onmessage = onWish;
    await invoke('start', { channel, wishes });
  },
  send: (event) => invoke('send', { event }),
  photoUrl: (id) => convertFileSrc(`photo/${id}`, 'camera'),
  previewUrl: () => convertFileSrc('preview', 'camera'),
  choosePhoto: (file) => hand('choose_photo', file, { 'content-type': file.type }),
  report: (opening, report) => invoke('camera_report', { opening, report }),
  frame: (opening, jpeg) => hand('camera_frame', jpeg, { opening: `${opening}` }),
  photo: (opening, shot, file) => hand('camera_photo', file, { opening: `${opening}`, shot: `${shot}` }),
  ...(isPhone && {
    scan() {
      let state: 'asking' | 'scanning' | 'over' = 'asking';
      const scanned = async (): Promise<string> => {
        if (!(await allowed())) throw new DOMException('the camera is not allowed', 'NotAllowedError');
        // Stopped while the system asked: a scanner that began now would have nobody to stop it.
        if (state === 'over') throw new DOMException('stopped', 'AbortError');
        state = 'scanning';
        const { content } = await invoke<{ content: string }>('plugin:barcode-scanner|scan', { windowed: true, formats: ['QR_CODE'] });
        return content;
      };
      return {
        read: scanned().finally(() => (state = 'over')),
        stop: () => {
          // A scan that has ended must not be cancelled.
          if (state === 'scanning') invoke('plugin:barcode-scanner|cancel').catch(() => undefined);
          state = 'over';
        },
      };
    },
  }),
};
