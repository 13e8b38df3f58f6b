import type { Chapter } from '../types';

/** 2. ログイン方法. */
export const login = {
  'login:welcome': {
    lead: 'アプリを起動します。',
    taps: { login: '「{welcome.login}」をタップします。' },
  },
  login: {
    lead: '設定したメールアドレスとパスワードでログインします。',
    taps: {
      email: '「{email.label}」を入力します。',
      password: '「{password.label}」を入力します。',
      login: '「{login.login}」をタップします。',
      help: '解決しないときは、ボタンの下の「{login.help}」をタップします。',
    },
  },
  'login/failed': {
    title: 'ログインできないとき',
    lead: 'ログインできなかったときは、画面の上に案内が表示されます。',
    taps: { help: '解決しない場合は、「{login.help}」をタップしてください。' },
  },
  'login-help': {
    title: '{title.login-help}',
    lead: 'あてはまる項目をご覧ください。',
    taps: {
      reset: 'パスワードを忘れた方は、「{login.reset}」をタップします。',
      'ask-support': 'それでも解決しない場合は、カスタマーセンターへお問い合わせください。',
    },
  },
  'password-reset-request': {
    lead: 'パスワードの再設定、はじめの画面です。',
    taps: { email: '登録したメールアドレスを入力します。', send: '「{password-reset-request.send}」をタップします。' },
  },
  'password-reset-otp': {
    lead: '10分以内に入力してください。',
    taps: { code: 'メールに記載のワンタイムパスワードを入力します。', verify: '「{otp.verify}」をタップします。' },
  },
  'password-reset-new': {
    lead: '最後の画面です。',
    taps: { password: '新しいパスワードを入力します。', change: '「{password-reset-new.change}」をタップします。' },
  },
} satisfies Chapter;
