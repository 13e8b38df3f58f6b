import type { Chapter } from '../types';

/** 1. Sign up. */
export const registration = {
  'support/install': {
    title: 'In the app, under “{frame.support}”',
    lead: 'Search for “{brand}” in a browser, the {store.app-store} or {store.google-play}, and download the app. On a computer, scan a two-dimensional code with your smartphone: it opens the app store.',
  },
  welcome: {
    lead: 'Open the app to sign up. Have your email address and something that shows your insurance details ready.',
    taps: {
      'sign-up': 'Tap “{welcome.sign-up}”.',
      'no-card': 'If you do not have your insurance details, tap here and read the next part.',
    },
  },
  'no-card-help': {
    title: '{title.no-card-help}',
    lead: 'There are three ways to find your numbers. Afterwards you go on where you were.',
    taps: {
      'open-mynaportal': 'If you have a My Number Card, log in to Mynaportal and look there.',
      return: 'When you have them, tap “{no-card-help.return}”. What you entered is kept.',
    },
  },
  'group-kind': {
    lead: 'The screen “{title.group-kind}” appears.',
    taps: {
      'choose-1': 'Choose “{group-kind.label.1}”.',
      which: 'If you are not sure which to choose, tap here to read how to tell.',
    },
  },
  'group-auth': {
    lead: 'The organization ID is the insurer number that stands on your eligibility certificate (資格確認書) or similar papers.',
    taps: {
      insurer_number: 'Enter the number: {group-auth.field}.',
      approve: 'Tap “{group-auth.approve}”.',
    },
  },
  'group-auth/check': {
    title: 'When the app asks you to check the number',
    lead: 'If the number may have a mistake, the app asks you to check it.',
    taps: {
      fix: 'If it is wrong, tap “{insurer.check.fix}” and enter it again.',
      'go-on': 'If it is right, tap “{frame.go-on}”.',
    },
  },
  'account-start': {
    lead: 'This screen appears when the number was accepted. Check that the name of the organization is right.',
    taps: {
      start: 'Tap “{account-start.start}”.',
      'wrong-group': 'If it is another organization, enter the number again from here.',
    },
  },
  'account-credentials': {
    lead: 'Set your email address and a password. The email address is your ID for logging in.',
    taps: {
      email: 'Enter your email address.',
      password: 'Set a password. Each rule that it keeps is marked while you type.',
      next: 'Tap “{account-credentials.next}”.',
    },
    notes: ['If the address looks mistyped, the app asks, for example: {email.typo}'],
  },
  'account-consent': {
    lead: 'Read each text and check its box.',
    taps: {
      terms: 'Check: {consent.terms}.',
      privacy: 'Check: {consent.privacy}.',
      points: 'Check the terms of the points (only where the organization has its own points).',
      send: 'Tap “{account-consent.send}”.',
    },
  },
  'account-consent/two': {
    title: 'Organizations without their own points',
    lead: '※ If your organization has no points of its own, there are only two boxes.',
    taps: { send: 'Check both boxes and tap “{account-consent.send}”.' },
  },
  'account-otp': {
    lead: 'A confirmation email is sent to your address. Open it and enter the one-time password (ワンタイムパスワード) within 10 minutes.',
    taps: {
      code: 'Enter the one-time password of the email (6 digits).',
      verify: 'Tap “{otp.verify}”.',
    },
  },
  'account-otp/resent': {
    title: 'When the email does not arrive',
    lead: 'After 60 seconds “{account-otp.resend}” appears and sends the email again. The one-time password before it no longer works.',
    taps: { 'change-email': 'If the address was wrong, enter it again from here.' },
  },
  'account-done': {
    lead: 'When the completion mark appears, your account is ready.',
    taps: {
      identity: 'For “{account-done.points}”, register your insurance details: go on to the identity check ({page:check}).',
      later: 'To do it later, tap here. The menu appears.',
    },
    notes: ['For “{account-done.checkup}”, you also need photos of a document and of your face (from {page:intro}).'],
  },
  'account-done/coin': {
    title: 'Organizations without their own points',
    lead: 'If your organization has no points of its own, this screen appears.',
  },
} satisfies Chapter;
