import { Channel, convertFileSrc, invoke } from '@tauri-apps/api/core';

import type { CameraWish } from '../bindings/CameraWish';
import type { View } from '../bindings/View';
import type { Host } from './types';

/** Android's web view hands no bytes over: they go as text there. */
const asText = navigator.userAgent.includes('Android');

/** Phones have the scanner's plugin; an iPad calls itself a Mac, which has no touch. */
const isPhone = asText || /iPhone|iPad/.test(navigator.userAgent) || (/Mac/.test(navigator.userAgent) && navigator.maxTouchPoints > 1);

/** Asks for the camera, then scans. */
async function scanned(): Promise<string> {
  type Allowed = { camera: string };
  let { camera } = await invoke<Allowed>('plugin:barcode-scanner|check_permissions');
  if (camera !== 'granted') ({ camera } = await invoke<Allowed>('plugin:barcode-scanner|request_permissions'));
  if (camera !== 'granted') throw new DOMException('the camera is not allowed', 'NotAllowedError');
  const { content } = await invoke<{ content: string }>('plugin:barcode-scanner|scan', { windowed: true, formats: ['QR_CODE'] });
  return content;
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
      let over = false;
      const read = scanned().finally(() => (over = true));
      // A scan that has ended must not be cancelled.
      return { read, stop: () => void (over || invoke('plugin:barcode-scanner|cancel').catch(() => undefined)) };
    },
  }),
};
