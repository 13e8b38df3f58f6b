/** Registration (guide 1). */
export const registration = {
  'title.group-kind': 'Your organization',
  'group-kind.heading': 'Choose the kind of organization you belong to',
  'group-kind.label.1': 'Health insurance society, mutual aid association or company',
  'group-kind.hint.1': 'The society of your employer (健康保険組合), a mutual aid association (共済組合) or its branch',
  'group-kind.label.2': 'National health insurance society or municipality',
  'group-kind.hint.2':
    'National health insurance (国民健康保険) of a city, town or village, medical care for people aged 75 and over (後期高齢者医療), a national health insurance society',
  'group-kind.which': 'I do not know which to choose',
  'group-kind.which.text':
    'Look at the insurer name (保険者名称) on your eligibility certificate. If it says 健康保険組合 or 共済組合, choose the upper one. If it says a city, town, village, 広域連合 or 国民健康保険組合, choose the lower one. If you make a mistake, you can still check the name on the next screen.',
  'group-kind.not-found': 'I cannot find my organization',
  'group-kind.failed':
    'The kinds of organization could not be loaded. Please check your internet connection and try again.',

  'title.group-auth': 'Organization check',
  'group-auth.heading': 'Enter your insurer number',
  'group-auth.lead':
    'It is the number called 保険者番号 on your eligibility certificate (資格確認書), notice of eligibility information (資格情報のお知らせ) or Mynaportal (マイナポータル).',
  'group-auth.field': 'Insurer number (保険者番号)',
  'group-auth.hint': '6 or 8 digits. Do not leave out a “0” at the beginning.',
  'group-auth.approve': 'Confirm',
  'group-auth.no-card': 'I do not know my insurer number',
  'group-auth.scan': 'Scan a QR code',
  'group-auth.not-found': 'I cannot find my organization',
  'group-auth.picture': 'Sample: {source}. It shows where the insurer number (保険者番号) is.',
  'group-auth.pictures': 'Samples of the notice of eligibility information and of Mynaportal',
  'group-auth.scan.heading': 'Place the QR code in the frame',
  'group-auth.scan.lead': 'Scan the QR code for registration that your organization gave you.',
  'group-auth.type-instead': 'Enter the number',
  'group-auth.scan-refused':
    'This QR code is not for registration. Its contents were not saved or sent. Please enter your insurer number.',
  'group-auth.scan-timeout': 'The QR code could not be read. Please enter your insurer number.',
  'source.certificate': 'Eligibility certificate (資格確認書)',
  'source.notice': 'Notice of eligibility information (資格情報のお知らせ)',
  'source.portal': 'Mynaportal (マイナポータル)',

  'insurer.required': 'Please enter your insurer number.',
  'insurer.digits': 'Please enter the insurer number in digits only.',
  'insurer.length': 'An insurer number has 6 or 8 digits. You have entered {n}. Please check your document.',
  'insurer.public-fund':
    'This looks like a public funding number (公費負担者番号). Please enter the number in the field 保険者番号.',
  'insurer.kind':
    'The first 2 digits seem different from those of a health insurance number. Please check the number.',
  'insurer.zero': 'Is a “0” missing at the beginning?',
  'insurer.zero.fix': 'Add 0: {padded}',
  'insurer.check': 'Please check the number. There may be a mistake in it.',
  'insurer.check.fix': 'Correct the number',
  'group.not-found':
    'We could not find an organization with this number. The number may be wrong, or your organization may not use {brand}. Please check the number and try again.',

  'title.account-start': 'Organization confirmed',
  'account-start.heading': 'Your organization was found',
  'account-start.insurer': 'Insurer number {insurer}',
  'account-start.lead': 'Next, you create an account. Please check that the name of the organization is right.',
  'account-start.start': 'Create account',
  'account-start.wrong-group': 'This is not my organization',

  'title.account-credentials': 'Create account',
  'account-credentials.heading': 'Set your email address and password',
  'account-credentials.lead': 'Your email address is the ID you log in with.',
  'account-credentials.next': 'Next',
  'account-credentials.login': 'Log in',
  'account-credentials.caution.1':
    'If you have registered with {brand} before, you may not be able to register your email address. First try to log in with the address you used before. If that does not help, please contact the Customer Center.',
  'account-credentials.caution.2':
    'With a wrong email address, the confirmation email does not reach you and registration cannot be completed.',
  'account-credentials.caution.3':
    'Spam filters of security or mail software may put the confirmation email in the spam folder or the trash, or delete it. Please allow email from @{mail_domain}.',
  'account-credentials.caution.4': 'Please read the “Password rules” well before you set a password.',
  'account-credentials.resumed':
    'This is where you stopped last time. For safety your password was not saved. Please enter it again.',
  'account-credentials.returned':
    'If you change your email address, the one-time password already sent can no longer be used. Please enter your password again.',
  'account-credentials.gone': 'The time limit (24 hours) has passed. We are sorry, but please enter everything again.',

  'email.label': 'Email address',
  'email.hint': 'Example: name@example.jp',
  'email.required': 'Please enter your email address.',
  'email.format': 'This does not look like an email address. Please enter it like “name@example.jp”.',
  'email.long': 'Please enter an email address of at most 254 characters.',
  'email.typo': 'You entered “@{domain}”. Did you mean “@{suggestion}”?',
  'email.typo.fix': 'Correct to @{suggestion}',
  'email.odd': 'There are several “.” in a row, or one just before “@”. If it is right, you can go on.',
  'email.folded': 'We corrected full-width characters and spaces: {email}',

  'password.label': 'Password',
  'password.hint': 'Please read the “Password rules” below.',
  'password.conditions': 'Password rules',
  'password.met': 'met',
  'password.unmet': 'not yet',
  'password.rule.length': 'From {min} to {max} characters',
  'password.rule.classes': 'At least one letter and one digit',
  'password.rule.email': 'Does not contain your email address',
  'password.rule.common': 'Not easy to guess (such as password1 or 12345678)',
  'password.note': 'Capital and small letters are different. You can also use symbols and spaces.',
  'password.note.phrase':
    'Use at least {min} characters. Several words together are easy to remember and safe.',
  'password.required': 'Please enter your password.',
  'password.short': 'Please use at least {min} characters. You have entered {n}.',
  'password.long': 'Please use at most {max} characters.',
  'password.classes': 'Please use at least one letter and one digit.',
  'password.email': 'A password cannot contain your email address.',
  'password.common':
    'This password cannot be used because many people use it and it is easy to guess. Please choose another.',
  'password.same': 'This is your current password. Please choose another.',

  'title.account-consent': 'Before you start',
  'account-consent.heading': 'Read each text and tick the boxes',
  'account-consent.email': 'The confirmation email goes to: {email}',
  'account-consent.send': 'Send confirmation email',
  'account-consent.caution':
    'Within 10 minutes after sending, you enter the one-time password. Please make sure that you can read your email now.',
  'account-consent.document-failed':
    'The text could not be loaded. Please check your internet connection and try again.',
  'account-consent.close': 'Close and go back to the box',
  'consent.terms': 'I agree to the terms of use',
  'consent.terms.name': 'Terms of use',
  'consent.terms.link': 'Read the terms of use',
  'consent.privacy': 'I agree to the handling of personal information',
  'consent.privacy.name': 'Handling of personal information',
  'consent.privacy.link': 'Read about the handling of personal information',
  'consent.points':
    'I agree to the terms of use of {points}, and that information needed to give me points is passed to {group}',
  'consent.points.name': 'Terms of use of {points}',
  'consent.points.link': 'Read the terms of use of {points}',
  'consent.required':
    'Please read “{consent}” and tick the box. If you do not agree, you cannot register.',
  'consent.updated': '“{consent}” has changed. Please read it again and tick the box.',

  'title.account-otp': 'Check your email',
  'otp.heading': 'Enter the one-time password',
  'account-otp.lead':
    'We sent a confirmation email to {email}. Please enter the one-time password (ワンタイムパスワード) in it within 10 minutes.',
  'otp.expires': 'Valid until {time} ({mm} min {ss} sec left)',
  'otp.remaining': 'Minutes left: {n}.',
  'otp.field': 'One-time password (6 digits)',
  'otp.verify': 'Confirm',
  'otp.change-email': 'Change email address',
  'otp.resend-wait': 'You can send it again in {n} sec',
  'otp.required': 'Please enter the one-time password.',
  'otp.format': 'Please enter 6 digits.',
  'otp.wrong': 'The one-time password is not right. Please check the newest confirmation email. Tries left: {n}.',
  'otp.locked':
    'There were too many wrong tries, so this one-time password can no longer be used. Send the confirmation email again and enter the new one-time password.',
  'otp.expired':
    'More than 10 minutes have passed, so the one-time password is no longer valid. Send the confirmation email again and enter the new one-time password.',
  'account-otp.resend': 'Send the email again',
  'account-otp.resent': 'We sent the confirmation email again. The earlier one-time password can no longer be used.',
  'account-otp.resend-limit':
    'The email cannot be sent any more times. If it does not arrive, please check your email address.',
  'account-otp.help': 'If the email does not arrive',
  'account-otp.switch': 'You can switch to your mail app and then go on from this screen.',
  'mail-help.wait': 'It can take a few minutes to arrive.',
  'mail-help.spam': 'Please look in the spam folder and the trash.',
  'mail-help.domain': 'Please allow email from @{mail_domain} and send it again.',
  'mail-help.address': 'Please check that your email address is right.',
  'mail-help.already':
    'If you got an email that says you are already registered (すでに登録されています), there is no one-time password. Please continue with “Log in”.',
  'mail-help.login': 'Log in',
  'mail-help.support': 'If this does not help, please contact the Customer Center.',

  'title.account-done': 'Account created',
  'account-done.heading': 'Your account has been created',
  'account-done.lead': 'To use the following services, please continue as described.',
  'account-done.points': 'Use & save (使う・貯める) / Walk together (みんなで歩活)',
  'account-done.points.text': 'You need to register your insurance details. Please continue with “Identity check”.',
  'account-done.coin': '{group} has no points of its own, so {coin} is used.',
  'account-done.checkup': 'See checkup results, medicine history and medical cost notices',
  'account-done.checkup.text':
    'Besides the “Identity check”, you need to photograph an identity document and your face.',
  'account-done.identity': 'Go to Identity check',
  'account-done.later': 'Do it later',
} as const;
