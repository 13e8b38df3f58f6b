import type { Chapter } from '../types';

/** 1. 新規登録. */
export const registration = {
  'support/install': {
    title: 'アプリの「{frame.support}」',
    lead: 'ブラウザ、{store.app-store}または{store.google-play}で「{brand}」と検索し、アプリをダウンロードします。パソコンをお使いの場合は、2次元コードをスマートフォンで読み取ると、アプリストアが開きます。',
  },
  welcome: {
    lead: 'アプリを起動し、新規登録を行います。ご自身のメールアドレスと、保険証の情報がわかるものをご準備ください。',
    taps: {
      'sign-up': '「{welcome.sign-up}」をタップします。',
      'no-card': 'お手元に保険証がない場合は、ここをタップします。次の説明をご覧ください。',
    },
  },
  'no-card-help': {
    title: '{title.no-card-help}',
    lead: '番号の確認方法は3つあります。ご覧になったあと、元の手続きに戻れます。',
    taps: {
      'open-mynaportal': 'マイナンバーカードをお持ちの方は、マイナポータルにログインして確認します。',
      return: '確認できたら「{no-card-help.return}」をタップします。入力した内容は消えません。',
    },
  },
  'group-kind': {
    lead: '「{title.group-kind}」の画面が表示されます。',
    taps: {
      'choose-1': '「{group-kind.label.1}」を選択します。',
      which: 'どれを選べばよいか迷ったときは、ここをタップすると選び方が表示されます。',
    },
  },
  'group-auth': {
    lead: '団体IDには、資格確認書などに記載の「{group-auth.field}」を入力します。',
    taps: {
      insurer_number: '「{group-auth.field}」を入力します。',
      approve: '「{group-auth.approve}」をタップします。',
    },
  },
  'group-auth/check': {
    title: '番号の確認が表示されたとき',
    lead: '番号に間違いがあるかもしれないときは、確認の案内が表示されます。',
    taps: {
      fix: '番号が違っていたら「{insurer.check.fix}」をタップして、入力し直します。',
      'go-on': '番号が合っていたら「{frame.go-on}」をタップします。',
    },
  },
  'account-start': {
    lead: '認証に成功すると、この画面が表示されます。団体名が正しいことをご確認ください。',
    taps: {
      start: '「{account-start.start}」をタップします。',
      'wrong-group': '団体が違う場合は、ここから番号を入力し直せます。',
    },
  },
  'account-credentials': {
    lead: '続いて、メールアドレスとパスワードを設定します。メールアドレスは、ログインするときのIDになります。',
    taps: {
      email: 'メールアドレスを入力します。',
      password: 'パスワードを設定します。入力すると、満たしている条件に印が付きます。',
      next: '「{account-credentials.next}」をタップします。',
    },
    notes: ['入力したメールアドレスに間違いがありそうなときは、「{email.typo}」のように表示されます。'],
  },
  'account-consent': {
    lead: '各項目をお読みいただいたうえで、チェックを入れます。',
    taps: {
      terms: '「{consent.terms}」にチェックを入れます。',
      privacy: '「{consent.privacy}」にチェックを入れます。',
      points: '{points}の利用規約にチェックを入れます（{points}のある団体のみ）。',
      send: '「{account-consent.send}」をタップします。',
    },
  },
  'account-consent/two': {
    title: '{points}のない団体の場合',
    lead: '※独自ポイントを導入していない団体では、2項目だけが表示されます。',
    taps: { send: '2項目にチェックを入れて、「{account-consent.send}」をタップします。' },
  },
  'account-otp': {
    lead: '設定したメールアドレスに承認メールが送信されます。メールを開き、記載の「ワンタイムパスワード」を10分以内に入力してください。',
    taps: {
      code: 'メールに記載の「ワンタイムパスワード」（6桁の数字）を入力します。',
      verify: '「{otp.verify}」をタップします。',
    },
  },
  'account-otp/resent': {
    title: '承認メールが届かないとき',
    lead: '60秒たつと「{account-otp.resend}」が表示され、承認メールを送り直せます。前のワンタイムパスワードは使えなくなります。',
    taps: { 'change-email': 'メールアドレスが間違っていたら、ここから入力し直します。' },
  },
  'account-done': {
    lead: '完了マークが表示されたら、アカウント作成は完了です。',
    taps: {
      identity: '「{account-done.points}」には、保険証情報のご登録が必要です。「本人確認」（{page:check}）へお進みください。',
      later: 'あとで手続きする場合は、ここをタップするとメニューが表示されます。',
    },
    notes: [
      '「{account-done.checkup}」には、「本人確認」に加えて、「本人確認書類の撮影」と「顔写真の撮影」（{page:intro}から）が必要です。',
    ],
  },
  'account-done/coin': {
    title: '独自ポイントのない団体の場合',
    lead: '独自ポイントを導入していない団体では、この画面が表示されます。',
  },
} satisfies Chapter;
