/** Start, and what can appear everywhere. */
export const start = {
  'title.welcome': '{brand}',
  'welcome.heading': '{brand}をはじめましょう',
  'welcome.lead': 'はじめての人《ひと》は、次《つぎ》のものを用意《ようい》して「新規登録《しんきとうろく》」を選《えら》んでください。',
  'welcome.needs': '用意《ようい》するもの',
  'welcome.need-mail': 'あなたのメールアドレス',
  'welcome.need-card':
    '保険証《ほけんしょう》の情報《じょうほう》がわかるもの（資格確認書《しかくかくにんしょ》・資格情報《しかくじょうほう》のお知《し》らせ・マイナポータルなど）',
  'welcome.sign-up': '新規登録《しんきとうろく》',
  'welcome.login': 'ログイン',
  'welcome.no-card': '保険証《ほけんしょう》がない人《ひと》',
  'welcome.starting': '準備《じゅんび》しています',
  'welcome.logged-out': 'ログアウトしました。',
  'welcome.draft-expired':
    '入《い》れたものは消《け》えました。もう一度《いちど》はじめからしてください。',
  'welcome.withdrawn': '退会《たいかい》しました。ありがとうございました。',
  'welcome.volatile': 'ここには安全《あんぜん》に保存《ほぞん》できる場所《ばしょ》がありません。アプリを閉《と》じると、途中《とちゅう》まで入《い》れたものは消《き》えます。',
  'welcome.config-failed':
    'はじめる準備《じゅんび》ができませんでした。インターネットを見《み》て、もう一度《いちど》してください。',

  'title.no-card-help': '保険証《ほけんしょう》がない人《ひと》',
  'no-card-help.heading': '保険者番号《ほけんしゃばんごう》・記号《きごう》・番号《ばんごう》の調《しら》べ方《かた》',
  'no-card-help.lead': '次《つぎ》のどれかでわかります。',
  'no-card-help.notice': '資格情報《しかくじょうほう》のお知《し》らせを見《み》る',
  'no-card-help.notice.1':
    'あなたの団体《だんたい》（健康保険組合《けんこうほけんくみあい》、共済組合《きょうさいくみあい》、国民健康保険組合《こくみんけんこうほけんくみあい》、市役所《しやくしょ》など）がくれる「資格情報《しかくじょうほう》のお知《し》らせ」でわかります。もらい方《かた》は、団体《だんたい》によってちがいます。',
  'no-card-help.notice.2': '「資格情報通知書《しかくじょうほうつうちしょ》」という名前《なまえ》のときもあります。',
  'no-card-help.mynumber': 'マイナンバーカードがある人《ひと》',
  'no-card-help.mynumber.1': 'マイナポータルにログインすると、保険証《ほけんしょう》の情報《じょうほう》を見《み》ることができます。',
  'no-card-help.mynumber.step-1': 'マイナポータルにログインする',
  'no-card-help.mynumber.step-2': '「証明書《しょうめいしょ》」の「健康保険証《けんこうほけんしょう》」を選《えら》ぶ',
  'no-card-help.mynumber.step-3': '保険者番号《ほけんしゃばんごう》・記号《きごう》・番号《ばんごう》を見《み》る',
  'no-card-help.mynumber.2':
    'マイナンバーカードを健康保険証《けんこうほけんしょう》として使《つか》う登録《とうろく》がまだの人《ひと》は、先《さき》にマイナポータルで登録《とうろく》してください。',
  'no-card-help.open-mynaportal': 'マイナポータルを開《ひら》く（ブラウザで開《ひら》きます）',
  'no-card-help.without': 'マイナンバーカードがない人《ひと》',
  'no-card-help.without.1':
    '「資格確認書《しかくかくにんしょ》」でわかります。マイナンバーカードを作《つく》って調《しら》べることもできます。',
  'no-card-help.without.2': '資格確認書《しかくかくにんしょ》がないときは、あなたの団体《だんたい》に聞《き》いてください。',
  'no-card-help.return': '手続《てつづ》きにもどる',

  'title.update-required': 'アプリの更新《こうしん》',
  'update-required.heading': 'アプリを新《あたら》しくしてください',
  'update-required.lead.1':
    'このアプリは古《ふる》いので、安全《あんぜん》に続《つづ》けられません。App StoreかGoogle Playで、いちばん新《あたら》しい{brand}アプリにしてください。',
  'update-required.lead.2': '途中《とちゅう》まで入《い》れたものは、新《あたら》しくしたあとも24時間《じかん》使《つか》えます。',
  'update-required.desktop': 'いちばん新《あたら》しいアプリを手《て》に入《い》れてください。',
  'update-required.update': 'アプリを新《あたら》しくする',
  'update-required.again': 'もう一度《いちど》調《しら》べる',

  'title.session-expired': 'ログインの確認《かくにん》',
  'session-expired.heading': 'もう一度《いちど》ログインしてください',
  'session-expired.lead':
    'しばらく使《つか》わなかったため、安全《あんぜん》のためにログアウトしました。途中《とちゅう》まで入《い》れたものは、保存《ほぞん》しています。ログインすると、続《つづ》きができます。',
  'session-expired.other-device': 'パスワードが変《か》わったため、ログアウトしました。',
  'session-expired.login': 'ログイン',
  'session-expired.start': 'はじめの画面《がめん》にもどる',
} as const;
