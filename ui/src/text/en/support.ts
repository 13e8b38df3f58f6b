/** お困りの場合. */
export const support = {
  'title.support': 'Help',
  'support.heading': 'What do you need help with?',
  'support.still': 'If this does not help, please contact the Customer Center.',
  'support.contact': 'Contact the Customer Center (opens in the browser)',
  'support.reference': 'When you contact us, please tell us this number: {ref}',
  'support.copy': 'Copy number',
  'support.copied': 'The number was copied.',
  'support.caution':
    'Please do not write your insurer number, symbol, number, password or the answer to your secret question when you contact us.',
  'support.no-browser': 'The browser could not be opened. Please enter this address: {url}',
  'support.version': 'Version {version}',
  'support.licences': 'Licenses',
  'support.licences.text': 'This app is published under the MIT License and the Apache License 2.0.',

  'support.topic.group': 'I cannot find my organization',
  'support.topic.mail': 'The confirmation email does not arrive',
  'support.topic.login': 'I cannot log in',
  'support.topic.identity': 'My identity cannot be checked',
  'support.topic.camera': 'I cannot use the camera',
  'support.topic.documents': 'Which identity documents can be used',
  'support.topic.face': 'The face photos do not match',
  'support.topic.pending': 'Checking takes a long time',
  'support.topic.checkup-code': 'About the postcard with a checkup code (健診閲覧コード)',
  'support.topic.tracking': 'About tracking',
  'support.topic.install': 'Download the app',
  'support.topic.withdraw': 'Close your account',

  'support.about.group':
    'If your organization does not use {brand}, you cannot register. Please ask your organization. If the number is right but is not found, please contact the Customer Center.',
  'support.login.open': 'Trouble logging in',
  'support.identity.1': 'You may have registered before with another email address.',
  'support.identity.2': 'Please try to log in with the email address you registered before.',
  'support.identity.3':
    'If your insurance details have not been sent to the {brand} office, we need to look into it. Please contact the Customer Center.',
  'support.identity.no-card': 'I do not have my insurance details',
  'support.camera': 'Please allow access to the camera in the settings of your device.',
  'support.camera.open': 'I cannot use the camera',
  'support.documents':
    'You can use: {documents}. If you have none of them, please contact the Customer Center.',
  'support.face': 'Please check the following.',
  'support.face.light': 'Is it bright, with light from the front?',
  'support.face.mask': 'Have you taken off masks, sunglasses and hats?',
  'support.face.glare': 'Is the photo on the document clear and without reflections?',
  'support.about.pending':
    'We need to check your application, so it is not complete yet. When we have checked it, we will send you an email. Please wait.',
  'support.about.checkup-code':
    'The postcard with a checkup code is not used. Please register with “Medical access”.',
  'support.about.install':
    'To use {brand}, you need to download the app. Search for “{brand}” in your browser, the App Store or Google Play and download the {brand} app.',
  'store.app-store': 'App Store',
  'store.google-play': 'Google Play',
  'support.install.code': 'Scan this QR code with your phone and download the app from the store.',
  'support.withdraw':
    'If you close your account, the account and everything you registered will be deleted. This cannot be undone.',
  'support.withdraw.withdraw': 'Close account',
  'support.withdraw.wrong': 'Your account could not be closed. Please check your password.',
} as const;
