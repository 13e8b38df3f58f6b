/** Start, and what can appear everywhere. */
export const start = {
  'title.welcome': '{brand}',
  'welcome.heading': '{brand}をはじめましょう',
  'welcome.lead': 'はじめての方は、次のものを用意して「新規登録」を選んでください。',
  'welcome.needs': '用意するもの',
  'welcome.need-mail': 'ご自身のメールアドレス',
  'welcome.need-card': '保険証の情報がわかるもの（資格確認書・資格情報のお知らせ・マイナポータルなど）',
  'welcome.sign-up': '新規登録',
  'welcome.login': 'ログイン',
  'welcome.no-card': 'お手元に保険証がない方',
  'welcome.starting': '準備しています',
  'welcome.logged-out': 'ログアウトしました。',
  'welcome.draft-expired':
    '前回入力した内容は残っていません（24時間が過ぎると消去します）。お手数ですが、もう一度はじめからお進みください。',
  'welcome.withdrawn': '退会の手続きが完了しました。ご利用ありがとうございました。',
  'welcome.volatile': 'この端末には安全な保存場所がないため、アプリを閉じると入力の途中の内容は消えます。',
  'welcome.config-failed':
    'はじめる準備ができませんでした。インターネットの接続を確かめてから、もう一度お試しください。',

  'title.no-card-help': 'お手元に保険証がない方',
  'no-card-help.heading': '保険者番号・記号・番号の確認方法',
  'no-card-help.lead': '次のいずれかで確認できます。',
  'no-card-help.notice': '資格情報のお知らせで確認する',
  'no-card-help.notice.1':
    'ご加入の団体（健康保険組合、共済組合・支部、国民健康保険組合、地方自治体、その他）から配布される「資格情報のお知らせ」で確認できます。配布方法や配布対象は、ご所属の団体によって異なります。',
  'no-card-help.notice.2': '「資格情報通知書」という名前の場合もあります。',
  'no-card-help.mynumber': 'マイナンバーカードをお持ちの方',
  'no-card-help.mynumber.1': 'マイナポータルにログインすると、保険証の情報を確認できます。',
  'no-card-help.mynumber.step-1': 'マイナポータルにログインする',
  'no-card-help.mynumber.step-2': '「証明書」の「健康保険証」を選ぶ',
  'no-card-help.mynumber.step-3': '保険者番号・記号・番号を確認する',
  'no-card-help.mynumber.2':
    '健康保険証としての利用登録が済んでいない方は、先にマイナポータルで登録してください。',
  'no-card-help.open-mynaportal': 'マイナポータルを開く（ブラウザで開きます）',
  'no-card-help.without': 'マイナンバーカードをお持ちでない方',
  'no-card-help.without.1':
    '「資格確認書」で確認できます。マイナンバーカードを取得して確認することもできます。',
  'no-card-help.without.2': '資格確認書が手元にない場合は、ご加入の団体へお問い合わせください。',
  'no-card-help.return': '手続きに戻る',

  'title.update-required': 'アプリの更新',
  'update-required.heading': 'アプリを更新してください',
  'update-required.lead.1':
    'お使いの版では、安全に手続きを続けられません。App StoreまたはGoogle Playで、最新の{brand}アプリに更新してください。',
  'update-required.lead.2': '入力の途中の内容は、更新後も24時間は続きから使えます。',
  'update-required.desktop': '最新の版を入手してください。',
  'update-required.update': 'アプリを更新する',
  'update-required.again': 'もう一度確認する',

  'title.session-expired': 'ログインの確認',
  'session-expired.heading': 'もう一度ログインしてください',
  'session-expired.lead':
    'しばらく操作がなかったため、安全のためログアウトしました。入力の途中の内容は、この端末に保存しています。ログインすると、続きから再開できます。',
  'session-expired.other-device': 'パスワードが変更されたため、ログアウトしました。',
  'session-expired.login': 'ログイン',
  'session-expired.start': 'はじめの画面に戻る',
} as const;
