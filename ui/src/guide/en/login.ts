import type { Chapter } from '../types';

/** 2. How to log in. */
export const login = {
  'login:welcome': {
    lead: 'Open the app.',
    taps: { login: 'Tap “{welcome.login}”.' },
  },
  login: {
    lead: 'Log in with the email address and the password that you set.',
    taps: {
      email: 'Enter: {email.label}.',
      password: 'Enter: {password.label}.',
      login: 'Tap “{login.login}”.',
      help: 'If it does not work, tap “{login.help}” below the button.',
    },
  },
  'login/failed': {
    title: 'When you cannot log in',
    lead: 'If logging in did not work, a notice appears at the top.',
    taps: { help: 'If this does not help, tap “{login.help}”.' },
  },
  'login-help': {
    title: '{title.login-help}',
    lead: 'Look for what applies to you.',
    taps: {
      reset: 'If you forgot your password, tap “{login.reset}”.',
      'ask-support': 'If nothing helps, please contact the Customer Center.',
    },
  },
  'password-reset-request': {
    lead: 'Setting a new password, first step.',
    taps: { email: 'Enter the email address that you registered.', send: 'Tap “{password-reset-request.send}”.' },
  },
  'password-reset-otp': {
    lead: 'Second step, within 10 minutes.',
    taps: { code: 'Enter the one-time password of the email.', verify: 'Tap “{otp.verify}”.' },
  },
  'password-reset-new': {
    lead: 'Last step.',
    taps: { password: 'Enter a new password.', change: 'Tap “{password-reset-new.change}”.' },
  },
} satisfies Chapter;
