import type { GuidePhase } from '../../bindings/GuidePhase';

const start = { text: 'document-guide.start', to: { type: 'start' } } as const;
const useSent = { text: 'document-guide.use-sent', to: { type: 'use-sent' } } as const;
const help = { text: 'document-guide.camera-help', to: { type: 'camera-help' }, link: true } as const;

/** The ways on from a guide screen: a photo that was sent can be kept. */
export const guideWays = (phase: GuidePhase) => (phase === 'retake' ? [start, useSent, help] : [start, help]);
