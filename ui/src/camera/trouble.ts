import type { CameraTrouble } from '../bindings/CameraTrouble';

/** Why a camera does not open, in the core's words. */
export async function troubleOf(error: unknown): Promise<CameraTrouble> {
  // An old web view, or a page that may not have a camera at all, has no `mediaDevices`.
  if (!(error instanceof DOMException)) return 'failed';
  switch (error.name) {
    case 'NotAllowedError':
      return (await isRefusedForGood()) ? 'blocked' : 'denied';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'none';
    case 'NotReadableError':
    case 'AbortError':
      return 'in-use';
    case 'SecurityError':
      return 'managed';
    default:
      return 'failed';
  }
}

/** Where the system would not ask again. What does not tell is taken as if it would. */
async function isRefusedForGood(): Promise<boolean> {
  try {
    return (await navigator.permissions.query({ name: 'camera' as PermissionName })).state === 'denied';
  } catch {
    return false;
  }
}
