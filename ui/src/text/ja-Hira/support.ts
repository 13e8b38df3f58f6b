/** お困りの場合. */
export const support = {
  'title.support': 'こまったとき',
  'support.heading': 'こまったことを選《えら》んでください',
  'support.still': 'できないときは、カスタマーセンターに聞《き》いてください。',
  'support.contact': 'カスタマーセンターに聞《き》く（ブラウザで開《ひら》きます）',
  'support.reference': '聞《き》くときは、この番号《ばんごう》を言《い》ってください：{ref}',
  'support.copy': '番号《ばんごう》をコピーする',
  'support.copied': '番号《ばんごう》をコピーしました。',
  'support.caution':
    '保険者番号《ほけんしゃばんごう》・記号《きごう》・番号《ばんごう》、パスワード、秘密《ひみつ》の質問《しつもん》の答《こた》えは、書《か》かないでください。',
  'support.no-browser': 'ブラウザを開《ひら》けませんでした。このURLを入《い》れてください：{url}',
  'support.version': 'バージョン {version}',
  'support.licences': 'ライセンス',
  'support.licences.text': 'このアプリは、MITライセンスとApache License 2.0で公開《こうかい》しています。',

  'support.topic.group': '自分《じぶん》の団体《だんたい》がない',
  'support.topic.mail': '承認《しょうにん》メールが来《こ》ない',
  'support.topic.login': 'ログインできない',
  'support.topic.identity': '本人確認《ほんにんかくにん》ができない',
  'support.topic.camera': 'カメラが使《つか》えない',
  'support.topic.documents': '使《つか》える本人確認書類《ほんにんかくにんしょるい》',
  'support.topic.face': '顔《かお》の写真《しゃしん》が合《あ》わない',
  'support.topic.pending': '申請《しんせい》を調《しら》べる時間《じかん》が長《なが》い',
  'support.topic.checkup-code': '健診閲覧《けんしんえつらん》コードのハガキについて',
  'support.topic.tracking': '追跡《ついせき》（トラッキング）について',
  'support.topic.install': 'アプリのダウンロード',
  'support.topic.withdraw': '退会《たいかい》の手続《てつづ》き',

  'support.about.group':
    'あなたの団体《だんたい》が{brand}を使《つか》っていないときは、登録《とうろく》できません。あなたの団体《だんたい》に聞《き》いてください。番号《ばんごう》が正《ただ》しいときは、カスタマーセンターに聞《き》いてください。',
  'support.login.open': 'ログインでこまったとき',
  'support.identity.1': '前《まえ》に、ほかのメールアドレスで登録《とうろく》したかもしれません。',
  'support.identity.2': '前《まえ》に登録《とうろく》したメールアドレスで、ログインしてください。',
  'support.identity.3':
    '保険証《ほけんしょう》の情報《じょうほう》が{brand}運営事務局《うんえいじむきょく》に来《き》ていないときは、調《しら》べます。カスタマーセンターに聞《き》いてください。',
  'support.identity.no-card': '保険証《ほけんしょう》がない人《ひと》',
  'support.camera': '設定《せってい》で、カメラを使《つか》うことを許可《きょか》してください。',
  'support.camera.open': 'カメラが使《つか》えない人《ひと》',
  'support.documents':
    '使《つか》える書類《しょるい》は、{documents}です。ないときは、カスタマーセンターに聞《き》いてください。',
  'support.face': '次《つぎ》のことを見《み》てください。',
  'support.face.light': '明《あか》るい場所《ばしょ》で、前《まえ》から光《ひかり》が来《き》ていますか',
  'support.face.mask': 'マスク・サングラス・帽子《ぼうし》をとっていますか',
  'support.face.glare': '書類《しょるい》の顔写真《かおじゃしん》が、光《ひか》らないで、はっきり写《うつ》っていますか',
  'support.about.pending':
    '申請《しんせい》を調《しら》べるため、まだ終《お》わっていません。終《お》わったら、メールを送《おく》ります。待《ま》ってください。',
  'support.about.checkup-code':
    '健診閲覧《けんしんえつらん》コードのハガキは、使《つか》いません。「健診《けんしん》・医療《いりょう》アクセス認証《にんしょう》」で登録《とうろく》してください。',
  'support.about.install':
    '{brand}を使《つか》うには、アプリがいります。ブラウザ、App Store、Google Playで「{brand}」をさがして、{brand}アプリをダウンロードしてください。',
  'store.app-store': 'App Store',
  'store.google-play': 'Google Play',
  'support.install.code': 'スマートフォンでこのQRコードを読《よ》んで、アプリをダウンロードしてください。',
  'support.withdraw': '退会《たいかい》すると、アカウントと登録《とうろく》した情報《じょうほう》が消《き》えます。もとにもどせません。',
  'support.withdraw.withdraw': '退会《たいかい》する',
  'support.withdraw.wrong': '退会《たいかい》できませんでした。パスワードを見《み》てください。',
} as const;
