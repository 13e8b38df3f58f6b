import type { ChapterId, PictureId, SectionId } from '../../../ui/src/guide/types.ts';
import { access } from './access.ts';
import { identity } from './identity.ts';
import { registration } from './registration.ts';

/** One picture with its words beside it, or several in a row, each with its words below. */
export type Part = PictureId | readonly PictureId[];

export interface Section {
  id: SectionId;
  parts: readonly Part[];
}

export interface ChapterPlan {
  id: ChapterId;
  sections: readonly Section[];
}

/** The guide, in the order in which it is read. */
export const plan: readonly ChapterPlan[] = [
  { id: 'registration', sections: registration },
  {
    id: 'login',
    sections: [
      {
        id: 'login',
        parts: [
          'login:welcome',
          'login:login',
          'login/failed',
          'login-help',
          ['password-reset-request', 'password-reset-otp', 'password-reset-new'],
        ],
      },
    ],
  },
  { id: 'identity', sections: identity },
  { id: 'access', sections: access },
  {
    id: 'trouble',
    sections: [
      {
        id: 'trouble',
        parts: [
          'support',
          ['support/checkup-code', 'support/tracking'],
          ['session-expired', 'update-required', 'desktop:update-required/desktop'],
          ['offline', 'maintenance'],
        ],
      },
    ],
  },
];

/** The pictures of a section, in order. */
export const pictures = ({ parts }: Section): PictureId[] => parts.flat();

/** All pictures of the guide, in order. */
export const allPictures = (): PictureId[] => plan.flatMap(({ sections }) => sections.flatMap(pictures));

/** What is shown of a long screen of which the guide means one control, by its test id. */
export const PARTS: Readonly<Record<string, string>> = {
  'support/install': 'topic-install',
  'support/checkup-code': 'topic-checkup-code',
  'support/tracking': 'topic-tracking',
};

/** A picture's name apart: where it is taken, the state it shows, and that state's screen. */
export function apart(name: string): { from: string; state: string; screen: string } {
  const [head = '', tail] = name.split(':');
  const state = tail ?? head;
  return { from: tail === undefined ? '' : head, state, screen: state.split('/')[0] ?? '' };
}

/** A name as an HTML id, which is also a destination's in the PDF. */
export const anchor = (name: string): string => `p-${name.replaceAll(/[^\w-]/g, '-')}`;
