/** Login (guide 2) and password reset. */
export const login = {
  'title.login': 'Log in',
  'login.heading': 'Log in',
  'login.login': 'Log in',
  'login.help': 'Trouble logging in',
  'login.sign-up': 'Sign up',
  'login.reset': 'Reset password',
  'login.failed':
    'You could not be logged in. Please check your email address and password for mistakes. If this does not help, see “Trouble logging in”.',
  'login.locked':
    'There were too many failed logins, so logging in is stopped for a while for safety. Please try again after {time}. If you are in a hurry, reset your password.',
  'login.reset-done': 'Your password has been changed. Please log in with the new password.',

  'title.login-help': 'Trouble logging in',
  'login-help.heading': 'Choose what applies to you',
  'login-help.password': 'I forgot my password',
  'login-help.password.text': 'We check your email address, then you can set a new password.',
  'login-help.address': 'I do not know my email address (login ID)',
  'login-help.address.text':
    'Your login ID is the email address at which you receive email from {brand}. Please also try other email addresses you use.',
  'login-help.cannot': 'I enter everything but cannot log in',
  'login-help.cannot.text':
    'Please check your email address and password for mistakes. Capital letters, spaces around and full-width characters in the email address are corrected automatically. In the password, capital and small letters are different.',
  'login-help.halfway': 'I stopped in the middle of registration',
  'login-help.halfway.text':
    'If you have not entered the one-time password, registration is not complete. Please start again with “Sign up”.',
  'login-help.old': 'I can no longer use my old email address',
  'login-help.old.text':
    'Your login ID stays the same even if your email address changes. You can log in with the old email address and password. If you cannot receive email there, please contact the Customer Center.',

  'title.password-reset-request': 'Reset password',
  'password-reset-request.heading': 'Enter the email address you registered',
  'password-reset-request.lead': 'We will send you a one-time password for the reset.',
  'password-reset-request.send': 'Send email',

  'title.password-reset-otp': 'Reset password',
  'password-reset-otp.lead':
    'If {email} is registered, we have sent a one-time password (ワンタイムパスワード) to it. Please enter it within 10 minutes.',
  'password-reset-otp.resend': 'Send the email again',
  'password-reset-otp.wrong':
    'The one-time password is not right. Please check the newest email. Tries left: {n}.',
  'password-reset-otp.locked':
    'There were too many wrong tries, so this one-time password can no longer be used. Send the email again and enter the new one-time password.',
  'password-reset-otp.expired':
    'More than 10 minutes have passed, so the one-time password is no longer valid. Send the email again and enter the new one-time password.',
  'password-reset-otp.resent': 'We sent the email again. The earlier one-time password can no longer be used.',
  'password-reset-otp.resend-limit':
    'The email cannot be sent any more times. If it does not arrive, please check your email address.',
  'password-reset-otp.help': 'If the email does not arrive',
  'password-reset-otp.other-address': 'Please check whether you registered with another email address.',

  'title.password-reset-new': 'Reset password',
  'password-reset-new.heading': 'Set a new password',
  'password-reset-new.field': 'New password',
  'password-reset-new.change': 'Change password',
  'password-reset-new.caution': 'Your other devices will be logged out.',
  'password-reset-new.gone': 'The time limit has passed. We are sorry, but please start again by sending the email.',
  'password-reset-new.start-over': 'Start again',
} as const;
