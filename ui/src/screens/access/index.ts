import type { ScreenTable } from '../types';
import AccessConfirm from './AccessConfirm.svelte';
import AccessDone from './AccessDone.svelte';
import AccessIntro from './AccessIntro.svelte';
import AccessPending from './AccessPending.svelte';
import CameraDenied from './CameraDenied.svelte';
import DocumentBackAsk from './DocumentBackAsk.svelte';
import DocumentCapture from './DocumentCapture.svelte';
import DocumentGuide from './DocumentGuide.svelte';
import DocumentReview from './DocumentReview.svelte';
import DocumentSelect from './DocumentSelect.svelte';
import DocumentSummary from './DocumentSummary.svelte';
import FaceCapture from './FaceCapture.svelte';
import FaceGuide from './FaceGuide.svelte';
import FaceMismatch from './FaceMismatch.svelte';
import FaceReview from './FaceReview.svelte';
import SecretIntro from './SecretIntro.svelte';
import SecretQuestion from './SecretQuestion.svelte';

/** Medical access (guide 4). */
export const access = {
  'access-intro': AccessIntro,
  'document-select': DocumentSelect,
  'document-guide': DocumentGuide,
  'camera-denied': CameraDenied,
  'document-capture': DocumentCapture,
  'document-review': DocumentReview,
  'document-back-ask': DocumentBackAsk,
  'document-summary': DocumentSummary,
  'face-guide': FaceGuide,
  'face-capture': FaceCapture,
  'face-review': FaceReview,
  'face-mismatch': FaceMismatch,
  'secret-intro': SecretIntro,
  'secret-question': SecretQuestion,
  'access-confirm': AccessConfirm,
  'access-done': AccessDone,
  'access-pending': AccessPending,
} satisfies Partial<ScreenTable>;
