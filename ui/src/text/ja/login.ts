/** Login (guide 2) and password reset. */
export const login = {
  'title.login': 'ログイン',
  'login.heading': 'ログイン',
  'login.login': 'ログイン',
  'login.help': 'ログインでお困りの場合',
  'login.sign-up': '新規登録',
  'login.reset': 'パスワードを再設定する',
  'login.failed':
    'ログインできませんでした。メールアドレスかパスワードに間違いがないか、ご確認ください。解決しない場合は、「ログインでお困りの場合」をご覧ください。',
  'login.locked':
    'ログインの失敗が続いたため、安全のため一時的に停止しています。{time}以降に、もう一度お試しください。お急ぎの場合は、パスワードを再設定してください。',
  'login.reset-done': 'パスワードを変更しました。新しいパスワードでログインしてください。',

  'title.login-help': 'ログインでお困りの場合',
  'login-help.heading': 'あてはまるものをご覧ください',
  'login-help.password': 'パスワードを忘れた',
  'login-help.password.text': 'メールアドレスを確認して、新しいパスワードを設定できます。',
  'login-help.address': 'メールアドレス（ログインID）がわからない',
  'login-help.address.text':
    '{brand}からのメールを受信しているメールアドレスが、ログインIDです。ふだんお使いの別のメールアドレスでもお試しください。',
  'login-help.cannot': '入力しても、ログインできない',
  'login-help.cannot.text':
    'メールアドレスとパスワードに間違いがないか、ご確認ください。メールアドレスの大文字・小文字、前後の空白、全角文字は自動で直します。パスワードの大文字・小文字は区別します。',
  'login-help.halfway': '登録が途中だった',
  'login-help.halfway.text':
    'ワンタイムパスワードの入力が済んでいない場合、登録は完了していません。「新規登録」からやり直してください。',
  'login-help.old': '以前のメールアドレスが使えない',
  'login-help.old.text':
    'メールアドレスが変わっても、ログインIDは変わりません。以前のメールアドレスとパスワードでログインできます。メールを受信できない場合は、カスタマーセンターへお問い合わせください。',

  'title.password-reset-request': 'パスワードの再設定',
  'password-reset-request.heading': '登録したメールアドレスを入力してください',
  'password-reset-request.lead': '再設定用のワンタイムパスワードをお送りします。',
  'password-reset-request.send': 'メールを送信',

  'title.password-reset-otp': 'パスワードの再設定',
  'password-reset-otp.lead':
    '{email} の登録がある場合、ワンタイムパスワードをお送りしました。10分以内に入力してください。',
  'password-reset-otp.resend': 'メールを再送する',
  'password-reset-otp.wrong':
    'ワンタイムパスワードが正しくありません。いちばん新しいメールをご確認ください。あと{n}回入力できます。',
  'password-reset-otp.locked':
    '正しくない入力が続いたため、このワンタイムパスワードは使えなくなりました。メールを再送し、新しいワンタイムパスワードを入力してください。',
  'password-reset-otp.expired':
    '10分が過ぎたため、ワンタイムパスワードの有効期限が切れました。メールを再送し、新しいワンタイムパスワードを入力してください。',
  'password-reset-otp.resent': 'メールを再送しました。以前のワンタイムパスワードは使えません。',
  'password-reset-otp.resend-limit':
    '再送できる回数の上限に達しました。届かない場合は、メールアドレスをご確認ください。',
  'password-reset-otp.help': 'メールが届かない場合',
  'password-reset-otp.other-address': '別のメールアドレスで登録していないか、ご確認ください。',

  'title.password-reset-new': 'パスワードの再設定',
  'password-reset-new.heading': '新しいパスワードを設定してください',
  'password-reset-new.field': '新しいパスワード',
  'password-reset-new.change': 'パスワードを変更する',
  'password-reset-new.caution': '変更すると、ほかの端末ではログアウトされます。',
  'password-reset-new.gone': '有効期限が切れました。お手数ですが、メールの送信からやり直してください。',
  'password-reset-new.start-over': 'やり直す',
} as const;
