import type { PhotoFinding } from '../../bindings/PhotoFinding';
import type { ReviewPhase } from '../../bindings/ReviewPhase';
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
}

/** Reads a review; `own` is where the words for a finding stand first, `args` fill them. */
export function review(screen: Reviewed, own: string, args: Record<string, string> = {}): Review {
  const { phase, finding, percent } = screen;
  const found = (key: string): TextKey => (hasText(`${own}.${key}`) ? `${own}.${key}` : `review.${key}`) as TextKey;
  switch (phase) {
    case 'good':
      return { tone: 'success', text: t('review.good'), submit: 'review.submit', retake: true };
    case 'bad':
      return { tone: 'error', text: finding ? t(found(finding), args) : '', submit: null, retake: true };
    case 'allowed':
      return {
        tone: 'warning',
        text: t('review.allowed', { finding: finding ? `finding.${finding}` : '' }),
        submit: 'review.submit',
        retake: true,
      };
    case 'refused':
      return {
        tone: 'error',
        text: finding && own === 'review.face' ? t(found(finding), args) : t('review.refused', { finding: `finding.${finding}` }),
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
      return { tone: 'error', text: t(`review.${phase}`), submit: null, retake: true };
  }
}
