/** Frame, common failures, dialogs, notes. */
export const common = {
  'frame.back': '戻る',
  'frame.support': 'お困りの場合',
  'frame.leave': '手続きをやめる',
  'frame.required': '※必須',
  'frame.optional': '※任意',
  'frame.caution': '【注意！】',
  'frame.notice': 'ご注意',
  'frame.busy.sending': '送信しています。そのままお待ちください。',
  'frame.busy.slow': '時間がかかっています。通信環境によっては、もうしばらくかかることがあります。',
  'frame.retry': 'もう一度試す',
  'frame.contact': 'カスタマーセンターへ問い合わせる',
  'frame.errors': '入力内容をご確認ください（{n}件）',
  'frame.warning': 'ご確認ください',
  'frame.go-on': 'このまま進む',
  'frame.complete': '完了',
  'frame.language': '言語 / Language',
  'frame.close': '閉じる',
  'frame.loading': '読み込んでいます。',
  'frame.hyphen': 'ハイフン',
  'frame.change': '変更する',

  'progress.registration': 'アカウント作成　{n}/{of}',
  'progress.identity': '本人確認　{n}/{of}',
  'progress.access': '健診・医療アクセス認証　{n}/{of}',

  'notice.folded': '全角の文字や空白を直しました。',

  'note.card-expired':
    '従来の健康保険証は、2025年12月1日までに有効期限が終わりました。医療機関では使えませんが、記載の番号が今と同じなら、番号の確認に使えます。',
  'note.number-law': '保険者番号・記号・番号は、健康保険に関する手続きのためだけにお聞きします。',
  'note.no-tracking':
    'このアプリは、他社のアプリやWebサイトをまたいだ行動の追跡（トラッキング）をしません。追跡の許可を求める画面は表示されません。',
  'note.causes': '本人確認ができない場合、次の可能性があります。',
  'note.causes.1': '資格確認書などの内容と、入力した内容が異なっている。',
  'note.causes.2':
    'ご加入の組合・団体（健康保険組合や地方自治体）から、資格情報（保険証のデータ）が連携されていない。',
  'note.causes.2.when':
    '※次の場合は、ご利用可能になるまで1〜2ヶ月ほどかかることがあります（地方自治体の場合は3ヶ月以上）。',
  'note.causes.2.moved': '異動や再発行などにより、保険証情報が変わった。',
  'note.causes.2.new': '最近加入し、資格を取得したばかり。',
  'note.causes.3':
    'ご加入の組合・団体（健康保険組合や地方自治体）で、{brand}のご利用対象になっていない。',

  'fail.offline':
    'インターネットに接続できないため、送信できませんでした。電波やWi-Fiの状態を確かめてから、もう一度お試しください。入力した内容は消えていません。',
  'fail.timeout':
    '通信に時間がかかり、結果を確認できませんでした。もう一度お試しください。同じ手続きが二重に行われることはありません。',
  'fail.server':
    'サービスに問題が起きたため、手続きを進められませんでした。しばらくたってから、もう一度お試しください。続くときは、受付番号 {ref} を添えてカスタマーセンターへお問い合わせください。',
  'fail.rate': '短い時間に操作が続いたため、いまは受け付けられません。{time}以降に、もう一度お試しください。',
  'fail.storage':
    '端末の空き容量が足りないため、写真を保存できませんでした。不要なデータを減らしてから、もう一度お試しください。',

  'banner.offline': 'インターネットに接続していません。入力した内容は消えません。つながると、続きから進めます。',
  'banner.back-online': 'インターネットに接続しました。',
  'maintenance.planned': '{from}から{to}まで、メンテナンスのため利用できません。',
  'maintenance.active':
    'ただいまメンテナンス中です。{to}ごろに終わる予定です。入力した内容は、この端末に保存しています。',

  'dialog.leave-access': '手続きをやめますか。',
  'dialog.leave-access.text': 'やめて消去すると、撮影した写真と入力した内容を消去します。',
  'dialog.leave-access.stay': '手続きに戻る',
  'dialog.leave-access.later': 'あとで続ける',
  'dialog.leave-access.discard': 'やめて消去する',
  'dialog.logout': 'ログアウトしますか。',
  'dialog.logout.text': '入力の途中の内容と撮影した写真は、この端末から消去します。',
  'dialog.logout.logout': 'ログアウトする',
  'dialog.logout.stay': 'やめる',
  'dialog.change-document': '本人確認書類を選び直しますか。',
  'dialog.change-document.text': '撮影した書類の写真は消去します。',
  'dialog.change-document.change-document': '選び直す',
  'dialog.change-document.stay': 'やめる',
  'dialog.discard': '撮影した写真と入力した内容を消去します。よろしいですか。',
  'dialog.discard.discard': '消去する',
  'dialog.discard.stay': 'やめる',
  'dialog.withdraw': '本当に退会しますか。',
  'dialog.withdraw.withdraw': '退会する',
  'dialog.withdraw.stay': 'やめる',

  'password.show': 'パスワードを表示する',
  'password.hide': 'パスワードを隠す',
} as const;
