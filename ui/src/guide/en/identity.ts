import type { Chapter } from '../types';

/** 3. Identity check. */
export const identity = {
  home: {
    title: 'Menu',
    lead: 'Choose your organization in the menu.',
    taps: { group: 'Tap the name of your organization.' },
  },
  'group-menu': {
    title: 'Procedures of your organization',
    lead: 'The procedures of your organization appear.',
    taps: { identity: 'Tap “{group-menu.identity}”.' },
  },
  'identity-intro': {
    lead: 'Have one of these ready: eligibility certificate (資格確認書), notice of eligibility information (資格情報のお知らせ), or Mynaportal (マイナポータル).',
    taps: {
      next: 'Tap “{identity-intro.next}”.',
      'no-card': 'If you do not have your insurance details, see “{title.no-card-help}” ({page:launch}).',
    },
    notes: [
      '※1 The points that you get after the identity check are shown where your organization gives its own points for it.',
      '※2 The points that you can use are shown where your organization has its own points.',
    ],
  },
  'identity-intro/own-points': {
    title: 'Own points, none for the check',
    lead: 'Only ※2 is shown.',
  },
  'identity-intro/coin': {
    title: 'No points of its own',
    lead: '{coin} is used.',
  },
  'identity-insurer': {
    lead: 'The number of your organization is already there. Check that it is the one on your papers.',
    taps: {
      insurer_number: 'Check the number: {identity-insurer.number}. If it is wrong, enter it again.',
      next: 'Tap “{identity-insurer.next}”.',
    },
  },
  'identity-number': {
    lead: 'Enter the symbol (記号) and the number (番号) of your papers.',
    taps: {
      symbol: 'Enter: {number.symbol}.',
      number: 'Enter: {number.number}.',
      next: 'Tap “{identity-number.next}”.',
    },
  },
  'ios:identity-number/pattern-1': {
    title: 'Pattern 1',
    lead: 'A number alone, with a hyphen “-” (example: 1234-5678)',
  },
  'ios:identity-number/pattern-2': {
    title: 'Pattern 2',
    lead: 'A number alone (example: 12345678)',
  },
  'ios:identity-number/pattern-3': {
    title: 'Pattern 3',
    lead: 'A symbol with a hyphen “-” and a number (example: 12-456 and 5678)',
  },
  'ios:identity-number/pattern-4': {
    title: 'Pattern 4',
    lead: 'A symbol and a number (example: 1234 and 5678)',
  },
  'identity-profile': {
    lead: 'Enter your name and your date of birth.',
    taps: {
      kana: 'Enter your name in full-width katakana (全角カタカナ).',
      year: 'Enter your date of birth. Japanese eras can be used too.',
      next: 'Tap “{identity-profile.next}”.',
    },
  },
  'identity-confirm': {
    lead: 'Check that everything you entered is right.',
    taps: {
      'change-profile': 'If something is wrong, tap “{identity-confirm.change}” beside it.',
      submit: 'If all is right, tap “{identity-confirm.submit}”.',
      trouble: 'If you need help, tap here.',
    },
  },
  'identity-done': {
    lead: 'When this screen appears, the identity check is complete.',
    taps: {
      access: 'You can go on to medical access ({page:intro}).',
      menu: 'To stop here, tap “{identity-done.menu}”.',
    },
  },
  'identity-failed': {
    title: 'When another screen appears',
    lead: 'If the check fails, these may be the reasons.',
    taps: {
      'other-email': 'You may have registered before with another email address: log in with it.',
      contact: 'Your insurance details may not have reached us: please contact the Customer Center ({support_url}).',
      check: 'To look at what you entered again, tap here.',
    },
  },
  'identity-failed/group-not-linked': {
    title: 'When the organization’s data is not there yet',
    lead: 'The members’ data of your organization has not arrived. Please try again some time later.',
  },
} satisfies Chapter;
