/** Start, and what can appear everywhere. */
export const start = {
  'title.welcome': '{brand}',
  'welcome.heading': 'Get started with {brand}',
  'welcome.lead': 'If you are new, have the following ready and choose “Sign up”.',
  'welcome.needs': 'What you need',
  'welcome.need-mail': 'Your own email address',
  'welcome.need-card':
    'Something that shows your insurance details: eligibility certificate (資格確認書), notice of eligibility information (資格情報のお知らせ) or Mynaportal (マイナポータル)',
  'welcome.sign-up': 'Sign up',
  'welcome.login': 'Log in',
  'welcome.no-card': 'I do not have my insurance details',
  'welcome.starting': 'Getting ready',
  'welcome.logged-out': 'You have logged out.',
  'welcome.draft-expired':
    'What you entered last time is no longer here (it is deleted after 24 hours). We are sorry, but please start again from the beginning.',
  'welcome.withdrawn': 'Your account has been closed. Thank you for using our service.',
  'welcome.volatile':
    'This device has no safe place to save data. If you close the app, what you have entered so far will be lost.',
  'welcome.config-failed': 'We could not get ready. Please check your internet connection and try again.',

  'title.no-card-help': 'Without insurance details',
  'no-card-help.heading': 'How to find your insurer number, symbol and number',
  'no-card-help.lead': 'You can find them in one of these ways.',
  'no-card-help.notice': 'In the notice of eligibility information (資格情報のお知らせ)',
  'no-card-help.notice.1':
    'You can find them in the notice of eligibility information that your organization hands out (health insurance society, mutual aid association or branch, national health insurance society, municipality and others). How and to whom it is given depends on the organization.',
  'no-card-help.notice.2': 'It may also be called 資格情報通知書.',
  'no-card-help.mynumber': 'If you have a My Number Card (マイナンバーカード)',
  'no-card-help.mynumber.1': 'Log in to Mynaportal (マイナポータル) to see your insurance details.',
  'no-card-help.mynumber.step-1': 'Log in to Mynaportal',
  'no-card-help.mynumber.step-2': 'In “証明書” (certificates), choose “健康保険証” (health insurance card)',
  'no-card-help.mynumber.step-3': 'Check the insurer number (保険者番号), symbol (記号) and number (番号)',
  'no-card-help.mynumber.2':
    'If you have not registered your card for use as a health insurance card, first do so in Mynaportal.',
  'no-card-help.open-mynaportal': 'Open Mynaportal (opens in the browser)',
  'no-card-help.without': 'If you do not have a My Number Card',
  'no-card-help.without.1':
    'You can find them in your eligibility certificate (資格確認書). You can also get a My Number Card and check there.',
  'no-card-help.without.2': 'If you do not have an eligibility certificate, please ask your organization.',
  'no-card-help.return': 'Go back to the procedure',

  'title.update-required': 'Update the app',
  'update-required.heading': 'Please update the app',
  'update-required.lead.1':
    'This version cannot continue safely. Please update to the latest {brand} app in the App Store or on Google Play.',
  'update-required.lead.2': 'What you have entered so far can still be used for 24 hours after the update.',
  'update-required.desktop': 'Please get the latest version.',
  'update-required.update': 'Update the app',
  'update-required.again': 'Check again',

  'title.session-expired': 'Log in again',
  'session-expired.heading': 'Please log in again',
  'session-expired.lead':
    'You were logged out for safety because you had not used the app for a while. What you have entered so far is saved on this device. Log in to continue where you stopped.',
  'session-expired.other-device': 'You were logged out because your password was changed.',
  'session-expired.login': 'Log in',
  'session-expired.start': 'Back to the first screen',
} as const;
