import type { Chapter } from '../types';

/** When something is not clear, and what can appear on the way. */
export const trouble = {
  support: {
    lead: '“{frame.support}” at the top right opens this from every screen. Tap what applies to you.',
    taps: {
      'topic-group': 'Tap a line, and the explanation opens below it.',
      contact: 'If this does not help, please contact the Customer Center ({support_url}).',
      'copy-reference': 'Please tell us this number when you contact us.',
    },
  },
  'support/checkup-code': { title: '{support.topic.checkup-code}', lead: 'If you have a postcard with a code for your checkup results' },
  'support/tracking': { title: '{support.topic.tracking}', lead: 'No screen asks you to allow tracking.' },
  'session-expired': {
    lead: 'This appears when you did nothing for a while. Log in, and you go on where you were.',
    taps: { login: 'Tap “{session-expired.login}”.' },
  },
  'update-required': {
    lead: 'This appears when your version of the app is too old.',
    taps: { update: 'Tap “{update-required.update}” and update the app.' },
  },
  'desktop:update-required/desktop': {
    title: 'Update on a computer',
    lead: 'On a computer, get the newest version.',
  },
  offline: {
    title: 'Without an internet connection',
    lead: 'A notice appears at the top. What you entered is kept.',
  },
  maintenance: {
    title: 'Maintenance',
    lead: 'A notice at the top tells when maintenance is planned or under way.',
  },
} satisfies Chapter;
