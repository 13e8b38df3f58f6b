/** Texts of the medical access (guide 4) but for the camera's. */
export const access = {
  'document.licence': '運転免許証',
  'document.mynumber': 'マイナンバーカード',
  'document.record': '運転経歴証明書',
  'document.residence': '在留カード',
  'side.front': 'オモテ面',
  'side.back': 'ウラ面',
  'part.document': '本人確認書類 オモテ面',
  'part.document-back': '本人確認書類 ウラ面',
  'part.face-front': '顔写真（正面）',
  'part.face-pose': '顔写真（別アングル）',

  'title.access-intro': '健診・医療アクセス認証',
  'access-intro.heading': '健診や医療の情報を見るための認証です',
  'access-intro.lead':
    '健診やお薬履歴、医療費通知を見るには、「本人確認書類の撮影」と「顔写真の撮影」が必要です。',
  'access-intro.steps': '手続きの流れ',
  'access-intro.step-1': '本人確認書類の撮影（{n}種類から選べます）',
  'access-intro.step-2': '顔写真の撮影（正面と別アングル）',
  'access-intro.step-3': '秘密の質問の設定',
  'access-intro.step-4': '本人情報の確認',
  'access-intro.minutes': '5分ほどかかります。',
  'access-intro.next': '次へ',
  'access-intro.caution-photos':
    '写真は、本人確認のためだけに使います。この端末では暗号化して保存し、手続きが終わると消去します。',
  'access-intro.caution-place': '明るく、書類を置ける平らな場所で進めてください。',
  'access-intro.phase.resume': '前回の続きから再開できます。',
  'access-intro.resume-button': '続きから再開する',
  'access-intro.start-over': 'はじめから',
  'access-intro.phase.expired':
    '前回の手続きは24時間が過ぎたため、写真と入力した内容を消去しました。もう一度お進みください。',
  'access-intro.blocked-heading': 'いまは認証の手続きを進められません',
  'access-intro.blocked':
    '前回の手続きで確認できなかったため、カスタマーセンターでの確認が必要です。お手数ですが、お問い合わせください。',
  'access-intro.contact': 'カスタマーセンターへ問い合わせる',
  'access-intro.menu': 'メニューに戻る',

  'title.document-select': '本人確認書類の選択',
  'document-select.heading': '撮影する本人確認書類を選んでください',
  'document-select.lead': 'お手元に、いずれか1つをご用意ください。',
  'document-select.choose': '選択',
  'document-select.choose-name': '{document}を選択',
  'document-select.hint-licence':
    'オモテ面。備考欄に記載がある場合はウラ面も撮影します。',
  'document-select.hint-mynumber': 'オモテ面だけを撮影します。',
  'document-select.hint-record':
    'オモテ面。備考欄に記載がある場合はウラ面も撮影します。',
  'document-select.hint-residence': 'オモテ面だけを撮影します。',
  'document-select.caution-expiry':
    '有効期限内の書類をご用意ください（運転経歴証明書には有効期限がありません）。',
  'document-select.caution-chip':
    '運転免許証をマイナンバーカードに一体化し、免許証のカードをお持ちでない方は、マイナンバーカードを選んでください。',
  'document-select.caution-copy': 'コピーや、画面に映した写真は使えません。',
  'document-select.no-document': 'どの書類も持っていない方',
  'document-select.resubmit': '別の書類を選ぶこともできます。',

  'title.document-back-ask': '本人確認書類 ウラ面の撮影',
  'document-back-ask.heading': '{document}のウラ面 備考欄に記載がありますか？',
  'document-back-ask.lead':
    'ウラ面の備考欄に記載がある場合は撮影となります。ない場合は顔写真の撮影です。',
  'document-back-ask.caution':
    '氏名の変更が記載されている場合は、ウラ面の撮影が必要です。住所などの記載がある場合も、撮影してください。',
  'document-back-ask.written': '備考欄に記載がある',
  'document-back-ask.not-written': '記載はない',

  'title.document-summary': '本人確認書類の確認',
  'document-summary.heading': '登録内容を確認してください',
  'document-summary.document': '本人確認書類',
  'document-summary.no-remarks': '備考欄に記載なし',
  'document-summary.lead': '続いて、顔写真を撮影します。',
  'document-summary.next': '次へ',
  'document-summary.change-answer': '備考欄の回答を変更する',
  'document-summary.change-document': '書類を選び直す',

  'title.secret-intro': '秘密の質問設定',
  'secret-intro.heading': '秘密の質問を設定します',
  'secret-intro.lead': '秘密の質問は、健診・医療情報にアクセスする際に必要になります。',
  'secret-intro.remember': '答えを忘れないようにしてください。',
  'secret-intro.start': '秘密の質問設定をはじめる',

  'title.secret-question': '秘密の質問設定',
  'secret-question.heading': '質問と答えを設定してください',
  'secret-question.lead':
    'セキュリティの観点から、「自分で質問を設定する」をおすすめします。',
  'secret-question.choice': '質問',
  'secret-question.own': '自分で質問を設定する',
  'secret-question.recommended': '推奨',
  'secret-question.question': '質問の内容',
  'secret-question.question-hint':
    'ご本人だけが答えられる質問にしてください。例：祖母の家で飼っていた犬の名前は？',
  'secret-question.answer': '秘密の質問の答え',
  'secret-question.answer-hint':
    '2〜60文字。全角と半角、大文字と小文字、ひらがなとカタカナの違いは区別しません。',
  'secret-question.show-answer': '答えを表示する',
  'secret-question.hide-answer': '答えを隠す',
  'secret-question.next': '次へ',
  'secret-question.resumed':
    '安全のため、答えは保存していません。もう一度入力してください。',
  'secret.question-required': '質問の内容を入力してください。',
  'secret.question-length': '質問の内容は4〜60文字で入力してください。',
  'secret.answer-required': '秘密の質問の答えを入力してください。',
  'secret.answer-length': '答えは2〜60文字で入力してください。',
  'secret.answer-question': '質問と同じ答えは使えません。',
  'secret.answer-guessable': '氏名・生年月日・メールアドレスは、答えに使えません。',
  'preset.卒業した小学校は？': '卒業した小学校は？',
  'preset.子どものころのあだ名は？': '子どものころのあだ名は？',
  'preset.はじめて旅行した場所は？': 'はじめて旅行した場所は？',
  'preset.いちばん好きな本の題名は？': 'いちばん好きな本の題名は？',

  'title.access-confirm': '本人情報の確認',
  'access-confirm.heading': '健診・医療アクセス認証を行う内容を確認してください',
  'access-confirm.lead': '以下の情報で間違いはありませんか？',
  'access-confirm.name': '氏名',
  'access-confirm.new-name':
    '※新氏名の記載がある場合、申請いただいた写真を元に最新の氏名情報を反映します。',
  'access-confirm.birth': '生年月日',
  'access-confirm.question': '秘密の質問',
  'access-confirm.answer': '秘密の質問の答え',
  'access-confirm.answer-mask': '●●●●●●',
  'access-confirm.answer-hidden': '答えは隠しています',
  'access-confirm.show-answer': '答えを表示する',
  'access-confirm.hide-answer': '答えを隠す',
  'access-confirm.photos': '撮影画像',
  'access-confirm.photo-sent': '提出済み',
  'access-confirm.photo-document': '{document} オモテ面',
  'access-confirm.photo-document-back': '{document} ウラ面',
  'access-confirm.change': '変更する',
  'access-confirm.submit': 'この内容で認証する',
  'access-confirm.trouble': '本人確認でお困りの場合',
  'access-confirm.wrong': '氏名や生年月日が違う場合',
  'access-confirm.wrong-text':
    'ご加入の団体に登録された情報です。違う場合は、ご加入の組合・団体にご確認ください。',
  'access-confirm.incomplete': '{part}が届いていません。もう一度撮影してください。',
  'access-confirm.take': '撮影する',

  'title.access-done': '認証完了',
  'access-done.heading': '完了しました',
  'access-done.lead':
    '健診・医療アクセス認証の登録が完了しました。お疲れさまでした！',
  'access-done.next':
    '健診やお薬履歴、医療費通知を確認できます。秘密の質問の答えは、忘れないようにしてください。',
  'access-done.already': '{date}に完了しています。',
  'access-done.menu': 'メニューに戻る',

  'title.access-pending': '申請の受付',
  'access-pending.heading': '申請を受け付けました',
  'access-pending.lead':
    '内容の確認が必要なため、すぐには完了しませんでした。確認が終わりましたら、完了メールをお送りします。そのままお待ちください。',
  'access-pending.received': '受付日時',
  'access-pending.reference': '受付番号',
  'access-pending.caution-mail':
    '完了メールは @{mail_domain} から届きます。迷惑メールフォルダもご確認ください。',
  'access-pending.caution-menu':
    '状況は、メニューの「健診・医療アクセス認証」でも確認できます。',
  'access-pending.menu': 'メニューに戻る',
  'access-pending.late':
    '確認に時間がかかっています。お急ぎの場合は、受付番号を添えてカスタマーセンターへお問い合わせください。',
  'access-pending.phase.rejected-heading': '再提出をお願いします',
  'access-pending.phase.rejected':
    '確認できなかったものだけ、もう一度お送りください。ほかの内容はそのまま使います。',
  'access-pending.resubmit': '再提出する',
  'access-pending.phase.closed-heading': '認証を完了できませんでした',
  'access-pending.phase.closed':
    'いただいた内容では、認証を完了できませんでした。カスタマーセンターへお問い合わせください。',
  'access-pending.contact': 'カスタマーセンターへ問い合わせる',
  'access-pending.stale': '前回の情報を表示しています。',
  'reason.unreadable': '文字や顔写真を読み取れませんでした。',
  'reason.glare': '光が反射していました。',
  'reason.cut-off': '一部が写っていませんでした。',
  'reason.expired': '書類の有効期限が切れていました。',
  'reason.wrong-document': '選んだ書類と異なっていました。',
  'reason.back-needed': '備考欄に記載があるため、ウラ面が必要です。',
  'reason.face-unclear': 'お顔がはっきり写っていませんでした。',
  'reason.face-mismatch': '書類の写真と同じ方であることを確認できませんでした。',
  'reason.other': '内容を確認できませんでした。',
} as const;
