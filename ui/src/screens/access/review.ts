import type { PhotoFinding } from '../../bindings/PhotoFinding';
import type { ReviewPhase } from '../../bindings/ReviewPhase';
import type { Side } from '../../bindings/Side';
import type { Tone } from '../../bindings/Tone';
import { hasText, t, type TextKey } from '../../text';

/** What a review screen says, and which ways it offers. */
export interface Review {
  tone: Tone;
  text: string;
  /** The words of the button that sends; none where the photo cannot be sent. */
  submit: TextKey | null;
  /** Whether the photo can be taken again now. */
  retake: boolean;
}

interface Reviewed {
  phase: ReviewPhase;
  finding: PhotoFinding | null;
  percent: number;
  /** A document's; a face has none. */
  side?: Side;
}

/** Reads the review of a document's side or of a face. */
export function review({ phase, finding, percent, side }: Reviewed): Review {
  switch (phase) {
    case 'good':
      return { tone: 'success', text: t('review.good'), submit: 'review.submit', retake: true };
    case 'bad':
      return { tone: 'error', text: found(finding, side), submit: null, retake: true };
    case 'allowed':
      return { tone: 'warning', text: t('review.allowed', { finding: `finding.${finding}` }), submit: 'review.submit', retake: true };
    case 'refused':
      return {
        tone: 'error',
        text: side ? t('review.refused', { finding: `finding.${finding}` }) : found(finding, side),
        submit: null,
        retake: true,
      };
    case 'uploading':
      return { tone: 'info', text: t('review.uploading', { percent }), submit: null, retake: false };
    case 'comparing':
      return { tone: 'info', text: t('review.comparing'), submit: null, retake: false };
    case 'upload-failed':
      return { tone: 'error', text: t('review.upload-failed'), submit: 'review.resend', retake: true };
    case 'file-too-large':
    case 'file-type':
    case 'file-too-small':
    case 'file-damaged':
      return { tone: 'error', text: t(`review.file.${phase}`), submit: null, retake: true };
  }
}

/** What was found; a face that is not clear in any other way was not seen. */
function found(finding: PhotoFinding | null, side: Side | undefined): string {
  const key = `${side ? 'review.found' : 'review.face'}.${finding}`;
  return t(hasText(key) ? key : side ? 'review.found.no-card' : 'review.face.no-face', { side: `side.${side}` });
}
