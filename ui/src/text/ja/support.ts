/** お困りの場合. */
export const support = {
  'title.support': 'お困りの場合',
  'support.heading': 'お困りのことを選んでください',
  'support.still': '解決しない場合は、カスタマーセンターへお問い合わせください。',
  'support.contact': 'カスタマーセンターへ問い合わせる（ブラウザで開きます）',
  'support.reference': 'お問い合わせの際は、この番号をお伝えください：{ref}',
  'support.copy': '番号をコピーする',
  'support.copied': '番号をコピーしました。',
  'support.caution':
    '保険者番号・記号・番号、パスワード、秘密の質問の答えは、お問い合わせに書かないでください。',
  'support.no-browser': 'ブラウザを開けませんでした。次のURLを入力してください：{url}',
  'support.version': 'バージョン {version}',
  'support.licences': 'ライセンス',
  'support.licences.text': 'このアプリは、MITライセンスとApache License 2.0で公開されています。',

  'support.topic.group': 'ご所属の団体が見つからない',
  'support.topic.mail': '承認メールが届かない',
  'support.topic.login': 'ログインできない',
  'support.topic.identity': '本人確認ができない',
  'support.topic.camera': 'カメラが使えない',
  'support.topic.documents': '使える本人確認書類',
  'support.topic.face': '顔写真が一致しない',
  'support.topic.pending': '申請の確認に時間がかかる',
  'support.topic.checkup-code': '健診閲覧コードのハガキについて',
  'support.topic.tracking': 'トラッキング（追跡）について',
  'support.topic.install': 'アプリのダウンロード',
  'support.topic.withdraw': '退会の手続き',

  'support.about.group':
    'ご所属の団体が{brand}を利用していない場合は、登録できません。ご所属の団体へお問い合わせください。番号が正しいのに見つからない場合は、カスタマーセンターへお問い合わせください。',
  'support.login.open': 'ログインでお困りの場合',
  'support.identity.1': '以前、別のメールアドレスで会員登録をした可能性があります。',
  'support.identity.2': '以前登録したメールアドレスで、ログインをお試しください。',
  'support.identity.3':
    '保険証情報が{brand}運営事務局に連携されていない場合は、調査が必要です。カスタマーセンターへお問い合わせください。',
  'support.identity.no-card': 'お手元に保険証がない方',
  'support.camera': '端末の設定画面で、カメラへのアクセスを許可してください。',
  'support.camera.open': 'カメラが使えない方',
  'support.documents':
    '使える書類は、{documents}です。お持ちでない場合は、カスタマーセンターへお問い合わせください。',
  'support.face': '次の点をご確認ください。',
  'support.face.light': '明るい場所で、正面から光が当たっているか',
  'support.face.mask': 'マスク・サングラス・帽子を外しているか',
  'support.face.glare': '書類の顔写真が、反射せずはっきり写っているか',
  'support.about.pending':
    '内容の確認が必要なため、すぐには完了しませんでした。確認が終わりましたら、完了メールをお送りします。そのままお待ちください。',
  'support.about.checkup-code':
    '健診閲覧コードのハガキは、使いません。「健診・医療アクセス認証」で登録してください。',
  'support.about.install':
    '{brand}を利用するには、アプリのダウンロードが必要です。ブラウザ、App Store、Google Playのいずれかで「{brand}」と検索し、{brand}アプリをダウンロードしてください。',
  'store.app-store': 'App Store',
  'store.google-play': 'Google Play',
  'support.install.code': 'スマートフォンでこの2次元コードを読み取り、アプリストアからダウンロードしてください。',
  'support.withdraw': '退会すると、アカウントと登録した情報を消去します。元に戻すことはできません。',
  'support.withdraw.withdraw': '退会する',
  'support.withdraw.wrong': '退会できませんでした。パスワードをご確認ください。',
} as const;
