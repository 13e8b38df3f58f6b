/** What phones offer besides what the browsers' types know. */
type Extras = MediaTrackConstraintSet & { torch?: boolean; focusMode?: string };
type Abilities = MediaTrackCapabilities & { torch?: boolean; focusMode?: string[] };
declare class ImageCapture {
  constructor(track: MediaStreamTrack);
  takePhoto(): Promise<Blob>;
}

/** JPEG quality of a photo that is cut out of the video. */
const QUALITY = 0.95;
/** How long a device may take for a photo, in milliseconds: some never answer. */
const PATIENCE = 3000;

/** The track of the camera in front for a face, of the one behind for a card. */
export async function opened(face: boolean): Promise<MediaStreamTrack> {
  const stream = await navigator.mediaDevices.getUserMedia({
    audio: false,
    video: { facingMode: { ideal: face ? 'user' : 'environment' }, width: { ideal: 1920 }, height: { ideal: 1080 } },
  });
  const [track] = stream.getVideoTracks();
  if (!track) throw new DOMException('no video', 'NotFoundError');
  const modes = (track.getCapabilities?.() as Abilities | undefined)?.focusMode;
  if (modes?.includes('continuous')) await set(track, { focusMode: 'continuous' });
  return track;
}

/** Whether the camera has a light. */
export const hasLight = (track: MediaStreamTrack): boolean =>
  (track.getCapabilities?.() as Abilities | undefined)?.torch === true;

/** Switches the light. */
export const light = (track: MediaStreamTrack | undefined, on: boolean): Promise<void> =>
  track && hasLight(track) ? set(track, { torch: on }) : Promise.resolve();

/** What a device refuses of its extras it does without. */
const set = (track: MediaStreamTrack, extras: Extras): Promise<void> =>
  track.applyConstraints({ advanced: [extras] }).catch(() => undefined);

/** A photo at full size: the device's own where it takes one, else the video's picture of now. */
export async function taken(track: MediaStreamTrack, video: HTMLVideoElement): Promise<Blob> {
  if ('ImageCapture' in window) {
    const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE));
    const photo = await Promise.race([new ImageCapture(track).takePhoto(), late]).catch(() => null);
    if (photo && photo.size > 0) return photo;
  }
  return drawn(video, Math.max(video.videoWidth, video.videoHeight), QUALITY);
}

const canvas = document.createElement('canvas');

/** The video's picture of now as JPEG, its long side at most `side` pixels. */
export function drawn(video: HTMLVideoElement, side: number, quality: number): Promise<Blob> {
  const scale = Math.min(1, side / Math.max(video.videoWidth, video.videoHeight));
  canvas.width = Math.round(video.videoWidth * scale);
  canvas.height = Math.round(video.videoHeight * scale);
  canvas.getContext('2d', { alpha: false })?.drawImage(video, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new DOMException('no picture', 'NotReadableError'))),
      'image/jpeg',
      quality,
    ),
  );
}

const glance = document.createElement('canvas');
const pen = () => glance.getContext('2d', { alpha: false, willReadFrequently: true });

/** Whether nothing at all is to be seen: no light leaves a picture as even as that of a dead camera. */
export function isBlack(video: HTMLVideoElement): boolean {
  [glance.width, glance.height] = [16, 16];
  const look = pen();
  if (!look) return false;
  look.drawImage(video, 0, 0, 16, 16);
  return look.getImageData(0, 0, 16, 16).data.every((value, place) => place % 4 === 3 || value <= 8);
}
